import { isRefusal, type Refusal } from '../kernel';
import { Role } from '../people';
import type { AuditRecords } from './audit-test';
import { account, actor, chief, commander, day, major, noon, noRecords, policy, roster, search, utc, settings } from './fixtures';
import { buildMemorandum } from './memorandum';
import { auditResult, freeze, sampleOf } from './quarterly-audit';
import {
  acknowledgeMemorandum,
  addresseeOf,
  draftMemorandum,
  openAcknowledge,
  openAttachSources,
  openFindings,
  openMemorandum,
  openSignMemorandum,
  recordFindings,
  signMemorandum,
} from './quarterly-decisions';
import type { FindingsRecorded, MemorandumSubmitted } from './quarterly-model';
import { quarterlyAuditSteps } from './steps';

const at = utc('2027-01-01T05:05:00Z');
const now = at + 9 * day;
const seed = '5'.repeat(64);
const unfiled = { dueAt: noon + day, filedAt: null, statesReason: false, statesResult: false };
const trained = (memberId: string) => ({
  memberId,
  training: [{ id: 't', course: 'FACESNXT-ONLINE', courseVersion: '1', completedAt: 0, verifiedAt: 0, expiresAt: null }],
  accessBases: [{ kind: 'AIU' as const, ref: 'r', from: 0, to: null }],
});
const records: AuditRecords = {
  ...noRecords,
  reports: ['2026-10', '2026-11'].map((period) => ({ period, dueAt: noon, reviewedAt: noon, signedAt: noon })),
  searches: [
    search('s1'),
    search('s2', { entry: unfiled }),
    search('own', { operatorId: 'commander', entry: unfiled }),
    search('ia', { purpose: 'VIII_A3' }),
    search('before', { executedAt: utc('2026-10-01T03:59:59Z') }),
    search('after', { executedAt: utc('2027-01-01T05:00:00Z') }),
  ],
  accounts: [account('a1'), account('pending', { status: 'PENDING' }), account('new', { createdAt: utc('2027-01-01T05:00:00Z') })],
  members: [trained('detective'), trained('commander')],
};
const population = freeze(records, { quarter: '2026-Q4', at, timeZone: policy.timeZone });
const audit = auditResult(records, { population, sample: sampleOf(population, seed, policy) }, settings);
const explained = { key: 'T6/ENTRY_MISSING/s2', action: 'DISCREPANCY', note: 'to be filed' } as const;
const form = {
  exceptions: [explained],
  sample: [
    { searchId: 's1', judgement: 'CONFORMS' },
    { searchId: 's2', judgement: 'DEVIATES', note: 'no entry' },
  ],
} as const;
const ownForm = {
  exceptions: [{ key: 'T6/ENTRY_MISSING/own', action: 'EXPLAINED', note: 'entered on paper' }],
  sample: [{ searchId: 'own', judgement: 'CONFORMS' }],
} as const;

function expectFact<T>(fact: T | Refusal): T {
  if (isRefusal(fact)) throw new Error(fact.code);
  return fact;
}
const findings: FindingsRecorded = expectFact(recordFindings(audit, form, commander, now));
const submitted: MemorandumSubmitted = expectFact(signMemorandum({ sha256: 'abc' }, { sha256: 'abc' }, commander, now));
const facts = { audit, findings, submitted };

