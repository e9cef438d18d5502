import { stopStrayPostgres } from '@app/servers';
import { checkPorts } from './ports';
import { Records } from './records';
import { prepareFolders, type Settings } from './settings';

/**
 * Claims the data folder for the process `holder`, ends what an earlier run left in it and looks whether everything that people type is
 * free. Asked before the build, so that a stack that runs keeps its programs, and again before the first part starts, since a build takes
 * its time. Throws StartProblem with the remedy.
 */
export async function makeRoom(settings: Settings, holder: number): Promise<Records> {
  prepareFolders(settings);
  const records = new Records(settings.data.run);
  records.claim(holder);
  await records.clearAll();
  await stopStrayPostgres(settings.data.postgres);
  await checkPorts(settings);
  return records;
}
