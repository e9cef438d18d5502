import { randomUUID } from 'node:crypto';
import type { DemoPerson } from '../demo/people';
import type { Answer, Line } from './line';
import { StoryProblem } from './problem';

/** A refusal as it comes over the wire (RFC 9457), as far as the story tells it. */
export interface Problem {
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  readonly authority?: { readonly kind: string; readonly label: string };
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly also?: readonly Problem[];
}

/** A task as the story reads it. */
export interface Task {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly authority: string;
  readonly process: { readonly id: string };
  readonly ref: string | null;
}

/** Which task of a process: its kind, and the candidate or step it is about where there are several. */
export interface Wanted {
  readonly kind: string;
  readonly process: string;
  readonly ref?: string;
}

/** What FormData carries: texts, and files with their name and type. */
export type Parts = Readonly<Record<string, string | { readonly bytes: Uint8Array; readonly name: string; readonly type: string }>>;

const PATIENCE_MS = 20_000;
const PAUSE_MS = 100;

/** One person of the demo department at the API, signed in by the demo issuer as `npm run demo:token` does it. */
export class Player {
  private token: Promise<string> | undefined;

  constructor(
    readonly person: DemoPerson,
    private readonly line: Line,
  ) {}

  get name(): string {
    return `${this.person.rank} ${this.person.name}`;
  }

  get<T = unknown>(path: string): Promise<Answer<T>> {
    return this.send<T>('GET', path, {});
  }

  /** Posts JSON under a fresh idempotency key. */
  post<T = unknown>(path: string, body: object = {}): Promise<Answer<T>> {
    return this.send<T>('POST', path, { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } });
  }

  /** Posts a form with files under a fresh idempotency key. */
  upload<T = unknown>(path: string, parts: Parts): Promise<Answer<T>> {
    const form = new FormData();
    for (const [name, part] of Object.entries(parts)) {
      if (typeof part === 'string') form.append(name, part);
      else form.append(name, new Blob([new Uint8Array(part.bytes)], { type: part.type }), part.name);
    }
    return this.send<T>('POST', path, { body: form });
  }

  /** The task, as soon as it lies in this person's inbox. */
  async task(wanted: Wanted): Promise<Task> {
    for (const until = Date.now() + PATIENCE_MS; Date.now() < until; await pause()) {
      const found = await this.find(wanted);
      if (found) return found;
    }
    throw new StoryProblem(`${this.name} has no task ${wanted.kind} after ${PATIENCE_MS / 1000} s. Does the worker run?`);
  }

  /** The task, or nothing when it does not lie in this person's inbox now. */
  async find({ kind, process, ref }: Wanted): Promise<Task | undefined> {
    const tasks = await this.inbox(kind);
    return tasks.find((task) => task.process.id === process && (ref === undefined || task.ref === ref));
  }

  /** Completes a task with the form of its kind, whatever the answer. */
  async complete<T = unknown>(wanted: Wanted, form: object): Promise<Answer<T>> {
    const { id } = await this.task(wanted);
    return this.post<T>(`/v1/tasks/${id}/complete`, form);
  }

  private async inbox(kind: string): Promise<readonly Task[]> {
    const tasks: Task[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const query = new URLSearchParams({ kind, limit: '100', ...(cursor && { cursor }) });
      const answer: Answer<{ tasks: Task[]; next: string | null }> = await this.get(`/v1/tasks?${query.toString()}`);
      if (answer.status !== 200) throw new StoryProblem(`${this.name} cannot read the inbox: ${JSON.stringify(answer.body)}`);
      tasks.push(...answer.body.tasks);
      cursor = answer.body.next;
    }
    return tasks;
  }

  private async send<T>(method: string, path: string, init: { body?: string | FormData; headers?: object }): Promise<Answer<T>> {
    this.token ??= this.signIn();
    const headers = { authorization: `Bearer ${await this.token}`, 'idempotency-key': randomUUID(), ...init.headers };
    return this.line.send<T>({ method, path, headers, body: init.body });
  }

  private async signIn(): Promise<string> {
    const { issuer } = this.line.places;
    const body = JSON.stringify({ person: this.person.handle });
    const request = { method: 'POST', headers: { 'content-type': 'application/json' }, body };
    const response = await fetch(`${issuer}/demo/token`, request).catch((error: unknown) => {
      throw new StoryProblem(`The demo sign-in does not answer at ${issuer}. Start the local stack in another terminal: npm start`, error);
    });
    if (!response.ok) throw new StoryProblem(`The demo sign-in answered ${response.status}: ${await response.text()}`);
    return (await response.text()).trim();
  }
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
