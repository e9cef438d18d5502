import type { FaceSearchProvider } from '@activities/provider/provider';
import { simulator } from '@activities/provider/simulator';

type Search = FaceSearchProvider['search'];

/** A provider that counts how often it is asked. */
export class Counting implements FaceSearchProvider {
  asked = 0;

  constructor(private readonly inner: FaceSearchProvider) {}

  search(...request: Parameters<Search>): ReturnType<Search> {
    this.asked++;
    return this.inner.search(...request);
  }
}

/** A provider that answers when it is told to. */
export class Late implements FaceSearchProvider {
  asked?: Parameters<Search>;
  answer: () => void = () => undefined;

  search(...request: Parameters<Search>): ReturnType<Search> {
    this.asked = request;
    return new Promise((resolve) => {
      this.answer = () => resolve(simulator.search(...request));
    });
  }
}
