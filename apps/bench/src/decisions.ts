import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { bareApprovals, approve } from './bare/bare.workflow';
import type { Caller, Crowd } from './department';
import { closedLoop, ms, timed, timingOf, type Line } from './measure';
import { BARE_QUEUE, type Stack } from './stack';

interface TaskSeen {
  readonly id: string;
}

/** Requests a registration and answers with the supervisor's task, once nothing is under way any more: people come to a task later than that. */
async function request(stack: Stack, applicant: Caller): Promise<string> {
  const { body } = await applicant.post<{ id: string }>('/v1/registrations');
  const task = await taskOf(stack, body.id, 'supervisor-approval');
  while (await isUnderWay(stack, body.id)) await setTimeout(POLL_MS);
  return task;
}

async function isUnderWay({ temporal }: Stack, processId: string): Promise<boolean> {
  const { raw } = await temporal.workflow.getHandle(`registration/${processId}`).describe();
  return (raw.pendingWorkflowTask ?? null) !== null;
}

/** How often a task is looked for that was not yet there with the answer: seldom enough to cost what is measured nothing. */
const POLL_MS = 5;

async function taskOf({ dataSource }: Stack, processId: string, key: string): Promise<string> {
  for (;;) {
    const [task]: TaskSeen[] = await dataSource.query('SELECT id FROM task WHERE process_id = $1 AND step_key = $2', [processId, key]);
    if (task !== undefined) return task.id;
    await setTimeout(POLL_MS);
  }
}

const APPROVED = { decision: 'APPROVED' };
const ok = ({ status, body }: { status: number; body: unknown }): void => {
  if (status !== 200) throw new Error(`unexpected answer ${status}: ${JSON.stringify(body)}`);
};

/** One row, durable: what the disk alone costs whoever is told that something was recorded. */
const COMMIT = 'INSERT INTO bench_commit (at) VALUES (now())';

/** A decision and the next step, beside a bare Update; the same with `respond-async` and a claim, beside a bare commit. One client. */
export async function oneClient(stack: Stack, crowd: Crowd, rounds: number): Promise<Line[]> {
  const [ours, bare, quick, claims, commits]: number[][] = [[], [], [], [], []];
  await stack.dataSource.query('CREATE TABLE IF NOT EXISTS bench_commit (at timestamptz)');
  for (const applicant of crowd.applicants.slice(0, rounds)) {
    const task = await request(stack, applicant);
    commits?.push(await timed(() => stack.dataSource.query(COMMIT)));
    claims?.push(await timed(async () => ok(await crowd.sergeant.post(`/v1/tasks/${task}/claim`))));
    ours?.push(await timed(async () => ok(await crowd.sergeant.post(`/v1/tasks/${task}/complete`, APPROVED))));
    const handle = await stack.temporal.workflow.start(bareApprovals, { taskQueue: BARE_QUEUE, workflowId: randomUUID() });
    await handle.executeUpdate(approve);
    bare?.push(await timed(() => handle.executeUpdate(approve)));
  }
  for (const applicant of crowd.applicants.slice(rounds, 2 * rounds)) {
    const task = await request(stack, applicant);
    quick?.push(
      await timed(async () => ok(await crowd.sergeant.post(`/v1/tasks/${task}/complete`, APPROVED, { prefer: 'respond-async' }))),
    );
  }
  const [our, anchor, async, claim, commit] = [ours, bare, quick, claims, commits].map((durations) => timingOf(durations ?? []));
  if (!our || !anchor || !async || !claim || !commit) throw new Error('nothing was measured');
  const ratio = our.p50 / anchor.p50;
  return [
    {
      what: 'decision, waiting for the next step, 1 client, p50',
      measured: `${ms(our.p50)} (p95 ${ms(our.p95)})`,
      against: `bare Update ${ms(anchor.p50)}: ${ratio.toFixed(2)}x, at most 2.0x`,
      holds: ratio <= 2,
    },
    {
      what: 'decision with respond-async, 1 client, p50',
      measured: ms(async.p50),
      against: `at most 8 ms (bare commit ${ms(commit.p50)})`,
      holds: async.p50 <= 8,
    },
    {
      what: 'claim, 1 client, p50',
      measured: ms(claim.p50),
      against: `at most 4 ms (bare commit ${ms(commit.p50)})`,
      holds: claim.p50 <= 4,
    },
  ];
}

