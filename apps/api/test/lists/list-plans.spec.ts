import { memberPrincipal } from '@app/domain/people';
import { TOLD } from '@app/persistence/inbox/notices';
import type { Statement } from '@app/persistence/list-statement';
import { OF_CASE } from '@app/persistence/search/search-page';
import { unmatchedListed } from '@app/process/cases/page';
import { disseminationsListed } from '@app/process/dissemination/read';
import { CASE_ACTIONS } from '@app/process/enforcement/case-actions';
import { trainingListed } from '@app/process/training/records';
import { testDatabase, type TestDatabase } from '@app/testing';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { accountsListed } from '../../src/accounts/accounts.service';
import { violationsListed } from '../../src/accounts/violations.service';
import { auditEventsListed } from '../../src/audit/audit-events.service';
import { discrepanciesListed } from '../../src/oversight/discrepancies.service';
import { substantiationsListed } from '../../src/oversight/substantiations.service';
import { encodeListCursor } from '../../src/platform/list-cursor';
import { requestedListed } from '../../src/search/leads.service';
import { ACCOUNT, CASE, MEMBER, NOW, plantLists, ROWS, TABLES } from './plant';

const limit = 25;
/** The most that any part of a plan may read or pass over for a page; a whole table is `ROWS`. */
const MOST = 12 * limit;
const after = '80000000-0000-0000-0000-000000000000';
const DEEP = { at: '2026-01-02T05:00:00.000Z', id: after };
const cursor = encodeListCursor(DEEP);
const auditCursor = encodeListCursor({ at: DEEP.at, id: '1500' });
const ALL = { sealed: true, reader: null };
const SOME = { sealed: false, reader: MEMBER };

/** Every list of the API by its path: its statements as the product builds them, or why no plan of it is looked at here. */
const LISTS: Readonly<Record<string, Readonly<Record<string, Statement>> | string>> = {
  '/v1/access-grants': 'to members outside the named units: they are few',
  '/v1/accounts': {
    all: accountsListed({ limit }),
    deep: accountsListed({ limit, after }),
    'of a status': accountsListed({ limit, status: 'REVOKED' }),
    'of a member': accountsListed({ limit, memberId: MEMBER, after }),
    'open in FACESNXT': accountsListed({ limit, openInFacesnxt: true }),
  },
  '/v1/agreements': 'a handful in the life of a department',
  '/v1/audit/events': {
    all: auditEventsListed({ limit }),
    deep: auditEventsListed({ limit, cursor: auditCursor }),
    'of a period': auditEventsListed({ limit, from: DEEP.at, to: NOW.toISOString() }),
    'of a person': auditEventsListed({ limit, actorId: MEMBER, cursor: auditCursor }),
    'of an object': auditEventsListed({ limit, objectId: CASE }),
    'of a process': auditEventsListed({ limit, processId: CASE }),
    'of an action': auditEventsListed({ limit, action: 'Rare', cursor: auditCursor }),
    'of an outcome': auditEventsListed({ limit, outcome: 'DENIED' }),
    'of a code': auditEventsListed({ limit, code: 'NOT_FOUND' }),
  },
  '/v1/case-files/{number}/enforcement-actions': {
    'first page': { sql: CASE_ACTIONS, parameters: [CASE, 'infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff', limit] },
    deep: { sql: CASE_ACTIONS, parameters: [CASE, DEEP.at, DEEP.id, limit] },
  },
  '/v1/case-files/{number}/face-searches': {
    'first page': { sql: OF_CASE, parameters: [CASE, 'infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff', limit] },
  },
  '/v1/case-files/unmatched': {
    all: unmatchedListed({ limit }, NOW),
    'of a member': unmatchedListed({ limit, after: DEEP }, NOW, MEMBER),
  },
  '/v1/discrepancies': {
    all: discrepanciesListed({ limit }, { now: NOW, about: null }),
    'deep, without what is about the reader': discrepanciesListed({ limit, cursor }, { now: NOW, about: MEMBER }),
  },
  '/v1/disseminations': {
    all: disseminationsListed({ limit }, ALL),
    'deep, without what the reader may not see': disseminationsListed({ limit, after }, SOME),
    'not authorized': disseminationsListed({ limit, unauthorized: true }, SOME),
    'recall open': disseminationsListed({ limit, recallOpen: true }, ALL),
    'of an account': disseminationsListed({ limit, accountId: ACCOUNT }, ALL),
  },
  '/v1/enforcement-actions/look-back': 'look-back.spec.ts',
  '/v1/face-searches/requested': { all: requestedListed({ limit }, MEMBER), deep: requestedListed({ limit, cursor }, MEMBER) },
  '/v1/me/notices': {
    'first page': { sql: TOLD, parameters: [[memberPrincipal(MEMBER)], 'infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff', limit] },
  },
  '/v1/members': 'the roster is at hand as a whole',
  '/v1/monthly-reports': 'one a month',
  '/v1/policy/packs': 'what was ever in force is at hand as a whole',
  '/v1/quarterly-audits': 'four a year',
  '/v1/roster-changes': 'those that wait for a second person, of whom the reader sees some: they are few',
  '/v1/search-stops': 'a handful in the life of a department',
  '/v1/substantiations': { all: substantiationsListed({ limit }, NOW), deep: substantiationsListed({ limit, cursor }, NOW) },
  '/v1/tasks': 'inbox-plan.spec.ts',
  '/v1/training-records': {
    all: trainingListed({ limit }),
    'of a member': trainingListed({ limit, memberId: MEMBER, after }),
    'of a state': trainingListed({ limit, state: 'COMPLETED_UNVERIFIED' }),
  },
  '/v1/units': 'the roster is at hand as a whole',
  '/v1/violations': {
    all: violationsListed({ limit }, null),
    'deep, without the reader’s own': violationsListed({ limit, after }, MEMBER),
    undecided: violationsListed({ limit, open: true }, null),
  },
};

