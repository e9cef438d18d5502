import { nmpd40023, type PolicyPack } from '@app/domain/policy';
import { ProcessKind } from '@app/domain/process';
import { corroborationProfile, Purpose, SubjectRole, type PurposeDetails } from '@app/domain/search/purpose';
import { CANDIDATE_RECORD, encryptValue, keyringOf } from '@app/persistence/encryption';
import { raised, readProcess, startProcess } from '@app/process';
import { Teller } from '@app/temporal';
import type { Handle } from '@app/testing';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { House } from './house';

/** One person on the list of a search. */
export interface ListedPerson {
  readonly name: string;
  readonly dateOfBirth: string;
  readonly licenceNumber?: string;
}

/** What was searched for, and what the comparison came to. */
export interface Determined {
  readonly operator?: Handle;
  readonly caseNumber: string;
  readonly purpose?: PurposeDetails;
  readonly outcome: 'MATCH' | 'NO_MATCH' | 'INCONCLUSIVE';
  readonly people: readonly ListedPerson[];
  /** How many of the people, from the first on, are followed up; for MATCH the first. */
  readonly followedUp?: number;
  readonly members?: readonly Handle[];
  readonly listComplete?: boolean;
  /** The settings that the search began under; those of the SOP unless given. */
  readonly policy?: PolicyPack;
}

export interface DeterminedSearch {
  readonly id: string;
  readonly caseNumber: string;
  /** In the order of the people, and in the order of sorting, so that two runs can be held against each other. */
  readonly candidateIds: readonly string[];
}

const SUSPECT: PurposeDetails = { purpose: Purpose.CriminalInvestigation, offenceCode: '812.13', subjectRole: SubjectRole.Suspect };

/** A search as it stands after its determination, with its workflow running: recorded facts are all that a workflow needs to find its place. */
export async function determinedSearch(house: House, determined: Determined): Promise<DeterminedSearch> {
  const id = randomUUID();
  const candidateIds = determined.people.map(() => randomUUID()).sort();
  await house.database.dataSource.transaction(async (manager) => {
    await insertSearch(manager, house, { id, determined });
    await insertResult(manager, house, { id, determined, candidateIds });
    const openedBy = house.department[determined.operator ?? 'detective'];
    const { policy = nmpd40023 } = determined;
    await startProcess(manager, { id, kind: ProcessKind.FaceSearch, subjectId: id, policy, openedBy, now: new Date() });
    await insertSteps(manager, { id, openedBy, determined, followedUp: followedUpOf(determined, candidateIds) });
  });
  await beginWorkflow(house, id);
  return { id, caseNumber: determined.caseNumber, candidateIds };
}

const followedUpOf = ({ outcome, followedUp }: Determined, candidateIds: readonly string[]): readonly string[] =>
  outcome === 'NO_MATCH' ? [] : candidateIds.slice(0, followedUp ?? 1);

async function beginWorkflow({ database, client, config }: House, id: string): Promise<void> {
  const process = await readProcess(database.dataSource.manager, id);
  if (process === undefined) throw new Error('the process row just inserted cannot be read');
  await new Teller(client, config, () => undefined).begin(raised(process, process.version));
}

interface ToInsert {
  readonly id: string;
  readonly determined: Determined;
}

async function insertSearch(manager: EntityManager, { department }: House, { id, determined }: ToInsert): Promise<void> {
  const { operator = 'detective', caseNumber, purpose = SUSPECT, members = [operator] } = determined;
  const now = new Date();
  await manager.query(
    `INSERT INTO case_file (id, ori, case_number, kind, state, offence_codes, opened_at)
     VALUES ($1, 'FL0130600', $2, 'CRIMINAL', 'OPEN', '{812.13}', $3) ON CONFLICT DO NOTHING`,
    [randomUUID(), caseNumber, now],
  );
  for (const member of members) {
    await manager.query(
      'INSERT INTO case_assignment (id, case_id, member_id, valid_from) SELECT $1, id, $3, $4 FROM case_file WHERE case_number = $2',
      [randomUUID(), caseNumber, department[member], now],
    );
  }
  await manager.query(
    `INSERT INTO face_search (id, operator_id, owner_id, recorded_by, case_id, case_number, purpose, purpose_details, reason, profile, flags, urgent, eligibility,
       channel, submitted_at, late_search_id, late_executed_at)
     SELECT $1, $2, $2, $2, id, case_number, $4, $5, 'to identify the person at the counter', $6, '{RECORDED_LATE}', false, '{}', 'RECORDED_LATE', $7, 'FX-1', $7
     FROM case_file WHERE case_number = $3`,
    [id, department[operator], caseNumber, purpose.purpose, JSON.stringify(purpose), corroborationProfile(purpose), now],
  );
}

