import { codeLabel, facts, markup, NOTHING, PURPOSES, SOURCES, table, type Html, type Table } from '../print';
import { at, features, file, joined, list, numbered, part, text, who, yes, type Cell, type In } from './cells';
import type { DisclosedSearch } from './model';
import type { DisclosedComparison, DisclosedResult } from './parts';
import { corroborationParts } from './print-corroboration';

/** One search with all that followed, under its number in the package. */
export function printSearch(search: DisclosedSearch, number: number, zone: In): Html {
  const { probe, result } = search;
  return markup`<h2>Search ${number}: ${search.id}</h2>${facts([
    ['Operator', who(search.operator)],
    ['Asked for by', who(search.requestedBy)],
    ['Carried on by', who(search.owner)],
    ['Purpose', PURPOSES[search.purpose ?? 'UNSTATED'] ?? codeLabel(search.purpose)],
    ['Reason', text(search.reason)],
    ['Came in as', codeLabel(search.channel)],
    ['Submitted', at(search.submittedAt, zone)],
    ['Ran', at(result?.executedAt ?? search.lateExecutedAt, zone)],
    ['Operator trained when it ran', yes(search.trained)],
    ['State', codeLabel(search.state)],
    ['Cancelled because', text(search.cancelReason)],
    ['Gates that had failed', list(search.discrepancies)],
    ['Probe photograph', file(probe?.file ?? null)],
    ['Photograph from', codeLabel(probe?.sourceType ?? null)],
    ['Taken', at(probe?.capturedAt ?? null, zone)],
    ['Faces counted in it', text(probe?.facesDetected)],
    ['Edited from', file(probe?.original ?? null)],
    ['Edits', probe?.edits ? `${list(probe.edits)}: ${text(probe.editNote)}` : 'none'],
    ...(result === null ? [['Result', 'none recorded'] as const] : resultFacts(result)),
  ])}${[...parts(search, zone), ...corroborationParts(search, zone)].map(section)}`;
}

const section = (printed: Table): Html => (printed.rows.length === 0 ? NOTHING : table(printed));

const resultFacts = (result: DisclosedResult): (readonly [string, string | number])[] => [
  ['Result', codeLabel(result.outcome)],
  ['Number in FACESNXT', text(result.providerSearchId)],
  ['Algorithm and version', result.algorithm ?? 'not recorded'],
  ['Threshold', result.threshold ?? 'not recorded'],
  ['Scale of the scores', result.scoreScale ?? 'not recorded'],
  ['Candidates returned', result.returnedCount],
  ['Candidates asked for', result.requestedCount ?? 'not recorded'],
  ['List cut off', yes(result.truncated)],
  ['Every candidate is listed below', result.listComplete ? 'yes' : 'no: the sealed list is the whole one'],
  ['Columns that are not shown', result.hiddenColumns],
  ['List as printed by the system', file(result.printout)],
  ['List as a file', file(result.file)],
  ['Failure', joined([result.failureReason && codeLabel(result.failureReason), result.failureExplanation], ': ')],
];

function parts(search: DisclosedSearch, zone: In): Table[] {
  return [
    part(
      'Training of the operator by then',
      ['Course', 'Version', 'Completed', 'Certificate', 'State', 'Verified', 'Expires'],
      search.training.map((each) => [
        each.course,
        each.courseVersion,
        at(each.completedAt, zone),
        each.certificateRef,
        codeLabel(each.state),
        at(each.verifiedAt, zone),
        at(each.expiresAt, zone),
      ]),
    ),
    part(
      'Candidates as returned',
      ['No.', 'Rank', 'Score', 'Source', 'Record', 'Name', 'Born', 'Described as', 'Lives in', 'Licence', 'Booking'],
      search.candidates.map((each, index) => [
        index + 1,
        text(each.rank),
        text(each.similarityScore),
        SOURCES[each.source] ?? each.source,
        joined([each.recordRef, each.customerNumber]),
        text(each.name),
        text(each.dateOfBirth),
        joined([each.sex, each.race, each.height]),
        joined([each.city, each.state, each.zip]),
        joined([each.licenceNumber, each.licenceIssuedOn]),
        joined([each.bookingNumber, each.bookingAgency, each.bookingDate]),
      ]),
    ),
    ...comparisons(search, zone),
  ];
}

const COMPARED = ['Candidates', 'For and against', 'Rationale', 'Limitations', 'By', 'At'];

function comparisons(search: DisclosedSearch, zone: In): Table[] {
  const candidate = numbered(search.candidates.map(({ id }) => id));
  const compared = (each: DisclosedComparison): Cell[] => [
    joined(each.matchCandidateIds.map(candidate)),
    features(each.comparisons, candidate),
    each.rationale,
    text(each.limitations),
    who(each.by),
    at(each.at, zone),
  ];
  return [
    part(
      'Comparisons',
      ['Result', ...COMPARED, 'Replaced', 'Why'],
      search.determinations.map((each) => [
        joined([codeLabel(each.outcome), each.subReason && codeLabel(each.subReason)]),
        ...compared(each),
        at(each.supersededAt, zone),
        text(each.supersedeReason),
      ]),
    ),
    part(
      'Comparisons by others',
      ['Outcome', 'Own result', ...COMPARED],
      search.peerReviews.map((each) => [codeLabel(each.outcome), codeLabel(each.result), ...compared(each)]),
    ),
  ];
}
