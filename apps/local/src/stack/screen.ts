import { DEMO_PEOPLE } from '../demo/people';
import { urlAt } from './near';
import type { Settings } from './settings';

/** Said when the stack stops because something could not start. */
export const farewell = 'What had started is stopped again.';

/** What a newcomer needs once all of it runs: the addresses, the people, the next command. */
export function welcome({ config, embedded, issuerPort, temporalUiPort }: Settings): string {
  const api = urlAt(config.host, config.port);
  const addresses = [
    ['API', `${api}/v1`],
    ['API documents', `${api}/api`],
    ...(embedded.issuer ? [['Demo sign-in', `http://127.0.0.1:${issuerPort}`]] : []),
    ...(embedded.temporal ? [['Temporal', `http://127.0.0.1:${temporalUiPort}`]] : []),
  ];
  const people = DEMO_PEOPLE.map(({ handle, rank, name, note }) => [handle, `${rank} ${name}: ${note}`]);
  return [
    '',
    'Corroborate is ready.',
    '',
    ...addresses.map(columns),
    '',
    'The demo department (fictional). A token for curl: npm run -s demo:token -- commander',
    '',
    ...people.map(columns),
    '',
    'The whole story over HTTP: npm run demo:story. Ctrl-C stops everything; npm start -- --fresh begins anew.',
  ].join('\n');
}

function columns([left = '', right = '']: string[]): string {
  return `  ${left.padEnd(20)} ${right}`;
}
