import { StoryProblem } from '../problem';
import type { Stage } from '../stage';
import type { Periods } from './periods';

interface Judged {
  readonly reviewer: 'COMMANDER' | 'MAJOR';
}

interface Exception extends Judged {
  readonly key: string;
  readonly code: string;
}

interface AuditPage {
  readonly population: { readonly searchIds: readonly string[]; readonly accountIds: readonly string[] } | null;
  readonly sample: { readonly seed: string } | null;
  readonly result: {
    readonly sampled: readonly (Judged & { readonly searchId: string })[];
    readonly tests: readonly { readonly test: string; readonly title: string; readonly exceptions: readonly Exception[] }[];
    readonly notRun: readonly { readonly test: string }[];
  } | null;
  readonly memorandum: { readonly sha256: string } | null;
}

type Result = NonNullable<AuditPage['result']>;

/** VII.C: frozen, drawn, the user list asked for, tested; the Commander judges, signs and submits; the Major judges what is the Commander's own and acknowledges. */
export async function theQuarter(stage: Stage, { quarter }: Periods): Promise<void> {
  const { narrator } = stage;
  const [commander, major] = [stage.who('commander'), stage.who('major')];
  narrator.chapter(`The quarter: an audit of ${quarter.key} and its memorandum`, 'SOP VII.A, VII.C');
  const { id } = narrator.accepted(
    commander,
    'starts the audit by hand; the calendar would have on the first day after the quarter',
    await commander.post<{ id: string }>('/v1/quarterly-audits', { quarter: quarter.key }),
  );
  const task = (step: string) => ({ kind: `quarterlyAudit.${step}`, process: id });
  const noList = await commander.complete(task('attach-sources'), { reason: 'The host gives no user list to this department.' });
  narrator.accepted(commander, 'says why there is no FACESNXT user list: T1 is then not run, and never counted as passed', noList);
  await commander.task(task('findings'));
  const audit = await auditOf(stage, quarter.key);
  tell(stage, audit);
  const judged = (reviewer: Judged['reviewer']) => findings(audit.result, reviewer);
  const found = await commander.complete(task('findings'), judged('COMMANDER'));
  narrator.accepted(commander, 'judges each exception and each search of the sample, except her own part', found);
  const written = await commander.complete(task('memorandum'), { remarks: 'Training before access is to be explained at roll call.' });
  narrator.accepted(commander, 'has the memorandum made from what is recorded, and adds a sentence', written);
  const { memorandum } = await auditOf(stage, quarter.key);
  if (!memorandum) throw new StoryProblem('The memorandum should be there by now, and is not.');
  const signed = await commander.complete(task('sign'), { sha256: memorandum.sha256 });
  narrator.accepted(commander, 'signs it and submits it to the Major', signed);
  const acknowledged = await major.complete(task('acknowledge'), judged('MAJOR'));
  narrator.accepted(major, "judges the Commander's part and acknowledges the memorandum", acknowledged);
}

function tell({ narrator }: Stage, { population, sample, result }: Found): void {
  const { searchIds, accountIds } = population;
  narrator.shows(
    `frozen: ${searchIds.length} searches, ${accountIds.length} accounts; then the seed ${sample.seed.slice(0, 16)}..., then ${result.sampled.length} sampled`,
  );
  for (const { test, title, exceptions } of result.tests) {
    const codes = exceptions.map(({ code }) => code).join(', ');
    narrator.shows(`${test} ${title}: ${codes || 'no exception'}`);
  }
  narrator.shows(`tests not run, and said so: ${result.notRun.map(({ test }) => test).join(', ')}`);
}

const findings = ({ tests, sampled }: Result, reviewer: Judged['reviewer']): object => ({
  exceptions: tests
    .flatMap(({ exceptions }) => exceptions)
    .filter((one) => one.reviewer === reviewer)
    .map(({ key }) => ({ key, action: 'EXPLAINED', note: 'Told of by the member; recorded late' })),
  sample: sampled.filter((one) => one.reviewer === reviewer).map(({ searchId }) => ({ searchId, judgement: 'CONFORMS' })),
});

type Found = AuditPage & { [Part in 'population' | 'sample' | 'result']: NonNullable<AuditPage[Part]> };

async function auditOf(stage: Stage, quarter: string): Promise<Found> {
  const { body } = await stage.who('commander').get<AuditPage>(`/v1/quarterly-audits/${quarter}`);
  const { population, sample, result } = body;
  if (!population || !sample || !result) throw new StoryProblem(`The audit of ${quarter} should be tested by now. Does the worker run?`);
  return { ...body, population, sample, result };
}
