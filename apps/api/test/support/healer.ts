import { Teller } from '@app/temporal';
import { Healer, HEALER_RHYTHM, type HealerParts, type HealerRhythm } from '../../../worker/src/healer';
import type { House } from './house';

const QUICK = { ...HEALER_RHYTHM, every: 100, patience: 0, rollCall: 1_000 };

/** A healer as the worker runs it, with no patience unless a rhythm says so. */
export function healerOf(
  { client, config, database }: House,
  rhythm: Partial<HealerRhythm> = {},
  onGivenUp: HealerParts['onGivenUp'] = () => undefined,
): Healer {
  const teller = new Teller(client, config, () => undefined);
  return new Healer({ dataSource: database.dataSource, client, teller, onError: () => undefined, onGivenUp }, { ...QUICK, ...rhythm });
}
