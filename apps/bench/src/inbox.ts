import { AssignmentKind, memberPrincipal, MemberStatus, Role, rolePrincipal, type Actor } from '@app/domain/people';
import { inboxPage, InboxScope } from '@app/persistence/inbox';
import { createHash, randomUUID } from 'node:crypto';
import { caller, type Caller } from './department';
import { closedLoop, ms, timed, timingOf, type Line } from './measure';
import { ISSUER, type Stack } from './stack';

const TASKS = 100_000;
const ROLES = Object.values(Role);
/** Roles that several people can be granted at a time. */
const SHARED_ROLES = [
  Role.TrainingCoordinator,
  Role.FacesnxtAdministrator,
  Role.IaInvestigator,
  Role.Auditor,
  Role.RecordsCustodian,
  Role.ProsecutorLiaison,
  Role.SystemAdministrator,
];

/** 100,000 open tasks over 2,000 members and all roles, as the product would have written them. */
export async function fillInbox({ dataSource }: Stack): Promise<void> {
  const process = randomUUID();
  await dataSource.query(
    `INSERT INTO process (id, kind, subject_id, workflow_id, state, version, seen_version, restarts, policy_id, policy_version, opened_at, changed_at, closed_at, outcome)
     VALUES ($1::uuid, 'registration', $1::uuid, 'registration/' || $1::text, 'CLOSED', 1, 1, 0, 'nmpd-400.23', 1, now(), now(), now(), 'ACTIVE')`,
    [process],
  );
  await dataSource.query(
    `WITH t AS (
       INSERT INTO task (id, process_id, step_key, round, kind, state, priority, opened_at, due_at)
       SELECT gen_random_uuid(), $1, 'supervisor-approval', n, 'registration.supervisor-approval', 'READY', n % 3, now(), now() + make_interval(mins => (n * 7919) % 40000) FROM generate_series(1, $2::int) n
       RETURNING id, kind, priority, due_at, round)
     INSERT INTO task_candidate (task_id, principal, kind, priority, due_at)
     SELECT id, CASE WHEN round % 2 = 0 THEN 'role:' || ($3::text[])[1 + (round / 2) % cardinality($3::text[])] ELSE 'member:' || md5((round % 4000)::text)::uuid END, kind, priority, due_at FROM t`,
    [process, TASKS, ROLES],
  );
  await dataSource.query('ANALYZE task; ANALYZE task_candidate;');
}

/** A member whose work comes from a given number of principals; beyond the roles they are tasks offered to this member by name. */
async function reader(stack: Stack, roles: readonly Role[]): Promise<Caller> {
  const [id, subject] = [randomUUID(), `reader-${roles.length}`];
  const [unit]: { id: string }[] = await stack.dataSource.query('SELECT id FROM unit LIMIT 1');
  await stack.dataSource.query(
    'INSERT INTO member (id, employee_no, name, rank, sworn, status, issuer, subject) VALUES ($1, $2, $2, $2, true, $3, $4, $2)',
    [id, subject, MemberStatus.Active, ISSUER],
  );
  await stack.dataSource.query('INSERT INTO assignment (id, member_id, unit_id, kind, valid_from) VALUES ($1, $2, $3, $4, $5)', [
    randomUUID(),
    id,
    unit?.id,
    AssignmentKind.Regular,
    new Date(0),
  ]);
  for (const role of roles)
    await stack.dataSource.query('INSERT INTO role_grant (id, member_id, role, valid_from) VALUES ($1, $2, $3, $4)', [
      randomUUID(),
      id,
      role,
      new Date(0),
    ]);
  return caller(stack, subject, id);
}

const CLIENTS = [
  [1, 8],
  [8, 18],
] as const;

/** The page over HTTP for a member with two principals and one with every shared role; the store alone for fifty, more than a person can hold. */
export async function inboxPages(stack: Stack, rounds: number): Promise<Line[]> {
  const lines: Line[] = [];
  for (const roles of [SHARED_ROLES.slice(0, 1), SHARED_ROLES]) {
    const member = await reader(stack, roles);
    const page = async (): Promise<number> => {
      const { status, body } = await member.get<{ tasks: unknown[] }>('/v1/tasks?limit=15');
      return status === 200 ? body.tasks.length : 0;
    };
    for (const [clients, budget] of CLIENTS)
      lines.push(await measure(`${roles.length + 1} principals, HTTP`, page, { clients, budget, rounds }));
  }
  const actor = fiftyPrincipals();
  const filter = { scope: InboxScope.All, limit: 15 };
  const page = async (): Promise<number> => (await inboxPage(stack.dataSource.manager, actor, filter, new Date())).tasks.length;
  for (const [clients, budget] of CLIENTS) lines.push(await measure('50 principals, store', page, { clients, budget, rounds }));
  return lines;
}

/** Every role, and the names of other members, whose tasks are spread like anybody's. */
function fiftyPrincipals(): Actor {
  const names = Array.from({ length: 50 - ROLES.length }, (_, index) =>
    createHash('md5')
      .update(String(2 * index + 1))
      .digest('hex'),
  );
  const ids = names.map((hex) => hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-'));
  return { memberId: randomUUID(), roles: ROLES, principals: [...ROLES.map(rolePrincipal), ...ids.map(memberPrincipal)] };
}

interface Load {
  readonly clients: number;
  readonly budget: number;
  readonly rounds: number;
}

async function measure(what: string, page: () => Promise<number>, { clients, budget, rounds }: Load): Promise<Line> {
  const durations: number[] = [];
  const job = async (): Promise<void> => {
    durations.push(
      await timed(async () => {
        const found = await page();
        if (found !== 15) throw new Error(`a page held ${found} tasks`);
      }),
    );
  };
  await closedLoop(
    clients,
    Array.from({ length: rounds }, () => job),
  );
  durations.length = 0;
  await closedLoop(
    clients,
    Array.from({ length: rounds }, () => job),
  );
  const { p50, p95 } = timingOf(durations);
  const title = `inbox page of 15 over ${TASKS.toLocaleString('en-US')} open tasks, ${what}, ${clients} client${clients === 1 ? '' : 's'}, p50`;
  return { what: title, measured: `${ms(p50)} (p95 ${ms(p95)})`, against: `at most ${budget} ms`, holds: p50 <= budget };
}