describe('quarterly audit', () => {
  it('VII.C freezes the quarter half-open in the agency zone; Internal Affairs is counted only', () => {
    expect(population).toEqual({
      quarter: '2026-Q4',
      from: utc('2026-10-01T04:00:00Z'),
      to: utc('2027-01-01T05:00:00Z'),
      frozenAt: at,
      searchIds: ['own', 's1', 's2'],
      accountIds: ['a1'],
      internalAffairs: 1,
      sealedCases: 0,
    });
  });

  it.each([
    ['recorded late in the quarter', { recordedLate: true, recordedAt: at - day }, ['s1']],
    ['recorded late before it', { recordedLate: true, recordedAt: utc('2026-10-01T03:59:59Z') }, []],
    ['recorded late after it', { recordedLate: true, recordedAt: utc('2027-01-01T05:00:00Z') }, []],
    ['not recorded late', { recordedAt: at - day }, []],
  ])('VII.C takes a search from before the quarter that was %s', (_, change, ids) => {
    const earlier = search('s1', { executedAt: utc('2026-09-30T23:59:59-04:00'), ...change });
    expect(freeze({ searches: [earlier], accounts: [] }, { quarter: '2026-Q4', at, timeZone: policy.timeZone }).searchIds).toEqual(ids);
  });

  it('VII.C takes a small population whole and tells who judges each sampled search', () => {
    const bySearch = [...audit.sampled].sort((a, b) => (a.searchId < b.searchId ? -1 : 1));
    expect(bySearch.map(({ searchId, reviewer }) => [searchId, reviewer])).toEqual([
      ['own', 'MAJOR'],
      ['s1', 'COMMANDER'],
      ['s2', 'COMMANDER'],
    ]);
    expect(audit.notRun.map(({ test }) => test)).toEqual(['T1', 'T5']);
  });

  it("VII.C records findings, opens their discrepancies, and leaves the Commander's own part", () => {
    expect(findings).toMatchObject({
      outcome: 'FINDINGS',
      left: { exceptions: ['T6/ENTRY_MISSING/own'], sample: ['own'] },
      by: 'commander',
      at: now,
    });
    expect(findings.discrepancies).toEqual([
      {
        source: 'AUDIT',
        type: 'AUDIT_EXCEPTION',
        subject: { kind: 'SEARCH', id: 's2' },
        aboutMemberId: 'detective',
        note: 'to be filed',
        finding: 'T6/ENTRY_MISSING',
      },
      { source: 'AUDIT', type: 'SAMPLE_DEVIATES', subject: { kind: 'SEARCH', id: 's2' }, aboutMemberId: 'detective', note: 'no entry' },
    ]);
  });

  it.each([
    ['an exception about the own use', { ...form, exceptions: [...form.exceptions, ...ownForm.exceptions] }, 'AUDIT_SELF_REVIEW'],
    ['an own sampled search', { ...form, sample: [...form.sample, ...ownForm.sample] }, 'AUDIT_SELF_REVIEW'],
    ['an exception nobody found', { ...form, exceptions: [{ ...explained, key: 'T6/ENTRY_MISSING/s1' }] }, 'OVERSIGHT_ITEM_UNKNOWN'],
    ['an exception left open', { ...form, exceptions: [] }, 'OVERSIGHT_ITEM_UNANSWERED'],
    ['a sampled search left open', { ...form, sample: [] }, 'OVERSIGHT_ITEM_UNANSWERED'],
    ['an exception without words', { ...form, exceptions: [{ ...explained, note: '' }] }, 'OVERSIGHT_NOTE_REQUIRED'],
    ['a deviation without words', { ...form, sample: [form.sample[0], { ...form.sample[1], note: undefined }] }, 'OVERSIGHT_NOTE_REQUIRED'],
  ] as const)('VII.C refuses findings with %s', (_, wrong, code) => {
    expect(recordFindings(audit, wrong, commander, now)).toMatchObject({ code });
  });

  it('VII.C says NO_FINDINGS of a quarter without any, and its memorandum is written all the same', () => {
    const none = { ...records, searches: [] };
    const frozen = freeze(none, { quarter: '2026-Q4', at, timeZone: policy.timeZone });
    const clean = auditResult(none, { population: frozen, sample: sampleOf(frozen, seed, policy) }, settings);
    const fact = expectFact(recordFindings(clean, { exceptions: [], sample: [] }, commander, now));
    expect(fact).toMatchObject({ outcome: 'NO_FINDINGS', discrepancies: [] });
    const drafted = draftMemorandum({ remarks: '  ' }, commander, now);
    const memorandum = buildMemorandum({ audit: clean, findings: fact, drafted, discrepancies: [], timeZone: policy.timeZone });
    expect(memorandum).toMatchObject({
      number: 'FACESNXT-2026-Q4',
      remarks: null,
      conclusion:
        '11 tests ran and found no exceptions; 0 discrepancies are opened on its acknowledgement. Tests of the pack that were not run: 2.',
    });
  });

  it('VII.C puts everything into the memorandum, and NOT RECONCILED with FACESNXT in plain words', () => {
    const drafted = draftMemorandum({ remarks: 'none' }, commander, now);
    const memorandum = buildMemorandum({ audit, findings, drafted, discrepancies: [], timeZone: policy.timeZone });
    expect(memorandum).toMatchObject({ searches: 3, accounts: 1, internalAffairs: 1, sealedCases: 0, remarks: 'none', sample: { seed } });
    expect(memorandum.conclusion).toContain('2 exceptions; 2 discrepancies are opened on its acknowledgement');
    expect(memorandum.conclusion).toContain("2 items about the Commander's own use or acts are left to the addressee.");
    expect(memorandum.reconciliation).toMatch(/^NOT RECONCILED with FACESNXT: /);
    expect(memorandum.exceptions.map(({ key, action }) => [key, action])).toEqual([
      ['T6/ENTRY_MISSING/own', null],
      ['T6/ENTRY_MISSING/s2', 'DISCREPANCY'],
    ]);
    expect(memorandum.notRun).toHaveLength(2);
  });
});

