import { mayDo, relationsOf } from '../duties';
import type { Actor } from '../people';
import { EnforcementState } from './model';

/** VI.B: what an action is once its case is sealed. Under review, nobody clears it any more; what was cleared, made or ended stays so. */
export const stateWhenSealed = (state: EnforcementState): EnforcementState =>
  state === EnforcementState.UnderReview ? EnforcementState.ClosedSealed : state;

/** VI.B: an action of a sealed case is there for its author and the custodian; to everybody else it does not exist. */
export const seesSealedAction = (
  { author }: { readonly author: string },
  { memberId, roles }: Pick<Actor, 'memberId' | 'roles'>,
): boolean => mayDo('enforcementAction.read-sealed', { roles }, relationsOf({ AUTHOR: [author] }, memberId));
