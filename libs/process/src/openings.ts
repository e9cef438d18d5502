import { accountOpenings } from './accounts/openings';
import { corroborationOpenings } from './corroboration/openings';
import type { Openings } from './opening-context';
import { registrationOpenings } from './registration/openings';
import { searchOpenings } from './search/openings';

/** How every step of every process begins. */
export const openings: Openings = { ...accountOpenings, ...registrationOpenings, ...searchOpenings, ...corroborationOpenings };
