import { choice, law, sop, type Authority } from '../kernel';
import type { BlockCause } from './model';

/** What each cause rests on. */
export const CAUSE_AUTHORITY: Readonly<Record<BlockCause, Authority>> = {
  SEPARATED: sop('VII.E.1'),
  TRANSFERRED: sop('VII.E.2'),
  MISUSE: sop('VII.E.3'),
  DISSEMINATION: sop('VII.E.4'),
  TRAINING: choice('an account rests while its training has expired'),
  GRANT_EXPIRED: choice('an account rests while no basis of access is in force'),
  INACTIVE: law('CJIS Security Policy AC-2'),
  UNUSED: choice('a FACESNXT account without a registration is disabled'),
};
