import type { Raised } from '@app/process';
import type { FaceSearchProvider } from './provider/provider';

/** Tells a workflow, after the commit, what nobody has asked for: nobody waits for it, and it never fails. */
export type Tell = (raised: Raised) => void;

/** What activities need of the program that runs them. */
export interface ActivityParts {
  readonly tell: Tell;
  /** The simulator where none is named. */
  readonly provider?: FaceSearchProvider;
  /** A provider failed, or answered what cannot be a result: our own id of the request, and the class of the error or the code of the refusal. */
  readonly onProviderFailure: (requestId: string, code: string) => void;
}
