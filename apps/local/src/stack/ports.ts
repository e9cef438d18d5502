import { isPortFree } from '@app/servers';
import { StartProblem } from './problem';
import type { Settings } from './settings';

interface Wanted {
  readonly variable: string;
  readonly port: number;
  readonly host?: string;
}

/** Checks the ports that people type, all at once. Throws StartProblem naming each one in use or wanted twice, and the variable that moves it. */
export async function checkPorts({ config, embedded, issuerPort, temporalUiPort }: Settings): Promise<void> {
  const wanted: Wanted[] = [
    { variable: 'PORT', port: config.port, host: config.host },
    { variable: 'WORKER_PORT', port: config.workerPort, host: config.host },
    ...(embedded.issuer ? [{ variable: 'ISSUER_PORT', port: issuerPort }] : []),
    ...(embedded.temporal ? [{ variable: 'TEMPORAL_UI_PORT', port: temporalUiPort }] : []),
  ];
  const problems: string[] = [];
  for (const [index, { variable, port, host }] of wanted.entries()) {
    const rival = wanted.slice(0, index).find((other) => other.port === port);
    const another = `choose another one: ${variable}=${port + 100} npm start`;
    if (rival !== undefined) problems.push(`${variable} and ${rival.variable} are both ${port}: ${another}`);
    else if (!(await isPortFree(port, host))) problems.push(`port ${port} is in use: stop what listens there, or ${another}`);
  }
  if (problems.length > 0) throw new StartProblem(problems.join('\n'));
}
