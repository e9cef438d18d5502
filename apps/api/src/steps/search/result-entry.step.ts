import { isRefusal, type Refusal } from '@app/domain/kernel';
import {
  failedWhenRun,
  ranBeforeForm,
  recordResult,
  ResultChannel,
  SearchFlag,
  SearchStep,
  searchStepKind,
  settleUnknownAttempt,
  type CandidateRow,
  type GateDiscrepancy,
  type GateFacts,
  type ResultFacts,
  type ResultForm,
  type ResultRecorded,
} from '@app/domain/search';
import type { Actor } from '@app/domain/people';
import type { PolicyPack } from '@app/domain/policy';
import { decryptValue, IMPORTED_ROWS, keyringOf, type Encrypted } from '@app/persistence/encryption';
import { EvidenceKind } from '@app/persistence/search';
import { defineStep, row, type DecisionContext } from '@app/process';
import { packInForce } from '@app/process/policy';
import { recordGateDiscrepancies } from '@app/process/search/gate-discrepancies';
import { loadGateFacts } from '@app/process/search/gate-facts';
import { lockOwner } from '@app/process/search/operator-facts';
import { storeResult } from '@app/process/search/record-result';
import { readSearch } from '@app/process/search/search-row';
import { ResultEntryForm, type CandidateFields } from './result-entry.form';

interface Facts extends ResultFacts {
  readonly form: ResultForm;
  /** The provider was asked, and nobody knows what it answered. */
  readonly unknownAttempt: boolean;
  readonly submittedAt: number;
  /** Of a search that its operator ran outside; the gates of the others were evaluated when they ran. */
  readonly gates: GateFacts | null;
}

interface Entered extends ResultRecorded {
  readonly early: boolean;
  readonly discrepancies: readonly GateDiscrepancy[];
}

/**
 * IV.E, IV.F: the owner enters the result of the search, by hand or with a candidate file, or settles an attempt with an unknown end. What
 * ran outside after a gate had closed, or before the form was sent, is recorded all the same, and becomes a discrepancy (V.B, V.E.3).
 */
export const resultEntry = defineStep({
  kind: searchStepKind(SearchStep.ResultEntry),
  form: ResultEntryForm,
  lock: lockOwner,
  load: loadFacts,
  decide: entered,
  async record(context, { discrepancies, early, ...fact }) {
    const { manager, process, spread } = context;
    await storeResult(manager, process.id, fact);
    if (early) await manager.query(LATE, [process.id, SearchFlag.RecordedLate]);
    if (fact.fileId !== null) await manager.query('DELETE FROM candidate_import WHERE file_id = $1', [fact.fileId]);
    const { operatorId } = await readSearch(manager, process.id);
    spread.push(
      ...(await recordGateDiscrepancies(manager, context, { searchId: process.id, operatorId, discrepancies, policy: process.policy })),
    );
  },
});

const LATE = 'UPDATE face_search SET flags = array_append(flags, $2) WHERE id = $1 AND NOT ($2 = ANY (flags))';

function entered(
  { form, unknownAttempt, gates, submittedAt, ...facts }: Facts,
  _: ResultEntryForm,
  by: Actor,
  now: number,
): Entered | Refusal {
  const result = (unknownAttempt ? settleUnknownAttempt : recordResult)(facts, form, by.memberId, now);
  if (isRefusal(result)) return result;
  const { executedAt } = result;
  const early = gates !== null && ranBeforeForm(submittedAt, executedAt);
  return { ...result, early, discrepancies: gates ? failedWhenRun(gates, executedAt) : [] };
}

async function loadFacts(context: DecisionContext, form: ResultEntryForm): Promise<Facts> {
  const { manager, process, now } = context;
  const { operatorId, ownerId, channel, submittedAt, lateExecutedAt, askedAt } = await readSearch(manager, process.id);
  const late = channel === ResultChannel.RecordedLate;
  const list = await importedRows(context, form.candidateFileId);
  const printoutAt = await ownPrintoutAt(context, form.printoutId);
  const { candidateFileId: _file, candidates = [], printoutId, executedAt, ...fields } = form;
  return {
    ownerId,
    submittedAt: submittedAt.getTime(),
    ranAt: lateExecutedAt?.getTime() ?? null,
    printoutAt,
    unknownAttempt: askedAt !== null,
    gates:
      late || askedAt !== null
        ? null
        : await loadGateFacts(manager, {
            policy: await settingsOf(context, executedAt === undefined ? printoutAt : Date.parse(executedAt), submittedAt),
            operatorId,
            by: { memberId: operatorId, roles: [] },
            at: now,
          }),
    form: {
      ...fields,
      channel: late ? ResultChannel.RecordedLate : list ? ResultChannel.Import : ResultChannel.ManualEntry,
      rows: list?.rows ?? candidates.map(rowOf),
      ...(executedAt !== undefined && { executedAt: Date.parse(executedAt) }),
      ...(list && { fileId: list.fileId, hiddenColumns: list.hiddenColumns }),
      ...(printoutAt !== null && { printoutId }),
    },
  };
}

/** The settings by which the run is measured: those of the search, or of the day on which it ran, where that was before there was a search. */
function settingsOf({ manager, process }: DecisionContext, executedAt: number | null, submittedAt: Date): Promise<PolicyPack> {
  const early = executedAt !== null && ranBeforeForm(submittedAt.getTime(), executedAt);
  return early ? packInForce(manager, new Date(executedAt)) : Promise.resolve(process.policy);
}

interface ImportedRows {
  readonly fileId: string;
  readonly rows: readonly CandidateRow[];
  readonly hiddenColumns: number;
}

/** The rows of a file that this member uploaded and that no result has used yet. */
async function importedRows({ manager, actor }: DecisionContext, fileId: string | undefined): Promise<ImportedRows | undefined> {
  if (fileId === undefined) return undefined;
  const stored = await row<Omit<ImportedRows, 'rows'> & Encrypted>(
    manager,
    `SELECT i.file_id AS "fileId", i.rows AS bytes, i.key_id AS "keyId", i.hidden_columns AS "hiddenColumns" FROM candidate_import i JOIN evidence_file e ON e.id = i.file_id WHERE i.file_id = $1 AND e.stored_by = $2 FOR UPDATE OF i`,
    [fileId, actor.memberId],
  );
  if (stored === undefined) return undefined;
  const { hiddenColumns, ...encrypted } = stored;
  return { fileId, hiddenColumns, rows: decryptValue<readonly CandidateRow[]>(keyringOf(manager), IMPORTED_ROWS, fileId, encrypted) };
}

/** When this member uploaded the printout; UTC epoch ms, `null` where it is no printout of theirs. */
async function ownPrintoutAt({ manager, actor }: DecisionContext, printoutId: string | undefined): Promise<number | null> {
  if (printoutId === undefined) return null;
  const found = await row<{ at: Date }>(
    manager,
    'SELECT stored_at AS at FROM evidence_file WHERE id = $1 AND stored_by = $2 AND kind = $3',
    [printoutId, actor.memberId, EvidenceKind.Printout],
  );
  return found?.at.getTime() ?? null;
}

const rowOf = ({ rank, similarityScore, ...keys }: CandidateFields): CandidateRow => ({
  ...keys,
  rank: rank ?? null,
  similarityScore: similarityScore ?? null,
});
