import { codeLabel, type Table } from '../print';
import { answers, at, joined, list, numbered, part, restsOn, text, who, yes, type In } from './cells';
import type { DisclosedSearch } from './model';

/** What followed the comparison of one search: the steps of VI.D, line-ups, conclusions, the entry, and what the prosecutor was told. */
export function corroborationParts(search: DisclosedSearch, zone: In): Table[] {
  const candidate = numbered(search.candidates.map(({ id }) => id));
  const row = numbered(search.corroboration.map(({ id }) => id));
  return [
    steps(search, zone, candidate),
    ...lineups(search, zone, candidate),
    part(
      'Who the person was concluded to be',
      ['Candidate', 'Conclusion', 'Rests on', 'Answers to what contradicts', 'Rationale', 'By', 'At'],
      search.identities.map((each) => [
        candidate(each.candidateId),
        codeLabel(each.state),
        restsOn(each.bases, row),
        answers(each.contradictions, row),
        each.rationale,
        who(each.by),
        at(each.at, zone),
      ]),
    ),
    part(
      'The medical examiner identified the person',
      ['By', 'On', 'Report', 'Recorded by', 'At'],
      search.identifications.map((each) => [
        codeLabel(each.method),
        at(each.identifiedAt, zone),
        each.reference,
        who(each.by),
        at(each.at, zone),
      ]),
    ),
    part(
      'The search passed to another member',
      ['From', 'To', 'By', 'Because', 'At'],
      search.handovers.map((each) => [who(each.from), who(each.to), who(each.by), each.reason, at(each.at, zone)]),
    ),
    part(
      'Case-report entry',
      ['Version', 'Kind', 'Reason', 'Positive match', 'Note', 'Text', 'Report', 'By', 'At'],
      search.entries.map((each) => [
        each.version,
        codeLabel(each.kind),
        text(each.reason),
        yes(each.positiveMatch),
        text(each.note),
        text(each.text),
        joined([each.recordsNumber, each.recordsSupplement], ' / '),
        who(each.by),
        at(each.at, zone),
      ]),
    ),
    part(
      'The prosecutor was told',
      ['At', 'Reference', 'Of corroboration'],
      search.prosecutorNotices.map(({ notifiedAt, reference, stepIds }) => [at(notifiedAt, zone), reference, joined(stepIds.map(row))]),
    ),
  ];
}

const steps = (search: DisclosedSearch, zone: In, candidate: (id: string) => string): Table =>
  part(
    'Corroboration',
    ['No.', 'Step', 'Version', 'Candidate', 'Outcome', 'Evidence', 'Found', 'Tends to clear', 'References', 'Explanation', 'By', 'At'],
    search.corroboration.map((each, index) => [
      index + 1,
      codeLabel(each.kind),
      each.version,
      candidate(each.candidateId),
      codeLabel(each.outcome),
      joined([each.evidenceType && codeLabel(each.evidenceType), each.restsOnLikeness ? '(likeness)' : null], ' '),
      codeLabel(each.origin),
      yes(each.exculpatory),
      joined(each.evidenceRefs),
      joined(
        [
          reasonOf(each.notApplicableReason ?? each.pendingReason),
          each.explanation,
          each.approvedBy && `agreed by ${each.approvedBy.name}`,
        ],
        '; ',
      ),
      who(each.by),
      at(each.at, zone),
    ]),
  );

const reasonOf = (code: string | null): string | null => (code === null ? null : codeLabel(code));

/** Two tables of one line-up each row, since one would not fit a sheet: what came of it, and how it was made and presented. */
const lineups = (search: DisclosedSearch, zone: In, candidate: (id: string) => string): Table[] => [
  part(
    'Line-ups',
    ['No.', 'Candidate', 'Kind', 'Suspect from', 'Held', 'Response', 'In the witness’s words', 'Compliance', 'What fell short'],
    search.lineups.map((each, index) => [
      index + 1,
      candidate(each.candidateId),
      codeLabel(each.kind),
      codeLabel(each.suspectSource),
      at(each.heldAt, zone),
      codeLabel(each.response),
      text(each.confidenceStatement),
      codeLabel(each.compliance),
      list(each.deviations),
    ]),
  ),
  part(
    'How the line-ups were made and presented',
    [
      'No.',
      'Method',
      'Fillers',
      'Chosen by',
      'Presented by',
      'Instructions',
      'Signed for',
      'Saw the person before',
      'Told of the face search',
      'Recording',
    ],
    search.lineups.map((each, index) => [
      index + 1,
      codeLabel(each.method),
      joined([each.fillerCount, ...each.fillerIds]),
      text(each.selectionBasis),
      each.presentedByOutsider ?? who(each.presentedBy),
      each.instructionsVersion === null ? '-' : `version ${each.instructionsVersion}`,
      codeLabel(each.acknowledgement),
      yes(each.priorExposure),
      yes(each.witnessToldOfFaceSearch),
      text(each.recordingRef),
    ]),
  ),
];
