import { accountOpenings } from './accounts/openings';
import type { Openings } from './opening-context';
import { registrationOpenings } from './registration/openings';

/** How every step of every process begins. */
export const openings: Openings = { ...accountOpenings, ...registrationOpenings };
