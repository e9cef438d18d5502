import { createHash, randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';

/** Rows of each table: enough that reading one as a whole costs more than an index. */
export const ROWS = 4_000;
/** Every so many-th row is what a filter asks for. */
const RARE = 200;
/** The member, the case (which stands for any object or process) and the account that the lists are narrowed to. */
export const MEMBER = randomUUID();
export const CASE = randomUUID();
export const NOW = new Date('2026-11-02T14:00:00Z');

/** SQL of the id of row `n` of a table: the same wherever a row is named. */
const id = (table: string, n = 'n'): string => `md5('${table}' || ${n})::uuid`;
export const ACCOUNT = createHash('md5').update('account1').digest('hex');
const ID_OF_MEMBER = `CASE WHEN n % ${RARE} = 0 THEN '${MEMBER}'::uuid ELSE ${id('member')} END`;
const ID_OF_CASE = `CASE WHEN n % ${RARE} = 0 THEN '${CASE}'::uuid ELSE ${id('case')} END`;
const AT = `'2026-01-01T05:00:00Z'::timestamptz + make_interval(mins => n)`;

/** Columns and their values in row `n`. */
export const TABLES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  member: {
    id: `CASE WHEN n = 1 THEN '${MEMBER}'::uuid ELSE ${id('member')} END`,
    employee_no: `'L' || n`,
    name: `'Member ' || n`,
    rank: `'Member'`,
    sworn: 'true',
    status: `'ACTIVE'`,
  },
  case_file: {
    id: `CASE WHEN n = 1 THEN '${CASE}'::uuid ELSE ${id('case')} END`,
    ori: `'FL0130700'`,
    case_number: `'2026-' || n`,
    kind: `'CRIMINAL'`,
    state: `'OPEN'`,
    offence_codes: `'{}'`,
    opened_at: AT,
    match_due_at: AT,
    matched_at: `CASE WHEN n % 20 > 0 THEN ${AT} END`,
  },
  case_assignment: { id: id('assignment'), case_id: id('case'), member_id: ID_OF_MEMBER, valid_from: AT },
  process: {
    id: id('search'),
    kind: `'faceSearch'`,
    subject_id: id('search'),
    workflow_id: `'search/' || n`,
    state: `'OPEN'`,
    version: '1',
    seen_version: '1',
    restarts: '0',
    policy_id: `'nmpd-400.23'`,
    policy_version: '1',
    opened_at: AT,
    changed_at: AT,
  },
  face_search: {
    id: id('search'),
    operator_id: id('member'),
    owner_id: id('member'),
    recorded_by: id('member'),
    requested_by: ID_OF_MEMBER,
    case_id: ID_OF_CASE,
    profile: `'FULL'`,
    flags: `'{}'`,
    urgent: 'false',
    eligibility: `'{}'`,
    channel: `'RECORDED_LATE'`,
    submitted_at: AT,
  },
  audit_event: {
    at: AT,
    actor_id: ID_OF_MEMBER,
    action: `CASE WHEN n % ${RARE} = 0 THEN 'Rare' ELSE 'Common' END`,
    object_kind: `'faceSearch'`,
    object_id: ID_OF_CASE,
    process_id: ID_OF_CASE,
    outcome: `CASE WHEN n % ${RARE} = 0 THEN 'DENIED' ELSE 'SUCCESS' END`,
    code: `CASE WHEN n % ${RARE} = 0 THEN 'NOT_FOUND' WHEN n % 2 = 0 THEN 'OTHER' END`,
    source: `'api'`,
  },
  account: {
    id: id('account'),
    member_id: ID_OF_MEMBER,
    registration_id: id('registration'),
    external_user_id: `'user ' || n`,
    external_created_at: AT,
    status: `CASE WHEN n % ${RARE} = 0 THEN 'REVOKED' ELSE 'DEACTIVATED' END`,
    external_confirmed_at: `CASE WHEN n % ${RARE} > 0 THEN ${AT} END`,
  },
  violation: {
    id: id('violation'),
    account_id: id('account'),
    clause: `'IX.A.1'`,
    event_at: AT,
    reference: `'report'`,
    opened_by: id('member'),
    opened_at: AT,
    finding: `CASE WHEN n % ${RARE} > 0 THEN 'UNFOUNDED' END`,
    decided_by: `CASE WHEN n % ${RARE} > 0 THEN ${id('member')} END`,
    decided_at: `CASE WHEN n % ${RARE} > 0 THEN ${AT} END`,
  },
  training_record: {
    id: id('training'),
    member_id: ID_OF_MEMBER,
    course: `'FACES'`,
    course_version: `'1'`,
    completed_at: AT,
    certificate_ref: `'certificate'`,
    state: `CASE WHEN n % ${RARE} = 0 THEN 'COMPLETED_UNVERIFIED' ELSE 'VERIFIED' END`,
    entered_at: AT,
  },
  dissemination: {
    id: id('dissemination'),
    search_id: id('search'),
    account_id: `CASE WHEN n % ${RARE} = 0 THEN ${id('account', '1')} END`,
    artefact: `'LEAD'`,
    channel: `'EMAIL'`,
    recipient_class: `'PROSECUTOR'`,
    recipient: `'somebody'`,
    authority: `'VII.D'`,
    purpose: `'purpose'`,
    authorized: `n % ${RARE} > 0`,
    handed_on_at: AT,
    handed_on_by: ID_OF_MEMBER,
    recorded_at: AT,
    recorded_by: id('member'),
  },
  discrepancy: {
    id: id('discrepancy'),
    key: `'key ' || n`,
    source: `'MONTHLY'`,
    type: `'type'`,
    subject_kind: `'SEARCH'`,
    subject_id: 'n',
    about_member_id: ID_OF_MEMBER,
    opened_at: AT,
    state: `'OPEN'`,
  },
  substantiation: {
    id: id('substantiation'),
    search_id: id('search'),
    rule: `'ODD_HOURS'`,
    operator_id: id('member'),
    reviewer: `'COMMANDER'`,
    report_id: id('report'),
    asked_in: `'2026-10'`,
    asked_at: AT,
    state: `'REQUESTED'`,
  },
  outbox: { id: id('outbox'), notice: `'TASK_OPENED'`, recipient: `'member:${MEMBER}'`, process_id: id('search'), created_at: AT },
  enforcement_request: {
    id: id('enforcement'),
    origin: `'OUTSIDE_ARREST'`,
    case_id: `CASE WHEN n % 2 = 0 THEN '${CASE}'::uuid ELSE ${id('case')} END`,
    kind: `'ARREST'`,
    link: `'DECLARED'`,
    state: `'EXECUTED'`,
    author: id('member'),
    at: AT,
    arrested_at: AT,
    subject: `''::bytea`,
    key_id: `'0123456789ab'`,
  },
};

/** Fills the tables that lists read; what their rows point to elsewhere is not there. */
export async function plantLists(dataSource: DataSource): Promise<void> {
  await dataSource.transaction(async (manager) => {
    await manager.query(`SET LOCAL session_replication_role = 'replica'`);
    for (const [table, values] of Object.entries(TABLES)) {
      await manager.query(
        `INSERT INTO ${table} (${Object.keys(values).join(', ')}) SELECT ${Object.values(values).join(', ')} FROM generate_series(1, ${ROWS}) n`,
      );
    }
  });
  for (const table of Object.keys(TABLES)) await dataSource.query(`VACUUM ANALYZE ${table}`);
}
