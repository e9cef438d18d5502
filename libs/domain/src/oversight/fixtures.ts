import { emptyRoster, MemberStatus, memberPrincipal, Role, rolePrincipal, type Actor, type Roster } from '../people';
import { nmpd40023 } from '../policy';
import type { AuditRecords } from './audit-test';
import type { MonthlyRecords } from './monthly-report';
import type { AccountRecord, SearchRecord } from './records';

/** Records for this folder's specs: one department, and builders that a test changes by what it is about. */
const ever = { from: 0, to: null };
const member = (id: string) => ({ id, employeeNo: id, rank: '', sworn: true, status: MemberStatus.Active });

export const roster: Roster = {
  ...emptyRoster,
  members: ['chief', 'major', 'commander', 'detective', 'colleague'].map(member),
  roleGrants: [
    { memberId: 'chief', role: Role.Chief, ...ever },
    { memberId: 'major', role: Role.Major, ...ever },
    { memberId: 'commander', role: Role.Commander, ...ever },
  ],
};

export const actor = (memberId: string, ...roles: Role[]): Actor => ({
  memberId,
  roles,
  principals: [memberPrincipal(memberId), ...roles.map(rolePrincipal)],
});
export const commander = actor('commander', Role.Commander);
export const major = actor('major', Role.Major);
export const chief = actor('chief', Role.Chief);
export const detective = actor('detective');

/** The settings, without the random sample: what is drawn would change every table. */
export const policy = { ...nmpd40023, substantiation: { ...nmpd40023.substantiation, randomSample: 0 } };
/** What reports and audits are made under where a test is not about settings. */
export const settings = { policy, packs: [] };
export const seed = '5'.repeat(32);
export const utc = (iso: string): number => Date.parse(iso);
export const hour = 3_600_000;
export const day = 24 * hour;
/** A Tuesday noon in the agency's zone. */
export const noon = utc('2026-11-10T12:00:00-05:00');

const { course, courseVersion } = policy.training;
const TRAINING = { id: 'training', course, courseVersion, completedAt: 0, verifiedAt: 0, expiresAt: null };

/** A search at noon of an ordinary day: documented in time, nothing to flag. */
export function search(searchId: string, change: Partial<SearchRecord> = {}): SearchRecord {
  const executedAt = change.executedAt ?? noon;
  return {
    searchId,
    caseId: `case-of-${searchId}`,
    operatorId: 'detective',
    purpose: 'VIII_A1',
    executedAt,
    recordedAt: executedAt,
    recordedLate: false,
    query: 'RESULTS_RETURNED',
    sources: [{ source: 'DL_PHOTO', returned: 10 }],
    comparison: 'NO_MATCH',
    entry: { dueAt: executedAt + 3 * day, filedAt: executedAt + hour, statesReason: true, statesResult: true },
    caseState: 'OPEN',
    sealed: false,
    providerSearchId: `FX-${searchId}`,
    hasCaseNumber: true,
    probeSha256: `probe-of-${searchId}`,
    protectedEvent: false,
    flags: [],
    matchedRecord: null,
    training: [TRAINING],
    later: { contradicted: false, eliminated: false, misidentified: false },
    ...change,
  };
}

export function account(accountId: string, change: Partial<AccountRecord> = {}): AccountRecord {
  const { createdAt = utc('2026-02-01T12:00:00Z'), status = 'ACTIVE' } = change;
  return {
    accountId,
    memberId: 'detective',
    status,
    external: 'OPEN',
    lastUsedAt: null,
    externalUserId: `user-of-${accountId}`,
    createdAt,
    activatedAt: status === 'PENDING' ? null : createdAt,
    blocks: status === 'PENDING' || status === 'ACTIVE' ? [] : [{ outcome: status, at: createdAt }],
    registration: 'REGULAR',
    registeredAt: createdAt - 3 * day,
    paperFound: null,
    approvals: [
      { leg: 'SUPERVISOR', by: 'sergeant', at: createdAt - 2 * day, voidedAt: null },
      { leg: 'COMMANDER', by: 'commander', at: createdAt - day, voidedAt: null },
    ],
    ...change,
  };
}

export const nothing: MonthlyRecords = {
  searches: [],
  refusals: [],
  cancelled: [],
  unmatchedStubs: [],
  discrepancies: [],
  accounts: [],
  commanderIds: ['commander'],
  openSubstantiations: [],
  decidedItems: [],
  shifts: [],
  duties: [],
  log: null,
};

/** A quarter of which nothing is recorded. */
export const noRecords: AuditRecords = {
  searches: [],
  accounts: [],
  members: [],
  departures: [],
  commanderIds: ['commander'],
  userList: null,
  logs: [],
  loggedElsewhere: [],
  matches: [],
  enforcement: [],
  exports: [],
  disseminations: [],
  refusals: [],
  reports: [],
  discrepancies: [],
  agreements: [{ from: 0, to: null, reference: 'A-1' }],
  overdueObligations: 0,
};