/** 64 clients claim one task: one wins, 63 are told who has it. */
export async function oneTask(stack: Stack, crowd: Crowd, applicant: Caller): Promise<Line> {
  const task = await request(stack, applicant);
  const rivals = crowd.applicants.slice(-64);
  await stack.dataSource.query(
    `INSERT INTO task_candidate (task_id, principal, kind, priority, due_at) SELECT $1, 'member:' || m, t.kind, t.priority, t.due_at FROM unnest($2::uuid[]) m, task t WHERE t.id = $1 ON CONFLICT DO NOTHING`,
    [task, rivals.map(({ id }) => id)],
  );
  const answers = await Promise.all(rivals.map((rival) => rival.post(`/v1/tasks/${task}/claim`)));
  const count = (status: number): number => answers.filter((answer) => answer.status === status).length;
  const [won, lost] = [count(200), count(409)];
  return {
    what: '64 clients claim one task',
    measured: `${won} won, ${lost} answered 409, ${64 - won - lost} other`,
    against: '1, 63, 0',
    holds: won === 1 && lost === 63,
  };
}

/** Work as people do it, ours and the bare one: each looks at the inbox, claims, and decides. What is measured afterwards has run for a while. */
export async function warmUp(stack: Stack, crowd: Crowd, applicants: readonly Caller[]): Promise<void> {
  const decides = async (by: Caller, task: string): Promise<void> => {
    ok(await by.get('/v1/tasks?limit=15'));
    ok(await by.post(`/v1/tasks/${task}/claim`));
    ok(await by.post(`/v1/tasks/${task}/complete`, APPROVED));
  };
  const ours = applicants.map((applicant) => async (): Promise<void> => {
    const { body } = await applicant.post<{ id: string }>('/v1/registrations');
    await decides(crowd.sergeant, await taskOf(stack, body.id, 'supervisor-approval'));
    await decides(crowd.commander, await taskOf(stack, body.id, 'commander-approval'));
  });
  await closedLoop(8, ours);
  await closedLoop(
    8,
    applicants.map(() => bareCycle(stack)),
  );
}

/** The bare anchor of a cycle: a workflow with two empty Updates. */
const bareCycle = (stack: Stack) => async (): Promise<void> => {
  const handle = await stack.temporal.workflow.start(bareApprovals, { taskQueue: BARE_QUEUE, workflowId: randomUUID() });
  await handle.executeUpdate(approve);
  await handle.executeUpdate(approve);
};

/** Cycles of two approvals per second, beside bare workflows with two empty Updates. */
export async function cycles(
  stack: Stack,
  crowd: Crowd,
  { clients, applicants }: { clients: number; applicants: readonly Caller[] },
): Promise<Line> {
  const ours = applicants.map((applicant) => async (): Promise<void> => {
    const { body } = await applicant.post<{ id: string }>('/v1/registrations');
    ok(await crowd.sergeant.post(`/v1/tasks/${await taskOf(stack, body.id, 'supervisor-approval')}/complete`, APPROVED));
    ok(await crowd.commander.post(`/v1/tasks/${await taskOf(stack, body.id, 'commander-approval')}/complete`, APPROVED));
  });
  const bare = applicants.map(() => bareCycle(stack));
  const half = Math.ceil(applicants.length / 2);
  const bareSeconds = await closedLoop(clients, bare.slice(0, half));
  const ourSeconds = await closedLoop(clients, ours);
  const bareAgain = await closedLoop(clients, bare.slice(half));
  const [our, anchor] = [ours.length / ourSeconds, bare.length / (bareSeconds + bareAgain)];
  const [ratio, floor] = [our / anchor, clients === 8 ? 0.7 : 0];
  return {
    what: `two-approval cycles/s, ${clients} client${clients === 1 ? '' : 's'}`,
    measured: our.toFixed(1),
    against: `bare ${anchor.toFixed(1)}: ${ratio.toFixed(2)}${floor > 0 ? `, at least ${floor}` : ''}`,
    holds: ratio >= floor,
  };
}