async function insertResult(
  manager: EntityManager,
  { department }: House,
  { id, determined, candidateIds }: ToInsert & { candidateIds: readonly string[] },
): Promise<void> {
  const { people, outcome, operator = 'detective', listComplete = true } = determined;
  const now = new Date();
  await manager.query(
    `INSERT INTO candidate_list (search_id, outcome, channel, provider_search_id, executed_at, returned_count, truncated, ties, list_complete, recorded_by, recorded_at)
     VALUES ($1, $2, 'RECORDED_LATE', 'FX-1', $3, $4, false, false, $5, $6, $3)`,
    [id, people.length === 0 ? 'NO_CANDIDATES' : 'RESULTS_RETURNED', now, people.length, listComplete, department[operator]],
  );
  for (const [index, { name, dateOfBirth, licenceNumber }] of people.entries()) {
    const candidateId = candidateIds[index] ?? '';
    const record = { recordRef: `R-${index + 1}`, name, dateOfBirth, licenceNumber };
    const { bytes, keyId } = encryptValue(keyringOf(manager), CANDIDATE_RECORD, candidateId, record);
    await manager.query(
      `INSERT INTO candidate (id, search_id, position, rank, similarity_score, source, record, key_id)
       VALUES ($1, $2, $3, $3::int, 0.9, 'DL_PHOTO', $4, $5)`,
      [candidateId, id, index + 1, bytes, keyId],
    );
  }
  const followedUp = followedUpOf(determined, candidateIds);
  await manager.query(
    `INSERT INTO comparison_determination (id, search_id, outcome, sub_reason, followed_up_ids, match_candidate_ids, comparisons, rationale, decided_by, decided_at)
     VALUES ($1, $2, $3, $4, $5, $6, $9, 'compared feature by feature', $7, $8)`,
    [
      randomUUID(),
      id,
      outcome,
      { MATCH: null, NO_MATCH: people.length === 0 ? 'NO_CANDIDATES' : 'NO_MATCH', INCONCLUSIVE: 'INCONCLUSIVE' }[outcome],
      followedUp,
      outcome === 'MATCH' ? followedUp : [],
      department[operator],
      now,
      JSON.stringify(followedUp.map((candidateId) => ({ candidateId, mode: 'MANUAL', featuresFor: ['scar'], featuresAgainst: ['chin'] }))),
    ],
  );
}

interface StepsToInsert extends ToInsert {
  readonly openedBy: string;
  readonly followedUp: readonly string[];
}

async function insertSteps(manager: EntityManager, { id, openedBy, determined, followedUp }: StepsToInsert): Promise<void> {
  const steps = [
    { key: 'query', type: 'SYSTEM', outcome: 'RESULTS_RETURNED', refs: [] },
    { key: 'result-entry', type: 'HUMAN', outcome: 'RESULTS_RETURNED', refs: [] },
    { key: 'evaluate', type: 'HUMAN', outcome: determined.outcome, refs: followedUp },
  ];
  for (const { key, type, outcome, refs } of steps) {
    await manager.query(
      `INSERT INTO step (process_id, key, round, kind, type, state, outcome, refs, opened_at, decided_at, decided_by)
       VALUES ($1, $2::varchar, 1, 'faceSearch.' || $2::varchar, $3, 'DECIDED', $4, $5, $6, $6, $7)`,
      [id, key, type, outcome, refs, new Date(), openedBy],
    );
  }
}
