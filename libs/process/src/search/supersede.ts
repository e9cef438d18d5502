import { appendAudit, AuditOutcome } from '@app/audit';
import { isRefusal, refuse, system, type Refusal } from '@app/domain/kernel';
import { ProcessKind, ProcessState, StepState, StepType } from '@app/domain/process';
import { SearchStep, searchStepKind, supersedeDetermination, type Determined, type SupersedeForm } from '@app/domain/search';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { lockProcess, raiseVersion, type ProcessRow, type Raised } from '../process-row';
import type { Asking } from '../registration/start';
import { row } from '../transaction';
import { voidSteps } from '../withdraw';
import { seesSearch } from './access';
import { auditRefusals } from './audit';
import { lockMember } from './operator-facts';
import { storeDetermination } from './record-result';
import { readCandidates, readSearch, type SearchRow } from './search-row';

/** A determination that replaced another. */
export interface Superseded {
  readonly searchId: string;
  readonly determinationId: string;
  readonly outcome: string;
  readonly raised: Raised;
}

/** What rests on the comparison's answer, and is asked again when that changes. */
const RESTING = [
  SearchStep.Evaluate,
  SearchStep.PeerReview,
  SearchStep.PeerResolution,
  SearchStep.CaseReportEntry,
  SearchStep.NotApplicableReview,
  SearchStep.SupervisorReview,
  SearchStep.Close,
];

const HIDDEN = refuse('NOT_FOUND', system('processes'));

/** VI.B: a mis-keyed determination is superseded by a new one; what followed from it begins again where it changes. */
export async function supersedeSearchDetermination(
  manager: EntityManager,
  asking: Asking,
  { searchId, form }: { searchId: string; form: SupersedeForm },
): Promise<Superseded | Refusal> {
  const { actor, now } = asking;
  const refused = (refusal: Refusal): Promise<Refusal> =>
    auditRefusals(manager, asking, { action: 'DeterminationSuperseded', searchId }, refusal);
  await lockMember(manager, actor.memberId);
  const process = await lockProcess(manager, searchId);
  if (process?.kind !== ProcessKind.FaceSearch || !(await seesSearch(manager, searchId, asking))) return refused(HIDDEN);
  if (process.state !== ProcessState.Open) return refused(refuse('PROCESS_ENDED', system('processes')));
  const search = await readSearch(manager, searchId);
  const facts = {
    ...search,
    currentId: search.determinationId,
    candidates: await readCandidates(manager, searchId),
    newIds: form.entries?.map(() => randomUUID()),
  };
  const fact = supersedeDetermination(facts, form, actor.memberId, now.getTime());
  if (isRefusal(fact)) return refused(fact);
  const before = await outcomeOf(manager, search);
  const determinationId = await storeDetermination(manager, searchId, fact);
  await audit(manager, asking, { searchId, determinationId, fact });
  const raised =
    before === answerOf(fact) ? await raiseVersion(manager, process, now) : await beginAgain(manager, asking, { process, fact });
  return { searchId, determinationId, outcome: fact.outcome, raised };
}

/** What later steps look at: the answer, why it is no, and who is followed up. */
const answerOf = ({ outcome, subReason, refs }: Pick<Determined, 'outcome' | 'subReason' | 'refs'>): string =>
  JSON.stringify([outcome, subReason, refs]);

async function outcomeOf(manager: EntityManager, { determinationId, followedUpIds }: SearchRow): Promise<string> {
  const found = await row<Pick<Determined, 'outcome' | 'subReason'>>(
    manager,
    'SELECT outcome, sub_reason AS "subReason" FROM comparison_determination WHERE id = $1',
    [determinationId],
  );
  if (found === undefined) throw new Error('the determination to supersede is missing');
  return answerOf({ ...found, refs: followedUpIds });
}

async function audit(
  manager: EntityManager,
  { actor, now, requestId }: Asking,
  { searchId, determinationId, fact }: { searchId: string; determinationId: string; fact: Determined },
): Promise<void> {
  await appendAudit(manager, {
    at: now,
    actorId: actor.memberId,
    action: 'DeterminationSuperseded',
    objectKind: 'faceSearch',
    objectId: searchId,
    processId: searchId,
    outcome: AuditOutcome.Success,
    code: fact.outcome,
    requestId,
    source: 'api',
    detail: { determinationId, supersedes: fact.supersedes },
  });
}

/** The old outcome is void and the new one is recorded in its place: the main line runs from the top and takes it up. */
async function beginAgain(
  manager: EntityManager,
  { actor, now, requestId }: Asking,
  { process, fact }: { process: ProcessRow; fact: Determined },
): Promise<Raised> {
  const raised = await voidSteps(manager, process, {
    keys: RESTING,
    reason: 'DETERMINATION_SUPERSEDED',
    now,
    actorId: actor.memberId,
    requestId,
    source: 'api',
  });
  await manager.query(
    `INSERT INTO step (process_id, key, round, kind, type, state, outcome, refs, opened_at, decided_at, decided_by)
     SELECT $1, $2::varchar, 1 + count(*), $3, $4, $5, $6, $7, $8, $8, $9 FROM step WHERE process_id = $1 AND key = $2`,
    [
      process.id,
      SearchStep.Evaluate,
      searchStepKind(SearchStep.Evaluate),
      StepType.Human,
      StepState.Decided,
      fact.outcome,
      fact.refs,
      now,
      actor.memberId,
    ],
  );
  return raised;
}
