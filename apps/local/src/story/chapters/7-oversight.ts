import { drawnPrintout } from '../picture';
import { StoryProblem } from '../problem';
import type { Stage } from '../stage';
import { openDiscrepancies } from './discrepancies';
import type { Periods } from './periods';

interface Item {
  readonly searchId: string;
  readonly rule: string;
  readonly reviewer: 'COMMANDER' | 'MAJOR';
}

interface ReportPage {
  readonly id: string;
  readonly state: string;
  readonly revision: number;
  readonly sha256: string;
  readonly reconciliation: string;
  readonly report: {
    readonly totals: { readonly searches: number; readonly recordedLate: number; readonly undocumented: number };
    readonly rows: readonly { readonly searchId: string; readonly reviewer: string }[];
    readonly substantiations: readonly Item[];
  } | null;
}

/** VII.B, VII.D: the month by itself (here: begun by hand), own rows to the Major, what was found is corrected and verified. */
export async function theMonth(stage: Stage, { month }: Periods): Promise<void> {
  const { narrator } = stage;
  const [commander, major] = [stage.who('commander'), stage.who('major')];
  narrator.chapter(`The month: a report on ${month.key}`, 'SOP VII.B, VII.D');
  const begun = await commander.post<{ id: string }>('/v1/monthly-reports', { period: month.key });
  const { id } = narrator.accepted(commander, 'starts the report by hand; the calendar would have on the 1st at 00:05', begun);
  const again = await commander.post<{ id: string; begun: boolean }>('/v1/monthly-reports', { period: month.key });
  narrator.accepted(commander, 'starts it again', again, (body) =>
    body.id === id ? 'it is the same report: one month, one report' : 'another one',
  );
  const task = (step: string) => ({ kind: `monthlyReport.${step}`, process: id });
  await commander.task(task('attach-log'));
  const { report } = await reportOf(stage, month.key);
  const { totals, rows, substantiations } = report;
  narrator.shows(
    `${totals.searches} searches, ${totals.recordedLate} recorded late, ${totals.undocumented} undocumented, ${substantiations.length} flagged`,
  );
  const statedSearches = totals.searches + 1;
  const documentId = await facesnxtReport(stage, month.key, statedSearches);
  const attached = await commander.complete(task('attach-log'), { documentId, statedSearches });
  narrator.accepted(commander, `attaches the report that FACESNXT itself gives: ${statedSearches} searches`, attached);
  narrator.shows((await reportOf(stage, month.key)).reconciliation);
  const own = rows.find(({ reviewer }) => reviewer === 'MAJOR');
  if (!own) throw new StoryProblem("The Commander's own search should be a row for the Major, and is not.");
  const mine = substantiations.filter(({ reviewer }) => reviewer === 'COMMANDER').map(decided);
  const self = [...mine, { searchId: own.searchId, rule: 'NO_DOCUMENTATION', decision: 'ACCEPTED', note: 'I know why' }];
  narrator.refused(
    commander,
    'decides on the row of her own search as well',
    await commander.complete(task('review'), { decisions: self }),
    'AUDIT_SELF_REVIEW',
  );
  narrator.accepted(commander, 'reviews all other rows', await commander.complete(task('review'), { decisions: mine }));
  const theirs = substantiations.filter(({ reviewer }) => reviewer === 'MAJOR').map(decided);
  narrator.accepted(major, "reviews the Commander's own", await major.complete(task('major-review'), { decisions: theirs }));
  const { revision, sha256 } = await reportOf(stage, month.key);
  const signed = await commander.complete(task('sign'), { revision, sha256 });
  narrator.accepted(commander, `signs what she read, by its digest ${sha256.slice(0, 16)}...`, signed);
  const page = narrator.accepted(major, 'prints it', await major.get<string>(`/v1/monthly-reports/${month.key}/print`));
  if (!page.includes('NOT RECONCILED')) throw new StoryProblem('The printed report should say that it was not reconciled, and does not.');
  await correct(stage, month.key);
}

async function facesnxtReport(stage: Stage, month: string, searches: number): Promise<string> {
  const commander = stage.who('commander');
  const bytes = await drawnPrintout([`Searches in ${month}: ${searches}`]);
  const file = { bytes, name: 'facesnxt-report.png', type: 'image/png' };
  const stored = await commander.upload<{ id: string }>('/v1/evidence-files', { file, kind: 'PRINTOUT' });
  return stage.narrator.accepted(commander, 'stores the printout', stored).id;
}

const decided = ({ searchId, rule }: Item): object => ({ searchId, rule, decision: 'DISCREPANCY', note: 'Shown by the month' });

async function reportOf(stage: Stage, period: string): Promise<ReportPage & { report: NonNullable<ReportPage['report']> }> {
  const { body } = await stage.who('commander').get<ReportPage>(`/v1/monthly-reports/${period}`);
  const { report } = body;
  if (!report) throw new StoryProblem(`The report on ${period} should have its snapshot by now. Does the worker run?`);
  return { ...body, report };
}

/** VII.D: assigned, corrected, verified by another. */
async function correct(stage: Stage, month: string): Promise<void> {
  const { narrator } = stage;
  const [commander, sergeant] = [stage.who('commander'), stage.who('sergeant-duarte')];
  const found = (await openDiscrepancies(commander)).find(({ subject }) => subject.id === month);
  if (!found)
    throw new StoryProblem('FACESNXT counts one search more than the report; the signature should open a discrepancy, and did not.');
  narrator.shows(`the signature opens a discrepancy: ${found.type}`);
  const task = (step: string) => ({ kind: `discrepancy.${step}`, process: found.id });
  const given = await commander.complete(task('assign'), { ownerId: await stage.idOf('sergeant-duarte') });
  narrator.accepted(commander, `gives it to ${sergeant.name}`, given);
  const action = 'Found the search that nobody had told of, and had it recorded late.';
  const done = await sergeant.complete(task('act'), { cause: 'FORGOTTEN', action, evidenceRefs: ['RMS-DEMO-9'] });
  narrator.accepted(sergeant, 'says what was done', done);
  const verified = await commander.complete(task('verify'), { decision: 'VERIFIED' });
  narrator.accepted(commander, 'verifies it: somebody else than who did it', verified);
}
