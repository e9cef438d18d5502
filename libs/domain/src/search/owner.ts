import { refuseUnless, relationsOf } from '../duties';
import type { Refusal } from '../kernel';

/** VI.B by setting: whoever owns a search carries all its duties. Refusal: NOT_THE_OWNER. */
export const refuseOthers = ({ ownerId }: { readonly ownerId: string }, by: string): Refusal | undefined =>
  refuseUnless('faceSearch.carry', relationsOf({ OWN: [ownerId] }, by));
