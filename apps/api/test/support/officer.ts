import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';

/** An answer of the API: its status and its body, typed by the caller who knows the route. */
export interface Answer<T> {
  readonly status: number;
  readonly body: T;
  readonly headers: Headers;
}

/** A task as tests read it. */
export interface TaskSeen {
  readonly id: string;
  readonly kind: string;
  readonly version: number;
  readonly state: string;
  readonly ref: string | null;
  readonly allowedActions: readonly string[];
}

/** The parts of a problem that tests look at. */
export interface ProblemSeen {
  readonly code: string;
  readonly authority?: { readonly kind: string; readonly ref: string; readonly label: string };
  readonly also?: readonly ProblemSeen[];
  readonly errors?: readonly { readonly path: string; readonly messages: readonly string[] }[];
  readonly facts?: Record<string, unknown>;
}

/** A file as a browser sends it: the part it comes in, its name and its bytes. */
export interface UploadedPart {
  readonly part: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

interface Sending {
  readonly key?: string;
  readonly headers?: Record<string, string>;
}

/** How long a task may take to appear: a busy machine answers `pending` first. */
const PATIENCE_MS = 30_000;
/** How long between two looks at the inbox: whoever asks without a pause takes the processor from what is waited for. */
const PAUSE_MS = 25;

/** One signed-in member at the API. */
export class Officer {
  private bearer: Promise<string> | undefined;

  constructor(
    private readonly url: string,
    private readonly sign: () => Promise<string>,
  ) {}

  async get<T>(path: string): Promise<Answer<T>> {
    return this.send<T>('GET', path, undefined, {});
  }

  /** Posts JSON under a fresh idempotency key, unless one is given. */
  async post<T>(path: string, body: unknown = {}, sending: Sending = {}): Promise<Answer<T>> {
    return this.send<T>('POST', path, JSON.stringify(body), sending);
  }

  /** Sends one file in a part of a multipart form, with the fields beside it. */
  async upload<T>(path: string, file: UploadedPart, fields: Readonly<Record<string, string>> = {}): Promise<Answer<T>> {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    form.append(file.part, new Blob([new Uint8Array(file.bytes)]), file.name);
    return this.send<T>('POST', path, form, {});
  }

  /** Bytes that the API gives out, with their status and type. */
  async download(path: string): Promise<{ status: number; type: string; disposition: string | null; bytes: Buffer }> {
    this.bearer ??= this.sign();
    const answer = await fetch(`${this.url}${path}`, { headers: { authorization: `Bearer ${await this.bearer}` } });
    const disposition = answer.headers.get('content-disposition');
    return {
      status: answer.status,
      type: answer.headers.get('content-type') ?? '',
      disposition,
      bytes: Buffer.from(await answer.arrayBuffer()),
    };
  }

  /** The open tasks in this member's inbox. */
  async tasks(query = 'limit=100'): Promise<readonly TaskSeen[]> {
    return (await this.get<{ tasks: TaskSeen[] }>(`/v1/tasks?${query}`)).body.tasks;
  }

  /** The one task of a kind in this member's inbox, as soon as it is there; fails when it does not come. */
  async task(kind: string, ref?: string): Promise<TaskSeen> {
    let seen: readonly TaskSeen[] = [];
    const find = (): TaskSeen | undefined => seen.find((task) => task.kind === kind && (ref === undefined || task.ref === ref));
    for (const end = Date.now() + PATIENCE_MS; ;) {
      seen = await this.tasks();
      if (find() !== undefined || Date.now() > end) break;
      await setTimeout(PAUSE_MS);
    }
    const found = find();
    if (found === undefined) throw new Error(`no task ${kind} in the inbox, but ${seen.map((task) => task.kind).join(', ') || 'nothing'}`);
    return found;
  }

  /** Completes the one task of a kind and expects it to be accepted. */
  async complete<T = { outcome: string; next: TaskSeen[] | 'pending' }>(kind: string, form: unknown, ref?: string): Promise<T> {
    const { id } = await this.task(kind, ref);
    const answer = await this.post<T>(`/v1/tasks/${id}/complete`, form);
    if (answer.status !== 200) throw new Error(`${kind}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body;
  }

  private async send<T>(
    method: string,
    path: string,
    body: string | FormData | undefined,
    { key = randomUUID(), headers = {} }: Sending,
  ): Promise<Answer<T>> {
    this.bearer ??= this.sign();
    const answer = await fetch(`${this.url}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${await this.bearer}`,
        ...(typeof body !== 'object' && { 'content-type': 'application/json' }),
        'idempotency-key': key,
        ...headers,
      },
      ...(body !== undefined && { body }),
    });
    return { status: answer.status, body: (await answer.json()) as T, headers: answer.headers };
  }
}
