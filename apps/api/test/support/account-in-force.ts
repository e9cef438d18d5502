import { raised, readProcess } from '@app/process';
import { watchTheDay } from '@app/process/accounts/watch';
import { Teller } from '@app/temporal';
import type { Handle } from '@app/testing';
import { activeAccount } from './accounts';
import type { House } from './house';

const tellerOf = ({ client, config }: House): Teller => new Teller(client, config, () => undefined);

/** A member's account that was activated just now, with its workflow waiting. `basis`: what gave the access (VI.A). */
export async function accountInForce(house: House, handle: Handle, basis = 'INVESTIGATIVE_SECTION'): Promise<string> {
  const { manager } = house.database.dataSource;
  const id = await activeAccount(house, handle);
  await manager.query('UPDATE account SET activated_at = now(), basis = $2 WHERE id = $1', [id, basis]);
  const process = await readProcess(manager, id);
  if (process === undefined) throw new Error('the account has no process');
  await tellerOf(house).begin(raised(process, process.version));
  return id;
}

/** What the worker does when a day comes. */
export async function dayComes(house: House, day: Date): Promise<void> {
  const teller = tellerOf(house);
  await watchTheDay(house.database.dataSource, day, (found) => Promise.all(found.map((each) => teller.tell(each, 'watch'))));
}
