import { localTimestampOf } from '../calendar';
import { NOT_HELD, TOOL, type Disclosure, type DisclosedSearch } from './model';
import type { DisclosedFile, DisclosedMember } from './parts';
import { renderDisclosureHtml } from './print';

const ZONE = 'America/New_York';
let met = 0;
/** A word that occurs nowhere else. */
const word = (): string => `word${++met}x`;
/** A code whose words occur nowhere else. */
const code = (): string => `CODE_${++met}X`;
const number = (): number => 70_000 + ++met;
const instant = (): string => new Date(Date.UTC(2026, 0, 1, 12, ++met)).toISOString();
const member = (): DisclosedMember => ({ id: 'not printed', name: word() });
const file = (): DisclosedFile => ({ sha256: word(), size: number(), mediaType: word(), kind: 'not printed' });

const full: DisclosedSearch = {
  id: word(),
  state: code(),
  operator: member(),
  owner: member(),
  requestedBy: member(),
  purpose: code(),
  reason: word(),
  channel: code(),
  submittedAt: instant(),
  lateExecutedAt: null,
  cancelReason: word(),
  discrepancies: [code()],
  probe: {
    file: file(),
    sourceType: code(),
    capturedAt: instant(),
    facesDetected: number(),
    edits: [code()],
    editNote: word(),
    original: file(),
  },
  training: [
    {
      course: word(),
      courseVersion: word(),
      completedAt: instant(),
      certificateRef: word(),
      state: code(),
      verifiedAt: instant(),
      expiresAt: instant(),
    },
  ],
  trained: true,
  result: {
    outcome: code(),
    providerSearchId: word(),
    executedAt: instant(),
    algorithm: word(),
    threshold: number(),
    scoreScale: word(),
    requestedCount: number(),
    returnedCount: number(),
    truncated: true,
    listComplete: false,
    hiddenColumns: number(),
    failureReason: code(),
    failureExplanation: word(),
    printout: file(),
    file: file(),
  },
  candidates: [
    {
      id: 'c1',
      rank: number(),
      similarityScore: number(),
      source: 'DL_PHOTO',
      recordRef: word(),
      customerNumber: word(),
      name: word(),
      dateOfBirth: word(),
      sex: word(),
      race: word(),
      height: word(),
      city: word(),
      state: word(),
      zip: word(),
      licenceNumber: word(),
      licenceIssuedOn: word(),
      bookingNumber: word(),
      bookingAgency: word(),
      bookingDate: word(),
    },
  ],
  determinations: [
    {
      outcome: code(),
      subReason: code(),
      matchCandidateIds: ['c1'],
      comparisons: [{ candidateId: 'c1', mode: 'MANUAL', featuresFor: [word()], featuresAgainst: [word()] }],
      rationale: word(),
      limitations: word(),
      by: member(),
      at: instant(),
      supersedeReason: word(),
      supersededAt: instant(),
    },
  ],
  peerReviews: [
    {
      outcome: code(),
      result: code(),
      matchCandidateIds: ['c1'],
      comparisons: [{ candidateId: 'c1', mode: 'MANUAL', featuresFor: [word()], featuresAgainst: [word()] }],
      rationale: word(),
      limitations: word(),
      by: member(),
      at: instant(),
    },
  ],
  corroboration: [
    {
      id: 'r1',
      version: number(),
      candidateId: 'c1',
      kind: code(),
      outcome: code(),
      evidenceType: code(),
      restsOnLikeness: true,
      origin: code(),
      exculpatory: true,
      evidenceRefs: [word()],
      explanation: word(),
      notApplicableReason: code(),
      pendingReason: null,
      approvedBy: member(),
      by: member(),
      at: instant(),
    },
  ],
  lineups: [
    {
      candidateId: 'c1',
      kind: code(),
      method: code(),
      suspectSource: code(),
      fillerCount: number(),
      fillerIds: [word()],
      selectionBasis: word(),
      heldAt: instant(),
      instructionsVersion: word(),
      acknowledgement: code(),
      response: code(),
      confidenceStatement: word(),
      priorExposure: true,
      witnessToldOfFaceSearch: false,
      compliance: code(),
      deviations: [code()],
      recordingRef: word(),
      presentedByOutsider: null,
      presentedBy: member(),
    },
  ],
  identities: [
    {
      candidateId: 'c1',
      state: code(),
      bases: [{ type: code(), restsOnLikeness: true, stepId: 'r1', sourceRef: word() }],
      contradictions: [{ stepId: 'r1', answer: word() }],
      rationale: word(),
      by: member(),
      at: instant(),
    },
  ],
  entries: [
    {
      version: number(),
      kind: code(),
      reason: word(),
      positiveMatch: true,
      note: word(),
      text: word(),
      recordsNumber: word(),
      recordsSupplement: word(),
      by: member(),
      at: instant(),
    },
  ],
  prosecutorNotices: [{ notifiedAt: instant(), reference: word(), stepIds: ['r1'] }],
};

const packageOf = (search: DisclosedSearch): Disclosure => ({
  header: {
    legend: 'INVESTIGATIVE LEAD ONLY - NOT AN IDENTIFICATION - NOT PROBABLE CAUSE',
    caseNumber: '2026-1',
    tool: TOOL,
    notHeld: NOT_HELD,
    joinedCaseNumbers: [],
    preparedBy: member(),
    preparedAt: instant(),
  },
  searches: [search],
  enforcementActions: [],
  manifest: {
    rule: 'SHA-256 of the part as JSON with sorted keys and without blanks; the last one of the list of parts',
    parts: [],
    sha256: 'cd',
  },
});

const printed = (search: DisclosedSearch): string =>
  renderDisclosureHtml(packageOf(search), { id: 'copy', reader: 'R', at: 0 }, { timeZone: ZONE });

/** Every value of a record, as it reads on paper, with where it stands. */
function leaves(value: unknown, path = ''): [path: string, onPaper: string][] {
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => leaves(inner, path === '' ? key : `${path}.${key}`));
  const text = String(value);
  if (/^\d{4}-\d\d-\d\dT/.test(text)) return [[path, localTimestampOf(Date.parse(text), ZONE)]];
  if (/^CODE_/.test(text)) return [[path, text.replace('_', ' ').toLowerCase()]];
  return /^word|^7\d{4}$/.test(text) ? [[path, text]] : [];
}

describe('nothing on record is missing on paper (Brady; State v. Miles)', () => {
  it.each(leaves(full))('VI.D prints %s', (_, onPaper) => {
    expect(printed(full)).toContain(onPaper);
  });

  it('V.E says of a list what it is when it is cut off, or not all of it is on the page', () => {
    const page = printed(full);
    expect(page).toContain('no: the sealed list is the whole one');
    const { result } = full;
    if (result === null) throw new Error('the search has a result');
    const bare = {
      algorithm: null,
      threshold: null,
      scoreScale: null,
      requestedCount: null,
      failureReason: null,
      failureExplanation: null,
    };
    const sparse = printed({ ...full, result: { ...result, ...bare, listComplete: true, truncated: false, printout: null, file: null } });
    expect(sparse.split('not recorded')).toHaveLength(page.split('not recorded').length + 4);
    expect(sparse).not.toContain('the sealed list is the whole one');
  });
});
