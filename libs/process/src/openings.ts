import { accountOpenings } from './accounts/openings';
import { corroborationOpenings } from './corroboration/openings';
import { enforcementOpenings } from './enforcement/openings';
import type { Beginnings, Openings } from './opening-context';
import { oversightOpenings } from './oversight/openings';
import { registrationAsked, registrationOpenings } from './registration/openings';
import { searchOpenings } from './search/openings';
import { unlessSealed } from './search/sealed';

/** How every step of every process begins. */
export const openings: Openings = {
  ...accountOpenings,
  ...oversightOpenings,
  ...registrationOpenings,
  ...unlessSealed({ ...searchOpenings, ...corroborationOpenings }),
  ...enforcementOpenings,
};

/** The same, as a look wants them. */
export const beginnings: Beginnings = { openings, asked: registrationAsked };