describe('submission and acknowledgement', () => {
  it('VII.C submits the memorandum that was read, to the Major', () => {
    expect(submitted).toEqual({ outcome: 'SUBMITTED', addressee: Role.Major, sha256: 'abc', by: 'commander', at: now });
    expect(signMemorandum({ sha256: 'abc' }, { sha256: 'abd' }, commander, now)).toMatchObject({ code: 'OVERSIGHT_DOCUMENT_CHANGED' });
  });

  it.each([
    ['the Commander', commander, Role.Major],
    ['an acting Commander', actor('detective', Role.Commander), Role.Major],
    ['the Major, acting as Commander', actor('major', Role.Major, Role.Commander), Role.Chief],
    ['the Chief, while nobody else is there', chief, Role.Major],
  ] as const)('A7 addresses what %s signs', (_, signer, addressee) => {
    expect(addresseeOf(signer)).toBe(addressee);
  });

  it("A7 has the Major acknowledge it and judge the Commander's own part", () => {
    expect(acknowledgeMemorandum(facts, ownForm, major, now)).toMatchObject({
      outcome: 'ACKNOWLEDGED',
      discrepancies: [],
      by: 'major',
      at: now,
    });
    const opened = { ...ownForm, exceptions: [{ ...ownForm.exceptions[0], action: 'DISCREPANCY' }] } as const;
    expect(acknowledgeMemorandum(facts, opened, major, now)).toMatchObject({ discrepancies: [{ aboutMemberId: 'commander' }] });
  });

  it.each([
    ['by who signed it', ownForm, commander, 'AUDIT_SELF_REVIEW'],
    ['with the own part unjudged', { exceptions: [], sample: [] }, major, 'OVERSIGHT_ITEM_UNANSWERED'],
    ["with the Commander's items judged again", form, major, 'OVERSIGHT_ITEM_UNKNOWN'],
  ] as const)('A7 refuses an acknowledgement %s', (_, withForm, by, code) => {
    expect(acknowledgeMemorandum(facts, withForm, by, now)).toMatchObject({ code });
  });

  it('A7 asks the Major, and the Chief when the Major signed in the place of the Commander', () => {
    expect(openAcknowledge(roster, facts, now)).toMatchObject({
      candidates: ['role:INVESTIGATIVE_SECTION_MAJOR'],
      excluded: ['commander'],
    });
    const byMajor = { ...facts, findings: { ...findings, by: 'major' }, submitted: { ...submitted, by: 'major', addressee: Role.Chief } };
    expect(openAcknowledge(roster, byMajor, now)).toMatchObject({ candidates: ['role:CHIEF'], excluded: ['commander', 'major'] });
    const noMajor = { ...roster, roleGrants: roster.roleGrants.filter(({ role }) => role !== Role.Major) };
    expect(openAcknowledge(noMajor, facts, now)).toMatchObject({ candidates: ['member:chief'] });
  });

  it('A6 leaves nobody stuck when the Chief signed: an acting Major acknowledges, and until then the vacancy is named', () => {
    const byChief = { ...facts, findings: { ...findings, by: 'chief' }, submitted: { ...submitted, by: 'chief', addressee: Role.Major } };
    const noMajor = { ...roster, roleGrants: roster.roleGrants.filter(({ role }) => role !== Role.Major) };
    expect(openAcknowledge(noMajor, byChief, now)).toMatchObject({ candidates: [], vacant: Role.Major });
    const acting = { role: Role.Major, holderId: 'colleague', byId: 'chief', from: 0, to: null };
    const appointed = { ...noMajor, actingAppointments: [acting] };
    expect(openAcknowledge(appointed, byChief, now)).toMatchObject({ candidates: ['member:colleague'] });
  });

  it.each([
    ['the Commander is there', roster.roleGrants, 'role:INVESTIGATIVE_SECTION_COMMANDER'],
    ['the Commander is gone', roster.roleGrants.filter(({ role }) => role !== Role.Commander), 'member:major'],
    ['the Commander and the Major are gone', roster.roleGrants.filter(({ role }) => role === Role.Chief), 'member:chief'],
  ] as const)('A6 asks for the user list, the findings and the signature while %s', (_, roleGrants, candidate) => {
    const left = { ...roster, roleGrants };
    const asking = [
      openAttachSources(left, now),
      openMemorandum(left, now),
      openFindings(left, facts.audit, now),
      openSignMemorandum(left, facts, now),
    ];
    for (const opening of asking) expect(opening).toMatchObject({ candidates: [candidate] });
  });

  it('VII.C asks the Commander to audit', () => {
    expect(openFindings(roster, facts.audit, now)).toMatchObject({ type: 'HUMAN', candidates: ['role:INVESTIGATIVE_SECTION_COMMANDER'] });
    expect(quarterlyAuditSteps.map(({ kind }) => kind.split('.')[1])).toEqual([
      'freeze',
      'draw-sample',
      'attach-sources',
      'run-tests',
      'findings',
      'memorandum',
      'sign',
      'acknowledge',
      'open-discrepancies',
    ]);
  });
});
