import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '@app/servers';
import { ISSUER_PORT, issuerUrl } from '../issuer/url';
import { nobodyRegistersAlone } from './chapters/1-registration';
import { aListIsALead } from './chapters/2-search';
import { aMemberConcludes, theLeadIsCorroborated } from './chapters/3-corroboration';
import { clearedByAnother, notFromTheList } from './chapters/4-enforcement';
import { anInconclusiveOne } from './chapters/5-inconclusive';
import { whatRanOutside } from './chapters/6-outside';
import { theMonth } from './chapters/7-oversight';
import { theQuarter } from './chapters/8-quarter';
import { allOfItIsOnRecord, theAccountEnds } from './chapters/9-deactivation';
import { freePeriods } from './chapters/periods';
import { urlAt } from '../stack/near';
import { Line } from './line';
import { Narrator } from './narrator';
import { StoryProblem } from './problem';
import { Stage } from './stage';

const API_PORT = 3000;

const POINT = [
  'A face-search result is a lead, never an identification. This is what the house does so that nobody can forget that, skip it,',
  'or hide that it was skipped. "ok" is taken, "NO" is refused, with the words of the procedure or the setting that refuses it.',
  'All people, pictures and cases are invented.',
];

/** Tells the whole story on a running local stack. PORT and ISSUER_PORT say where it runs, as for `npm start`. */
async function main(): Promise<void> {
  const env = join(repositoryRoot(), '.env');
  if (existsSync(env)) process.loadEnvFile(env);
  const { HOST = '127.0.0.1', PORT = String(API_PORT), ISSUER_PORT: issuerPort = String(ISSUER_PORT) } = process.env;
  const places = { api: urlAt(HOST, Number(PORT)), issuer: issuerUrl(Number(issuerPort)) };
  const write = (line: string): void => void process.stdout.write(`${line}\n`);
  const line = new Line(places, () =>
    write('  ..  A part of the stack is away. The same request is sent again, with its own key, until it is taken.'),
  );
  const stage = new Stage(new Narrator(write), line);
  const began = Date.now();
  for (const line of POINT) write(line);
  await nobodyRegistersAlone(stage);
  const lead = await aListIsALead(stage);
  await notFromTheList(stage, lead);
  await theLeadIsCorroborated(stage, lead);
  await aMemberConcludes(stage, lead);
  await clearedByAnother(stage, lead);
  await anInconclusiveOne(stage);
  const periods = await freePeriods(stage);
  await whatRanOutside(stage, periods);
  await theMonth(stage, periods);
  await theQuarter(stage, periods);
  await theAccountEnds(stage);
  await allOfItIsOnRecord(stage, new Date(began));
  write(
    `\nThe story is told, in ${((Date.now() - began) / 1000).toFixed(0)} s, over HTTP at ${places.api}. Run it again: it takes fresh case numbers.`,
  );
}

main().catch((error: unknown) => {
  const told = error instanceof StoryProblem;
  process.stderr.write(`\n${told ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
