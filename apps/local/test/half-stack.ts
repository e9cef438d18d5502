import { postgresPart, temporalPart, type Places } from '../src/parts/servers';
import { Records } from '../src/stack/records';
import { prepareFolders, readSettings } from '../src/stack/settings';
import { Supervisor } from '../src/stack/supervisor';

/** The servers of the local stack without its programs, as a process that a spec can kill. Prints `ready <databaseUrl>`. */
async function main(): Promise<void> {
  const settings = readSettings(process.env);
  prepareFolders(settings);
  const records = new Records(settings.data.run);
  records.claim(process.pid);
  const supervisor = new Supervisor(records, (line) => void process.stdout.write(`${line}\n`));
  process.once('SIGTERM', () => void supervisor.stop().then(() => process.exit(0)));
  await records.clearAll();
  const places: Places = { databaseUrl: '', temporalAddress: '' };
  for (const part of [postgresPart(settings, places), temporalPart(settings, places)]) await supervisor.start(part);
  process.stdout.write(`ready ${places.databaseUrl} ${places.temporalAddress}\n`);
}

main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
