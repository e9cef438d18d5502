import { codeLabel, facts, markup, page, table, type Html, type PrintedCopy } from '../print';
import { answers, at, joined, restsOn, text, who, yes, type In } from './cells';
import type { Disclosure, DisclosedAction, DisclosedSearch } from './model';
import { printSearch } from './print-search';

/** The disclosure of a case as one printable, self-contained HTML page; every text in it escaped, the legend first and last. */
export function renderDisclosureHtml(disclosure: Disclosure, copy: PrintedCopy, zone: In): string {
  const { header, searches, manifest } = disclosure;
  return page({
    copy,
    timeZone: zone.timeZone,
    title: `Face searches of case ${header.caseNumber}`,
    legend: header.legend,
    orientation: 'landscape',
    body: [
      heading(disclosure, zone),
      ...searches.map((search, index) => printSearch(search, index + 1, zone)),
      actions(disclosure, zone),
      table({
        caption: 'Digests of the parts',
        columns: ['Part', 'SHA-256'],
        rows: manifest.parts.map(({ part, sha256 }) => [part, sha256]),
        none: 'None.',
      }),
      markup`<p>${manifest.rule}.</p>`,
    ],
  });
}

const heading = ({ header, searches, manifest }: Disclosure, zone: In): Html =>
  facts([
    ['Tool', header.tool.name],
    ['Run by', header.tool.host],
    ['Not held by the department', header.notHeld.join('; ')],
    ['Searches', searches.length],
    ['Joined cases, disclosed apart', header.joinedCaseNumbers.join(', ') || 'none'],
    ['Drawn up', `${at(header.preparedAt, zone)} by ${who(header.preparedBy)}`],
    ['SHA-256 of the whole', manifest.sha256],
  ]);

/** A row of corroboration by its number in its search. */
function rowsOf(searches: readonly DisclosedSearch[]): (id: string) => string {
  const numbers = searches.flatMap(({ corroboration }, search) =>
    corroboration.map(({ id }, row) => [id, `search ${search + 1} no. ${row + 1}`] as const),
  );
  const places = new Map(numbers);
  return (id) => places.get(id) ?? id;
}

const actions = ({ enforcementActions, searches }: Disclosure, zone: In): Html => {
  const row = rowsOf(searches);
  return table({
    caption: 'Enforcement actions',
    columns: [
      'Action',
      'State',
      'Person',
      'Face search',
      'Rests on',
      'Answers to what contradicts',
      'Asked for',
      'Reviewed',
      'What became of it',
    ],
    rows: enforcementActions.map((action) => [
      joined([codeLabel(action.kind), codeLabel(action.origin), action.id]),
      codeLabel(action.state),
      text(action.subjectName),
      `${codeLabel(action.link)}, named in the affidavit: ${yes(action.affidavitNamesFaceSearch)}`,
      restsOn(action.bases, row),
      answers(action.contradictions, row),
      joined([who(action.author), at(action.requestedAt, zone), action.explanation], '; '),
      joined([who(action.reviewer), action.reviewNote], '; '),
      becameOf(action, zone),
    ]),
    none: 'None.',
  });
};

const becameOf = ({ arrestedAt, outcomes, prosecutorNotices, discrepancies }: DisclosedAction, zone: In): string =>
  joined(
    [
      arrestedAt && `arrested ${at(arrestedAt, zone)}`,
      ...outcomes.map(({ outcome, occurredAt, note }) => joined([codeLabel(outcome), at(occurredAt, zone), note], ' ')),
      ...prosecutorNotices.map(({ reference, notifiedAt }) => `prosecutor told ${reference} ${at(notifiedAt, zone)}`),
      ...discrepancies.map(codeLabel),
    ],
    '; ',
  );
