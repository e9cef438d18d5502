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
  WITHOUT_APPROVAL: choice('an account made before its approvals begins suspended'),
  POST: choice('an account rests while its member is the Chief or an auditor'),
};

/** What each cause says to whoever reads why an account rests, or has ended. */
export const CAUSE_SAYS: Readonly<Record<BlockCause, string>> = {
  SEPARATED: 'The member has separated from service.',
  TRANSFERRED: 'The member was transferred from the unit.',
  MISUSE: 'Negligent, improper or unauthorized use of the system.',
  DISSEMINATION: 'Information was disseminated to unauthorized personnel.',
  TRAINING: 'The training has expired; the account rests until it is renewed.',
  GRANT_EXPIRED: 'No basis of access is in force; the account rests until there is one.',
  INACTIVE: 'Nobody has used the account for as long as the department allows.',
  UNUSED: 'The registration came to nothing after the account was made in FACESNXT.',
  WITHOUT_APPROVAL:
    'The account was made in FACESNXT before both approvals were given. It rests until the Commander has looked at it; nobody is accused of anything.',
  POST: 'The member is the Chief, or an auditor, who hold no search account; the account rests as long as that is so.',
};
