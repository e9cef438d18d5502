import type { Role } from '../../people/principal';
import { codeLabel, facts, markup, NOTHING, page, table, when, type Html, type PrintedCopy } from '../../print';
import { SubjectKind } from '../discrepancy';
import type { Memorandum } from '../memorandum';
import type { MemorandumAcknowledged, MemorandumSubmitted, PackName } from '../quarterly-model';
import { LEFT_OUT } from '../reader-view';
import { withholds } from '../withheld';
import { caseOf, CAUSES, duration, EXCEPTIONS, memberName, WITHHELD, type Names, NOT_COUNTED, NOT_GRADED, NOT_RECORDED } from './labels';

/** A memorandum with what people have done to it so far; null = not yet. `sha256`: of the stored memorandum. */
export interface PrintedMemorandum {
  readonly memorandum: Memorandum;
  readonly sha256: string;
  readonly submitted: MemorandumSubmitted | null;
  readonly acknowledged: MemorandumAcknowledged | null;
  readonly names: Names;
  /** Who reads it: what is decided on their own searches and acts is not shown to them; see `auditFor`. */
  readonly reader: string;
  readonly copy: PrintedCopy;
}

const ROLE_NAMES: Partial<Readonly<Record<Role, string>>> = {
  CHIEF: 'Chief of Police',
  INVESTIGATIVE_SECTION_MAJOR: 'Investigative Section Major',
};

/** The quarterly memorandum (VII.C) as one printable, self-contained HTML page; every text in it escaped. */
export function renderMemorandumHtml(printed: PrintedMemorandum): string {
  const { memorandum } = printed;
  return page({
    title: `Memorandum ${memorandum.number}`,
    legend: memorandum.legend,
    copy: printed.copy,
    timeZone: memorandum.timeZone,
    orientation: 'portrait',
    body: [heading(printed), summary(memorandum), tests(memorandum), exceptions(printed), sample(printed), rest(printed)],
  });
}

function heading({ memorandum, submitted, names, sha256 }: PrintedMemorandum): Html {
  const { timeZone } = memorandum;
  const to = ROLE_NAMES[submitted?.addressee ?? 'INVESTIGATIVE_SECTION_MAJOR'] ?? '';
  return facts([
    ['To', to],
    ['From', submitted ? `${memberName(names, submitted.by)}, as Investigative Section Commander` : 'NOT SIGNED'],
    ['Date', when(submitted?.at ?? null, timeZone)],
    ['Subject', memorandum.subject],
    ['Number', memorandum.number],
    ['SHA-256', sha256],
  ]);
}

const packName = ({ id, version }: PackName): string => `${id} version ${version}`;

function summary(memorandum: Memorandum): Html {
  const { timeZone, from, to, frozenAt, remarks, settings } = memorandum;
  const words = remarks === null ? NOTHING : markup`<h2>Remarks</h2><p class="words">${remarks}</p>`;
  return markup`<h2>Conclusion</h2>
    <p>${memorandum.conclusion}</p>
    <p class="warning">${memorandum.reconciliation}</p>
    ${words}
    <h2>What was audited</h2>
    ${facts([
      ['Quarter', `from ${when(from, timeZone)} until before ${when(to, timeZone)}, ${timeZone}`],
      ['Frozen', when(frozenAt, timeZone)],
      ['Searches', memorandum.searches],
      ['Accounts', memorandum.accounts],
      ['Internal Affairs searches, counted only', memorandum.internalAffairs],
      ['Searches of sealed cases, counted only', memorandum.sealedCases ?? NOT_COUNTED],
      ['Settings of the days that were judged', settings?.judged.map(packName).join(', ') ?? NOT_RECORDED],
      ['Settings that the audit ran under', settings ? packName(settings.audit) : NOT_RECORDED],
      ['Version of the tests', settings?.testsVersion ?? NOT_RECORDED],
    ])}`;
}

