import { NOW } from '../people/department.fixture';
import { NOT_HELD, TOOL, type Disclosure, type DisclosedAction, type DisclosedSearch } from './model';
import { renderDisclosureHtml } from './print';

const LEGEND = 'INVESTIGATIVE LEAD ONLY - NOT AN IDENTIFICATION - NOT PROBABLE CAUSE';
const by = { id: 'm', name: 'Dora Detective' };
const time = '2026-11-02T14:00:00.000Z';
const sealed = { sha256: 'ab'.repeat(32), size: 10, mediaType: 'image/jpeg', kind: 'PROBE_ORIGINAL' };
const bare: DisclosedSearch = {
  id: 'failed',
  state: 'CLOSED',
  operator: by,
  owner: by,
  requestedBy: null,
  purpose: null,
  reason: null,
  channel: 'RECORDED_LATE',
  submittedAt: time,
  lateExecutedAt: time,
  cancelReason: null,
  discrepancies: ['CASE_NUMBER_REQUIRED'],
  probe: null,
  training: [],
  trained: false,
  result: null,
  candidates: [],
  determinations: [],
  peerReviews: [],
  corroboration: [],
  lineups: [],
  identities: [],
  identifications: [],
  handovers: [],
  entries: [],
  prosecutorNotices: [],
};
const EVIL = '<script>alert(1)</script>';
const step = { version: 1, candidateId: 'c1', origin: 'FROM_LEAD', evidenceRefs: [], pendingReason: null, approvedBy: null, by, at: time };
const whole: DisclosedSearch = {
  ...bare,
  id: 'matched',
  purpose: 'VIII_A1',
  probe: { file: sealed, sourceType: 'VIDEO_STILL', capturedAt: null, facesDetected: 1, edits: ['CROP'], editNote: EVIL, original: sealed },
  candidates: [
    { id: 'c1', rank: 8, similarityScore: 0.81, source: 'DL_PHOTO', recordRef: 'R-8', name: EVIL, city: 'North Miami', race: 'W' },
  ],
  determinations: [
    {
      outcome: 'MATCH',
      subReason: null,
      matchCandidateIds: ['c1'],
      comparisons: [{ candidateId: 'c1', mode: 'MANUAL', featuresFor: ['scar'], featuresAgainst: ['chin'] }],
      rationale: 'R',
      limitations: null,
      by,
      at: time,
      supersedeReason: null,
      supersededAt: null,
    },
  ],
  corroboration: [
    {
      ...step,
      id: 'row-1',
      kind: 'INTERVIEW',
      outcome: 'CONTRADICTS',
      evidenceType: 'ALIBI',
      restsOnLikeness: false,
      exculpatory: true,
      explanation: 'At home.',
      notApplicableReason: null,
    },
    {
      ...step,
      id: 'row-2',
      kind: 'DNA',
      outcome: 'NOT_APPLICABLE',
      evidenceType: null,
      restsOnLikeness: null,
      exculpatory: false,
      explanation: 'Nothing was left.',
      notApplicableReason: 'NO_SUCH_EVIDENCE',
      approvedBy: { id: 's', name: 'Sam Sergeant' },
    },
  ],
  lineups: [
    {
      candidateId: 'c1',
      kind: 'PHOTO',
      method: 'INDEPENDENT_ADMINISTRATOR',
      suspectSource: 'FR_CANDIDATE',
      fillerCount: 5,
      fillerIds: ['F-1', 'F-2'],
      selectionBasis: 'description of the witness',
      heldAt: time,
      instructionsVersion: '1',
      acknowledgement: 'REFUSED',
      response: 'FILLER',
      confidenceStatement: 'Not sure.',
      priorExposure: true,
      witnessToldOfFaceSearch: null,
      compliance: 'NON_COMPLIANT',
      deviations: [],
      recordingRef: 'V-1',
      presentedByOutsider: 'Olga Outside, Miami Gardens PD',
      presentedBy: null,
    },
  ],
  identities: [
    {
      candidateId: 'c1',
      state: 'IDENTIFIED',
      bases: [{ type: 'LATENT_PRINT', restsOnLikeness: false, stepId: null, sourceRef: 'LAB-7' }],
      contradictions: [{ stepId: 'row-1', answer: 'The camera shows him.' }],
      rationale: 'R',
      by,
      at: time,
    },
  ],
  prosecutorNotices: [{ notifiedAt: time, reference: 'SAO-1', stepIds: ['row-1'] }],
};
const action: DisclosedAction = {
  id: 'action-1',
  origin: 'REQUESTED',
  kind: 'ARREST_WARRANT',
  state: 'EXECUTED',
  subjectName: 'Silas',
  link: 'FOUND',
  linkedSearchIds: ['matched'],
  faceSearchPointed: null,
  affidavitNamesFaceSearch: true,
  bases: [{ type: 'ALIBI', restsOnLikeness: false, stepId: 'row-1', sourceRef: null }],
  contradictions: [{ stepId: 'row-1', answer: 'Seen on the bus.' }],
  explanation: null,
  author: by,
  requestedAt: time,
  arrestedAt: null,
  reviewer: { id: 's', name: 'Sam Sergeant' },
  reviewNote: 'The print carries it.',
  outcomes: [{ outcome: 'DISMISSED', occurredAt: time, note: 'Wrong man.' }],
  discrepancies: [],
  prosecutorNotices: [],
};
const disclosure: Disclosure = {
  header: {
    legend: LEGEND,
    caseNumber: '2026-1',
    tool: TOOL,
    notHeld: NOT_HELD,
    joinedCaseNumbers: [],
    preparedBy: { id: 'major', name: 'Magda Major' },
    preparedAt: time,
  },
  searches: [whole, bare],
  enforcementActions: [action],
  manifest: {
    rule: 'SHA-256 of the part as JSON with sorted keys and without blanks; the last one of the list of parts',
    parts: [],
    sha256: 'cd',
  },
};

