import { auditFor, reportFor, type AuditParts, type ReportParts } from './reader-view';

/** Parts of documents: only what the reader's view looks at. */
const opening = (aboutMemberId: string | null) => ({ aboutMemberId, note: `note on ${aboutMemberId ?? 'nobody'}` });
const reviewed = {
  by: 'major',
  decisions: [
    { searchId: 'own', decision: 'DISCREPANCY', note: 'on the Commander' },
    { searchId: 's1', decision: 'ACCEPTED' },
  ],
  discrepancies: [opening('commander'), opening('detective'), opening(null)],
};
const report = {
  id: 'r1',
  snapshot: {
    substantiations: [
      { searchId: 'own', operatorId: 'commander' },
      { searchId: 's1', operatorId: 'detective' },
    ],
    discrepancies: [opening('commander'), opening('detective')],
  },
  review: reviewed,
  majorReview: reviewed,
  signed: { by: 'commander', discrepancies: [opening('commander'), opening(null)] },
} as unknown as ReportParts & { readonly id: string };

const exception = (key: string, kind: string, memberId: string) => ({
  key,
  memberId,
  subject: { kind, id: `${key}-subject` },
  action: 'EXPLAINED',
  note: `note on ${key}`,
});
const exceptions = [
  exception('late', 'FINDING', 'commander'),
  exception('act', 'ACCOUNT', 'commander'),
  exception('other', 'FINDING', 'detective'),
];
const judged = {
  by: 'major',
  exceptions: exceptions.map(({ key, note }) => ({ key, action: 'DISCREPANCY', note })),
  sample: [
    { searchId: 'own', judgement: 'DEVIATES' },
    { searchId: 's1', judgement: 'CONFORMS' },
  ],
  discrepancies: [opening('commander'), opening('detective')],
};
const audit = {
  quarter: '2026-Q4',
  result: {
    tests: [{ test: 'T12', exceptions, evidence: ['late-subject', 'other-subject'] }],
    sampled: [
      { searchId: 'own', operatorId: 'commander' },
      { searchId: 's1', operatorId: 'detective' },
    ],
  },
  findings: judged,
  memorandum: {
    sha256: 'abc',
    content: {
      number: 'N',
      exceptions,
      sample: {
        seed: '5',
        rows: [
          { searchId: 'own', operatorId: 'commander', judgement: 'CONFORMS', note: 'n' },
          { searchId: 's1', operatorId: 'detective', judgement: 'CONFORMS', note: 'n' },
        ],
      },
      discrepancies: [opening('commander'), opening(null)],
    },
    acknowledged: judged,
  },
} as unknown as AuditParts & { readonly quarter: string };

describe('reports and audits as one member reads them', () => {
  it('VII.D, A7 the report keeps from the Commander what was found and decided about the Commander', () => {
    const part = {
      by: 'major',
      decisions: [{ searchId: 's1', decision: 'ACCEPTED' }],
      discrepancies: [opening('detective'), opening(null)],
    };
    expect(reportFor(report, 'commander')).toEqual({
      id: 'r1',
      snapshot: { ...report.snapshot, discrepancies: [opening('detective')] },
      review: part,
      majorReview: part,
      signed: { by: 'commander', discrepancies: [opening(null)] },
    });
  });

  it('VII.D, A7 the audit keeps from the Commander each discrepancy about the Commander and every decision on own searches and acts', () => {
    const part = { by: 'major', exceptions: [judged.exceptions[2]], sample: [judged.sample[1]], discrepancies: [opening('detective')] };
    const seen = auditFor(audit, 'commander');
    expect(seen).toMatchObject({ quarter: '2026-Q4', findings: part });
    expect(seen.findings?.discrepancies).toHaveLength(1);
    expect(seen.memorandum?.acknowledged).toEqual(part);
    expect(seen.result?.tests).toEqual([{ test: 'T12', exceptions: exceptions.slice(1), evidence: ['other-subject'] }]);
    const { content } = seen.memorandum ?? {};
    expect(content?.exceptions).toEqual([{ ...exceptions[1], action: null, note: null }, exceptions[2]]);
    expect(content?.sample.rows).toMatchObject([
      { searchId: 'own', judgement: null, note: null },
      { searchId: 's1', judgement: 'CONFORMS', note: 'n' },
    ]);
    expect(content?.sample.seed).toBe('5');
    expect(content?.discrepancies).toEqual([opening(null)]);
  });

  it('VII.D leaves both whole for somebody who is in neither, and as far as they have come', () => {
    expect(reportFor(report, 'auditor')).toEqual(report);
    expect(auditFor(audit, 'auditor')).toEqual(audit);
    const begun = { snapshot: null, review: null, majorReview: null, signed: null };
    expect(reportFor(begun, 'commander')).toEqual(begun);
    const opened = { result: null, findings: null, memorandum: null };
    expect(auditFor(opened, 'commander')).toEqual(opened);
    const { memorandum } = audit;
    const unread = { ...audit, memorandum: memorandum && { ...memorandum, acknowledged: null } };
    expect(auditFor(unread, 'commander').memorandum?.acknowledged).toBeNull();
  });
});
