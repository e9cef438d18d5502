import { ENCRYPTED_COLUMNS } from '@app/persistence/encryption/columns';
import type { DataSource } from 'typeorm';
import type { House } from './house';

/** Everything recorded, with ids replaced by the order in which they first appear and instants left out, so that two runs can be held against each other. */
export interface Records {
  readonly processes: readonly unknown[];
  readonly steps: readonly unknown[];
  readonly tasks: readonly unknown[];
  readonly history: readonly unknown[];
  readonly audit: readonly unknown[];
  /** Every other table, by its name. */
  readonly facts: Readonly<Record<string, readonly unknown[]>>;
}

type Query = Exclude<keyof Records, 'facts'>;

const QUERIES: Readonly<Record<Query, string>> = {
  processes: 'SELECT kind, state, outcome, version, restarts, policy_id, policy_version FROM process ORDER BY kind, opened_at',
  steps: 'SELECT kind, key, round, type, state, outcome, cardinality(refs) AS refs, decided_by FROM step ORDER BY kind, key, round',
  tasks:
    'SELECT kind, step_key, round, state, priority, level, assignee, excluded, version, vacant, case_number, purpose, subject_member_id FROM task ORDER BY kind, step_key, round',
  history:
    'SELECT t.kind, t.round, h.event, h.actor FROM task_history h JOIN task t ON t.id = h.task_id ORDER BY t.kind, t.step_key, t.round, h.id',
  // How often a test signs in is nothing that a workflow does.
  audit: `SELECT actor_id, actor_role, on_behalf_of, action, object_kind, outcome, code, authority_kind, authority_ref, source, detail FROM audit_event WHERE action <> 'SignedIn' ORDER BY action, detail::text, code, actor_id, id`,
};

/** What the queries read, and what tells of programs and requests instead of the case. */
const NO_FACTS = ['process', 'step', 'task', 'task_history', 'audit_event', 'migration', 'epoch', 'idempotency_key', 'sign_in'];
const TABLES = `SELECT table_name AS name FROM information_schema.tables
  WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND table_name <> ALL ($1) ORDER BY table_name`;

/** Reads them all. */
export async function recordsOf({ database, department }: House): Promise<Records> {
  const { dataSource } = database;
  const names = new Map(Object.entries(department).map(([handle, id]) => [id, handle]));
  const read = async (sql: string): Promise<unknown[]> => {
    const rows: unknown[] = await dataSource.query(sql);
    return rows.map(
      (row) =>
        JSON.parse(JSON.stringify(row), (_, value: unknown) => (typeof value === 'string' ? anonymous(value, names) : value)) as unknown,
    );
  };
  const [processes, steps, tasks, history, audit] = await Promise.all(Object.values(QUERIES).map(read));
  const facts: Record<string, unknown[]> = {};
  const tables: { name: string }[] = await dataSource.query(TABLES, [NO_FACTS]);
  for (const { name } of tables) facts[name] = await factsOf(dataSource, name, names);
  return { processes: processes ?? [], steps: steps ?? [], tasks: tasks ?? [], history: history ?? [], audit: audit ?? [], facts };
}

/** The rows of a table in an order that two runs share, with what no two runs share left out: ids, instants, digests, what is encrypted. */
async function factsOf(dataSource: DataSource, table: string, names: ReadonlyMap<string, string>): Promise<unknown[]> {
  const encrypted = ENCRYPTED_COLUMNS.filter((column) => column.table === table).map(({ column }) => column);
  const rows: { row: object }[] = await dataSource.query(`SELECT to_jsonb(t) - $1::text[] AS row FROM "${table}" t`, [encrypted]);
  return rows.map(({ row }) => plain(row, names)).sort(byText);
}

const INSTANT = /\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}[\d:.]*(Z|[+-]\d{2}:?\d{2})?/g;
const DIGEST = /[0-9a-f]{32,}/g;
/** Epoch milliseconds of this century. */
const isInstant = (value: number): boolean => value > 1e12;
const byText = (a: unknown, b: unknown): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

function plain(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return anonymous(value, names).replace(INSTANT, 'an instant').replace(DIGEST, 'a digest');
  if (typeof value === 'number') return isInstant(value) ? 'an instant' : value;
  if (Array.isArray(value)) return value.map((each) => plain(each, names)).sort(byText);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [anonymous(key, names), plain(each, names)]));
}

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** Members keep their handle; any other id is only "an id". */
const anonymous = (text: string, names: ReadonlyMap<string, string>): string => text.replace(UUID, (id) => names.get(id) ?? 'id');

/** At rest: every workflow has seen the last change of its process, and waits for somebody; one between two steps of its own is not. */
export async function atRest({ database }: House): Promise<boolean> {
  const [found]: { behind: number }[] = await database.dataSource.query(
    `SELECT count(*)::int AS behind FROM process p WHERE p.state <> 'CLOSED' AND (p.version > p.seen_version
       OR p.state = 'OPEN' AND NOT EXISTS (SELECT 1 FROM step s WHERE s.process_id = p.id AND s.state = 'OPEN'))`,
  );
  return found?.behind === 0;
}