describe('the package on paper', () => {
  const print = (): string =>
    renderDisclosureHtml(disclosure, { id: 'copy-1', reader: 'M. Major', at: NOW }, { timeZone: 'America/New_York' });

  it('IV.H carries the legend first and last, escapes every text and shows local time', () => {
    const printed = print();
    expect(printed.split(LEGEND)).toHaveLength(3);
    expect(printed).not.toContain(EVIL);
    expect(printed).toContain('2026-11-02');
  });

  it('VI.C names the searches that found nobody, and what the department does not hold', () => {
    const printed = print();
    expect(printed).toContain('Search 2: failed');
    for (const missing of NOT_HELD) expect(printed).toContain(missing);
    expect(printed).toContain('<td>1</td><td>8</td><td>0.81</td>');
    expect(printed).toContain('SAO-1</td><td>no. 1</td>');
  });

  it.each([
    ['what speaks against the candidate', 'no. 1: for scar; against chin'],
    ['who the list says the person is', 'North Miami'],
    ['why a step did not apply, and who agreed', 'no such evidence; Nothing was left.; agreed by Sam Sergeant'],
    ['who presented the line-up, from outside', 'Olga Outside, Miami Gardens PD'],
    ['the fillers of the line-up', '5, F-1, F-2'],
    ['what the conclusion rests on', 'latent print LAB-7'],
    ['what was answered to what contradicts', 'no. 1: The camera shows him.'],
    ['what the action rests on', 'alibi search 1 no. 1'],
    ['what the action answers to what contradicts', 'search 1 no. 1: Seen on the bus.'],
    ['what the reviewer wrote', 'Sam Sergeant; The print carries it.'],
    ['what became of it', 'dismissed 2026-11-02 09:00 -05:00 Wrong man.'],
    ['who drew it up', 'by Magda Major'],
  ])('VI.E prints %s', (_, words) => {
    expect(print()).toContain(words);
  });
});
