import { isPortFree } from '@app/servers';
import { StartProblem } from './problem';
import type { Settings } from './settings';

/** Checks the ports that people type, all at once. Throws StartProblem naming each one in use and the variable that moves it. */
export async function checkPorts({ config, embedded, issuerPort, temporalUiPort }: Settings): Promise<void> {
  const wanted: [variable: string, port: number, isOurs: boolean][] = [
    ['PORT', config.port, true],
    ['WORKER_PORT', config.workerPort, true],
    ['ISSUER_PORT', issuerPort, embedded.issuer],
    ['TEMPORAL_UI_PORT', temporalUiPort, embedded.temporal],
  ];
  const taken: string[] = [];
  for (const [variable, port, isOurs] of wanted) {
    if (isOurs && !(await isPortFree(port)))
      taken.push(`port ${port} is in use: stop what listens there, or choose another one: ${variable}=${port + 100} npm start`);
  }
  if (taken.length > 0) throw new StartProblem(taken.join('\n'));
}
