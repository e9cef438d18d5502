import { createDataSource, migrate } from '@app/persistence';
import { DEMO_PEOPLE } from './demo/people';
import { Seeded, seedDemoDepartment } from './demo/seed';
import { apiPart, issuerPart, workerPart } from './parts/programs';
import { schedulesPart } from './parts/schedules';
import { postgresPart, temporalPart, type Places } from './parts/servers';
import { makeRoom } from './stack/room';
import { farewell, welcome } from './stack/screen';
import { forget, keepKeys, prepareFolders, type Settings } from './stack/settings';
import { Supervisor, type Part } from './stack/supervisor';

/** What the caller of `runStack` can do with a running stack. */
export interface Stack {
  stop(): Promise<void>;
}

/**
 * Starts the whole local stack in order and resolves when all of it can be used. Ends what an earlier run left first; `fresh`
 * forgets its data. When one part cannot start, everything is stopped and the part's sentence is thrown.
 * `whenStarted` receives the stack before its first part starts, so that Ctrl-C can stop half a stack.
 */
export async function runStack(
  settings: Settings,
  fresh: boolean,
  say: (line: string) => void,
  onStack: (stack: Stack) => void,
): Promise<void> {
  const records = await makeRoom(settings, process.pid);
  const supervisor = new Supervisor(records, say);
  const stop = async (): Promise<void> => {
    await supervisor.stop();
    records.release();
  };
  onStack({ stop });
  try {
    if (fresh) forget(settings);
    if (fresh && !settings.embedded.postgres) say('--fresh does not touch the database that DATABASE_URL names.');
    prepareFolders(settings);
    keepKeys(settings);
    for (const part of partsOf(settings)) await supervisor.start(part);
    say(welcome(settings));
  } catch (error) {
    if (supervisor.isBusy) say(farewell);
    await stop();
    throw error;
  }
}

function partsOf(settings: Settings): Part[] {
  const places: Places = { databaseUrl: '', temporalAddress: '' };
  return [
    postgresPart(settings, places),
    temporalPart(settings, places),
    { name: 'Migrations', start: () => migrate(places.databaseUrl).then(() => ({ note: 'the database has the newest tables' })) },
    ...(settings.embedded.issuer ? [issuerPart(settings)] : []),
    {
      name: 'Demo department',
      start: () => demoDepartment(places.databaseUrl, settings.config.oidc.issuer),
    },
    workerPart(settings, places),
    schedulesPart(settings, places),
    apiPart(settings, places),
  ];
}

async function demoDepartment(databaseUrl: string, issuer: string): Promise<{ note: string }> {
  const dataSource = await createDataSource(databaseUrl, { poolSize: 1 }).initialize();
  try {
    const notes: Record<Seeded, string> = {
      [Seeded.Made]: `${DEMO_PEOPLE.length} fictional people`,
      [Seeded.Kept]: `${DEMO_PEOPLE.length} fictional people, kept from an earlier run`,
      [Seeded.Foreign]: 'none: the database holds another department',
    };
    return { note: notes[await seedDemoDepartment(dataSource, issuer)] };
  } finally {
    await dataSource.destroy();
  }
}
