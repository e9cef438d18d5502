import { facts, markup, NOTHING, table, type Html, type Table } from '../oversight/print/html';
import { PURPOSES, SOURCES } from '../oversight/print/labels';
import { at, file, label, list, text, who, yes, type Cell, type In } from './cells';
import type { DisclosedNotice, DisclosedSearch } from './model';

/** One search with all that followed, under its number in the package. */
export function printSearch(search: DisclosedSearch, number: number, zone: In): Html {
  const { result, probe } = search;
  return markup`<h2>Search ${number}: ${search.id}</h2>${facts([
    ['Operator', who(search.operator)],
    ['Asked for by', who(search.requestedBy)],
    ['Purpose', PURPOSES[search.purpose ?? 'UNSTATED'] ?? label(search.purpose)],
    ['Reason', text(search.reason)],
    ['Submitted', at(search.submittedAt, zone)],
    ['Ran', at(result?.executedAt ?? search.lateExecutedAt, zone)],
    ['Operator trained when it ran', yes(search.trained)],
    ['State', label(search.state)],
    ['Cancelled because', text(search.cancelReason)],
    ['Gates that had failed', list(search.discrepancies)],
    ['Probe photograph', file(probe?.file ?? null)],
    ['Edited from', file(probe?.original ?? null)],
    ['Edits', probe?.edits ? `${list(probe.edits)}: ${text(probe.editNote)}` : 'none'],
    ['Result', label(result?.outcome ?? null)],
    ['Algorithm and version', result?.algorithm ?? 'not recorded'],
    ['Threshold', result?.threshold ?? 'not recorded'],
    ['Scale of the scores', result?.scoreScale ?? 'not recorded'],
    [
      'Candidates',
      `${text(result?.returnedCount)} returned, ${text(result?.requestedCount)} asked for, cut off: ${yes(result?.truncated ?? null)}`,
    ],
    ['List as printed by the system', file(result?.printout ?? null)],
    ['List as a file', file(result?.file ?? null)],
    ['Failure', `${label(result?.failureReason ?? null)} ${result?.failureExplanation ?? ''}`],
  ])}${sections(search, zone).map(section)}`;
}

/** A part of a search that has rows: what was not done is not printed as an empty table. */
const section = ({ rows, ...rest }: Table): Html => (rows.length === 0 ? NOTHING : table({ rows, ...rest }));

const part = (caption: string, columns: readonly string[], rows: readonly (readonly Cell[])[]): Table => ({
  caption,
  columns,
  rows,
  none: '',
});

function sections(search: DisclosedSearch, zone: In): Table[] {
  return [
    part(
      'Training of the operator by then',
      ['Course', 'Version', 'Completed', 'Certificate', 'Verified', 'Expires'],
      search.training.map((each) => [
        each.course,
        each.courseVersion,
        at(each.completedAt, zone),
        each.certificateRef,
        at(each.verifiedAt, zone),
        at(each.expiresAt, zone),
      ]),
    ),
    part(
      'Candidates as returned',
      ['Rank', 'Score', 'Source', 'Record', 'Name', 'Born', 'Licence', 'Booking', 'Candidate'],
      search.candidates.map((each) => [
        text(each.rank),
        text(each.similarityScore),
        SOURCES[each.source] ?? each.source,
        each.recordRef,
        text(each.name),
        text(each.dateOfBirth),
        text(each.licenceNumber),
        text(each.bookingNumber),
        each.id,
      ]),
    ),
    part(
      'Comparisons',
      ['Result', 'Candidates', 'Rationale', 'Limitations', 'By', 'At', 'Replaced', 'Why'],
      search.determinations.map((each) => [
        label(each.outcome),
        each.matchCandidateIds.join(', ') || '-',
        each.rationale,
        text(each.limitations),
        who(each.by),
        at(each.at, zone),
        at(each.supersededAt, zone),
        text(each.supersedeReason),
      ]),
    ),
    part(
      'Comparisons by others',
      ['Outcome', 'Own result', 'Rationale', 'Limitations', 'By', 'At'],
      search.peerReviews.map((each) => [
        label(each.outcome),
        label(each.result),
        each.rationale,
        text(each.limitations),
        who(each.by),
        at(each.at, zone),
      ]),
    ),
    ...furtherSections(search, zone),
  ];
}

function furtherSections(search: DisclosedSearch, zone: In): Table[] {
  return [
    part(
      'Corroboration',
      ['Step', 'Version', 'Candidate', 'Outcome', 'Evidence', 'Tends to clear', 'References', 'Explanation', 'By', 'At'],
      search.corroboration.map((each) => [
        label(each.kind),
        each.version,
        each.candidateId,
        label(each.outcome),
        label(each.evidenceType),
        yes(each.exculpatory),
        each.evidenceRefs.join(', ') || '-',
        text(each.explanation ?? each.notApplicableReason),
        who(each.by),
        at(each.at, zone),
      ]),
    ),
    lineups(search, zone),
    part(
      'Who the person was concluded to be',
      ['Candidate', 'Conclusion', 'Rationale', 'By', 'At'],
      search.identities.map((each) => [each.candidateId, label(each.state), each.rationale, who(each.by), at(each.at, zone)]),
    ),
    part(
      'Case-report entry',
      ['Version', 'Kind', 'Reason', 'Positive match', 'Note', 'Text', 'Report', 'By', 'At'],
      search.entries.map((each) => [
        each.version,
        label(each.kind),
        text(each.reason),
        yes(each.positiveMatch),
        text(each.note),
        text(each.text),
        [each.recordsNumber, each.recordsSupplement].filter(Boolean).join(' / '),
        who(each.by),
        at(each.at, zone),
      ]),
    ),
    part('The prosecutor was told', ['At', 'Reference', 'Rows'], search.prosecutorNotices.map(noticeCells(zone))),
  ];
}

const lineups = (search: DisclosedSearch, zone: In): Table =>
  part(
    'Line-ups',
    [
      'Candidate',
      'Kind',
      'Method',
      'Suspect from',
      'Held',
      'Response',
      'In the witness’s words',
      'Compliance',
      'What fell short',
      'Presented by',
    ],
    search.lineups.map((each) => [
      each.candidateId,
      label(each.kind),
      label(each.method),
      label(each.suspectSource),
      at(each.heldAt, zone),
      label(each.response),
      text(each.confidenceStatement),
      label(each.compliance),
      list(each.deviations),
      who(each.presentedBy),
    ]),
  );

const noticeCells =
  (zone: In) =>
  ({ notifiedAt, reference, stepIds }: DisclosedNotice): Cell[] => [at(notifiedAt, zone), reference, stepIds.join(', ') || '-'];
