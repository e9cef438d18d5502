import type { People } from '../duties';

/** The people of a discrepancy, by id. */
export interface Parties {
  readonly aboutMemberId: string | null;
  readonly ownerId: string | null;
  readonly actedById: string | null;
}

/** Whom it is about. */
export const aboutIn = ({ aboutMemberId }: Pick<Parties, 'aboutMemberId'>): People => ({ INVOLVED_OFFICER: [aboutMemberId] });

/** Whom it is about, who has no part in it until it is given to them to correct. */
export const hiddenFrom = ({ aboutMemberId, ownerId }: Pick<Parties, 'aboutMemberId' | 'ownerId'>): People =>
  aboutMemberId === ownerId ? {} : aboutIn({ aboutMemberId });

/** Who has a part in a correction: whom it is about, whose it is to correct, and who did. */
export const partsIn = ({ aboutMemberId, ownerId, actedById }: Parties): People => ({
  INVOLVED_OFFICER: [aboutMemberId],
  OWN: [ownerId],
  AUTHOR: [actedById],
});
