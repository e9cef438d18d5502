import type { ResultForm } from '@app/domain/search';

/** What a provider is told of a search: our own id of this one request, and the probe by its hash. */
export interface ProviderRequest {
  readonly requestId: string;
  readonly probeSha256: string;
  /** When it is asked, UTC epoch ms. */
  readonly at: number;
}

/** The answer in the words of a result; who brought it is known from whom was asked. A refusal by the provider is a `failure`. */
export type ProviderAnswer = Omit<ResultForm, 'channel'>;

/**
 * A facial-recognition system that can be asked by machine. An error means that nobody knows whether it searched: the request is not
 * repeated, a person looks into it.
 */
export interface FaceSearchProvider {
  search(request: ProviderRequest): Promise<ProviderAnswer>;
}