/** A node of PostgreSQL's plan, as far as this test looks. */
interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly 'Rows Removed by Join Filter'?: number;
  readonly Plans?: readonly PlanNode[];
}

interface Api {
  readonly paths: Readonly<Record<string, { readonly get?: { readonly parameters?: readonly { readonly name: string }[] } }>>;
}

const nodes = (plan: PlanNode): PlanNode[] => [plan, ...(plan.Plans ?? []).flatMap(nodes)];
/** What a node gave, and what it read in vain. */
const touched = (node: PlanNode): number =>
  (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Join Filter'] ?? 0)) * node['Actual Loops'];
const literal = (value: unknown): string => {
  if (value instanceof Date) return `'${value.toISOString()}'`;
  return Array.isArray(value) ? `ARRAY[${value.map(literal).join(', ')}]` : `'${String(value)}'`;
};

describe(`lists over ${ROWS} rows of each table, planned for any value`, () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await testDatabase();
    await plantLists(database.dataSource);
  }, 180_000);
  afterAll(() => database.drop());

  /** The plan of a statement that was prepared once, before its values were known, and what came of it with these. */
  const explain = ({ sql, parameters }: Statement): Promise<PlanNode[]> =>
    database.dataSource.transaction(async (manager) => {
      await manager.query('SET LOCAL plan_cache_mode = force_generic_plan');
      await manager.query(`PREPARE list AS ${sql}`);
      const values = parameters.length === 0 ? '' : `(${parameters.map(literal).join(', ')})`;
      const [answer]: { 'QUERY PLAN': { Plan: PlanNode }[] }[] = await manager.query(
        `EXPLAIN (ANALYZE, FORMAT JSON) EXECUTE list${values}`,
      );
      await manager.query('DEALLOCATE list');
      const plan = answer?.['QUERY PLAN'][0]?.Plan;
      if (plan === undefined) throw new Error('no plan came back');
      return nodes(plan);
    });

  const statements = Object.entries(LISTS).flatMap(([path, list]) =>
    typeof list === 'string' ? [] : Object.entries(list).map(([name, statement]) => [path, name, statement] as const),
  );

  it.each(statements)('%s, %s: reads along an index no more than a page needs', async (_path, _name, statement) => {
    const plan = await explain(statement);
    expect(plan.filter((node) => touched(node) > MOST)).toEqual([]);
    expect(plan.filter((node) => node['Node Type'] === 'Seq Scan' && (node['Relation Name'] ?? '') in TABLES)).toEqual([]);
    expect(plan.filter((node) => node['Node Type'].endsWith('Scan') && touched(node) > 0)).not.toEqual([]);
  });

  it('every list that the API gives by the page has its line', () => {
    const api = JSON.parse(readFileSync(join(__dirname, '../../openapi.json'), 'utf8')) as Api;
    const paged = Object.entries(api.paths).flatMap(([path, { get }]) =>
      get?.parameters?.some(({ name }) => ['limit', 'cursor', 'after', 'before'].includes(name)) ? [path] : [],
    );
    expect(paged.filter((path) => !(path in LISTS))).toEqual([]);
  });
});
