import { StoryProblem } from './problem';

/** Where the story plays. Addresses without a slash at the end. */
export interface Places {
  readonly api: string;
  readonly issuer: string;
}

/** An answer of the API. */
export interface Answer<T = unknown> {
  readonly status: number;
  readonly body: T;
}

/** What a call sends. */
export interface Call {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | FormData;
}

const AWAY = 503;
const PATIENCE_MS = 60_000;
const PAUSE_MS = 500;

/**
 * The line to the API. Once the API has answered, an outage is waited for: the call is made again with its own idempotency key, so that what
 * was taken is not taken twice.
 */
export class Line {
  private reached = false;

  /** `onOutage` hears of each outage once. */
  constructor(
    readonly places: Places,
    private readonly onOutage: () => void,
  ) {}

  async send<T>(call: Call): Promise<Answer<T>> {
    let told = false;
    for (const until = Date.now() + PATIENCE_MS; ; await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))) {
      const answer = await this.once<T>(call);
      if (answer !== undefined && answer.status !== AWAY) return answer;
      if (!this.reached || Date.now() > until) throw this.silence(answer);
      if (!told) this.onOutage();
      told = true;
    }
  }

  private async once<T>({ path, ...init }: Call): Promise<Answer<T> | undefined> {
    const response = await fetch(`${this.places.api}${path}`, init).catch(() => undefined);
    const text = await response?.text().catch(() => undefined);
    if (response === undefined || text === undefined) return undefined;
    this.reached ||= response.status !== AWAY;
    return { status: response.status, body: (isJson(response) ? JSON.parse(text) : text) as T };
  }

  private silence(answer: Answer | undefined): StoryProblem {
    const { api } = this.places;
    const away = `The API answers at ${api} that a part of the stack is away: ${JSON.stringify(answer?.body)}`;
    return new StoryProblem(answer ? away : `The API does not answer at ${api}. Start the local stack in another terminal: npm start`);
  }
}

const isJson = (response: Response): boolean => /json/.test(response.headers.get('content-type') ?? '');
