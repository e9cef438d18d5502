import { facts, markup, page, table, type Html, type PrintedCopy } from '../oversight/print/html';
import { at, label, text, who, yes, type In } from './cells';
import type { Disclosure, DisclosedAction } from './model';
import { printSearch } from './print-search';

/** The disclosure of a case as one printable, self-contained HTML page; every text in it escaped, the legend first and last. */
export function renderDisclosureHtml(disclosure: Disclosure, copy: PrintedCopy, zone: In): string {
  const { header, searches, enforcementActions, manifest } = disclosure;
  return page({
    copy,
    timeZone: zone.timeZone,
    title: `Face searches of case ${header.caseNumber}`,
    legend: header.legend,
    orientation: 'landscape',
    body: [
      heading(disclosure, zone),
      ...searches.map((search, index) => printSearch(search, index + 1, zone)),
      actions(enforcementActions, zone),
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
    ['Drawn up', at(header.preparedAt, zone)],
    ['SHA-256 of the whole', manifest.sha256],
  ]);

const actions = (taken: readonly DisclosedAction[], zone: In): Html =>
  table({
    caption: 'Enforcement actions',
    columns: [
      'Action',
      'Kind',
      'State',
      'Person',
      'Face search',
      'Rests on',
      'Asked for',
      'Arrested',
      'Author',
      'Reviewer',
      'Outcomes',
      'Prosecutor told',
    ],
    rows: taken.map((action) => [
      action.id,
      label(action.kind),
      label(action.state),
      text(action.subjectName),
      `${label(action.link)}, named in the affidavit: ${yes(action.affidavitNamesFaceSearch)}`,
      action.bases
        .map(({ type, sourceRef, restsOnLikeness }) => `${label(type)} ${sourceRef ?? ''}${restsOnLikeness ? ' (likeness)' : ''}`)
        .join('; ') || '-',
      at(action.requestedAt, zone),
      at(action.arrestedAt, zone),
      who(action.author),
      who(action.reviewer),
      action.outcomes.map(({ outcome, occurredAt }) => `${label(outcome)} ${at(occurredAt, zone)}`).join('; ') || '-',
      action.prosecutorNotices.map(({ reference, notifiedAt }) => `${reference} ${at(notifiedAt, zone)}`).join('; ') || '-',
    ]),
    none: 'None.',
  });