function tests({ tests: ran, notRun }: Memorandum): Html {
  return markup`${table({
    caption: 'Tests that were run',
    columns: ['Test', 'What it asks', 'Authority', 'Looked at', 'Exceptions', 'Notes'],
    rows: ran.map(({ test, title, authority, population, exceptions: found, notes }) => [
      test,
      title,
      authority,
      population,
      found,
      notes.join(' ') || '-',
    ]),
    none: 'None.',
  })}${table({
    caption: 'Tests that were NOT run',
    columns: ['Test', 'What it asks', 'Why it was not run'],
    rows: notRun.map(({ test, title, why }) => [test, title, why]),
    none: 'None.',
  })}`;
}

const LEFT = 'left to the addressee';

function exceptions({ memorandum, acknowledged, names, reader }: PrintedMemorandum): Html {
  const later = new Map(acknowledged?.exceptions.map((decision) => [decision.key, decision]));
  return table({
    caption: 'Exceptions',
    columns: ['Test', 'Exception', 'Member', 'Subject', 'Time', 'What is done', 'Note'],
    rows: memorandum.exceptions.map(({ key, test, code, memberId, subject, minutes, steps, action, note }) => [
      test,
      EXCEPTIONS[code],
      memberId === null ? '-' : memberName(names, memberId),
      subject.kind === SubjectKind.Search
        ? `${caseOf(names, subject.id)}, search ${subject.id}${steps.map((step) => `, ${codeLabel(step)}`).join('')}`
        : `${codeLabel(subject.kind)} ${subject.id}`,
      duration(minutes),
      withholds('quarterlyAudit.read-judgement', memberId, reader) ? WITHHELD : codeLabel(action ?? later.get(key)?.action ?? LEFT),
      note ?? later.get(key)?.note ?? '-',
    ]),
    none: 'None.',
  });
}

function sample({ memorandum, acknowledged, names, reader }: PrintedMemorandum): Html {
  const { seed, algorithm, size, rows } = memorandum.sample;
  const later = new Map(acknowledged?.sample.map((decision) => [decision.searchId, decision]));
  return markup`${table({
    caption: 'Sample',
    columns: ['Case', 'Member', 'Judgement', 'Note', 'Search'],
    rows: rows.map(({ searchId, operatorId, judgement, note }) => [
      caseOf(names, searchId),
      memberName(names, operatorId),
      withholds('quarterlyAudit.read-judgement', operatorId, reader)
        ? WITHHELD
        : codeLabel(judgement ?? later.get(searchId)?.judgement ?? LEFT),
      note ?? later.get(searchId)?.note ?? '-',
      searchId,
    ]),
    none: 'There was no search to draw from.',
  })}${facts([
    ['Drawn with seed', seed],
    ['By', algorithm],
    ['Size asked for', size],
  ])}`;
}

function rest({ memorandum, submitted, acknowledged, names }: PrintedMemorandum): Html {
  const { timeZone } = memorandum;
  const line = (act: { readonly by: string; readonly at: number } | null, none: string): string =>
    act === null ? none : `${memberName(names, act.by)}, ${when(act.at, timeZone)}`;
  return markup`${table({
    caption: 'Open discrepancies',
    columns: ['Discrepancy', 'Type', 'Severity', 'Cause', 'State', 'Opened', 'Found again', 'Due'],
    rows: memorandum.discrepancies.map(({ discrepancyId, type, severity, cause, state, openedAt, foundAgain = [], dueAt }) => [
      discrepancyId,
      codeLabel(type),
      severity === undefined ? NOT_GRADED : codeLabel(severity),
      cause ? CAUSES[cause] : '-',
      codeLabel(state),
      when(openedAt, timeZone),
      foundAgain.map(({ at }) => when(at, timeZone)).join('; ') || '-',
      when(dueAt, timeZone),
    ]),
    none: 'None.',
  })}
    <p>${LEFT_OUT}</p>
    <h2>Signature and acknowledgement</h2>
    ${facts([
      ['Signed and submitted', line(submitted, 'NOT SIGNED')],
      ['Acknowledged', line(acknowledged, 'NOT ACKNOWLEDGED')],
    ])}`;
}
