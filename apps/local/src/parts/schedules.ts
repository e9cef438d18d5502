import { connectClient, nextFirings } from '@app/temporal';
import type { Settings } from '../stack/settings';
import type { Part } from '../stack/supervisor';
import type { Places } from './servers';

/** VII.B, VII.C: what comes by the calendar. The worker sees to the schedules before it is ready; here they are only read. */
export function schedulesPart({ config }: Settings, places: Places): Part {
  const start = async (): Promise<{ note: string }> => {
    const client = connectClient({ ...config.temporal, address: places.temporalAddress });
    try {
      const told = (await nextFirings(client)).map(({ scheduleId, at }) => `${scheduleId} ${at?.toISOString().slice(0, 10) ?? 'paused'}`);
      return { note: `next ${told.join(', ')}` };
    } finally {
      await client.connection.close();
    }
  };
  return { name: 'Schedules', start };
}
