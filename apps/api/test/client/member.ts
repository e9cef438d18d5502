import type { Client } from 'openapi-fetch';
import { until } from '../support/wait';
import { clientOf, type Judge, key } from './client';
import type { components, paths } from './schema.generated';

export type Schemas = components['schemas'];
type Form = paths['/v1/tasks/{id}/complete']['post']['requestBody']['content']['application/json'];

/** What openapi-fetch answers: the body of a success, or the problem. */
interface Given<T> {
  readonly data?: T;
  readonly error?: Schemas['Problem'];
}

/** The body of an answer that has to be a success. */
export function given<T>({ data, error }: Given<T>): T {
  if (data === undefined) throw new Error(`refused: ${error?.code} ${JSON.stringify(error?.facts)}`);
  return data;
}

/** One member at a client made from the description: every body sent and every answer read has the types of the document. */
export class Member {
  readonly client: Client<paths>;

  constructor(url: string, token: string, judge: Judge) {
    this.client = clientOf(url, token, judge);
  }

  /** The one task of a kind in this member's inbox, as soon as it is there. */
  async task(kind: Schemas['TaskView']['kind']): Promise<Schemas['TaskView']> {
    let found: Schemas['TaskView'] | undefined;
    await until(async () => {
      const { tasks } = given(await this.client.GET('/v1/tasks', { params: { query: { limit: 100 } } }));
      found = tasks.find((each) => each.kind === kind);
      return found !== undefined;
    }, `no task ${kind} in the inbox`);
    if (found === undefined) throw new Error('a task that was found is there');
    return found;
  }

  /** Completes the one task of a kind. */
  async complete<F extends Form>(kind: Schemas['TaskView']['kind'], body: F): Promise<Schemas['Completed']> {
    const { id } = await this.task(kind);
    return given(await this.client.POST('/v1/tasks/{id}/complete', { params: { path: { id }, header: key() }, body }));
  }

  /** Stores a probe photograph. */
  async photograph(bytes: Uint8Array, body: Omit<Probe, 'image'>): Promise<string> {
    const sent = { params: { header: key() }, body: { ...body, image: 'probe.jpg' }, bodySerializer: asForm('image', bytes) };
    return given(await this.client.POST('/v1/probe-images', sent)).id;
  }

  /** Stores a file that a form names. */
  async file(bytes: Uint8Array, name: string, kind: string): Promise<string> {
    const sent = { params: { header: key() }, body: { file: name, kind }, bodySerializer: asForm('file', bytes) };
    return given(await this.client.POST('/v1/evidence-files', sent)).id;
  }
}

type Probe = paths['/v1/probe-images']['post']['requestBody']['content']['multipart/form-data'];

/** A multipart body as a browser sends it; the part that is a file stands under its name in the body. */
const asForm =
  (part: string, bytes: Uint8Array) =>
  (body: Readonly<Record<string, string | number | boolean | undefined>>): FormData => {
    const form = new FormData();
    for (const [name, value] of Object.entries(body)) {
      if (name === part) form.append(part, new Blob([new Uint8Array(bytes)]), String(value));
      else if (value !== undefined) form.append(name, String(value));
    }
    return form;
  };
