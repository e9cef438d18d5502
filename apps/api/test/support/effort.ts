import type { Handle } from '@app/testing';
import type { House } from './house';
import type { Answer, UploadedPart } from './officer';
import { comesTo } from './wait';

/** What the page hands over and sends back as it came: a version, a digest, an id that was picked with something else. Nobody is asked for it. */
class Given {
  constructor(readonly value: unknown) {}
}
/** Marks what nobody types or picks. */
export const given = (value: unknown): Given => new Given(value);

/** The rows of one board are one thing to do, however many routes it has. */
const BOARD = ['report-review', 'interview', 'latent-prints', 'dna', 'lineup-array'].map((name) => `faceSearch.${name}`);

/** What a day asks of people: the tasks that each completes and the fields that each fills in. */
export class Effort {
  private readonly done = new Map<Handle, string[]>();
  private readonly filled = new Map<Handle, string[]>();

  constructor(private readonly house: House) {}

  /** The tasks that somebody completed, in their order; the rows of a board once. */
  tasksOf(handle: Handle): string[] {
    const kinds = (this.done.get(handle) ?? []).map((kind) => (BOARD.includes(kind) ? 'faceSearch.board' : kind));
    return kinds.filter((kind, index) => kind !== 'faceSearch.board' || kinds.indexOf(kind) === index);
  }

  /** The fields that somebody filled in, as `kind: path`. */
  fieldsOf(handle: Handle): string[] {
    return this.filled.get(handle) ?? [];
  }

  /** The names of the last parts of those paths: what was asked at all. */
  askedOf(handle: Handle): string[] {
    return [...new Set(this.fieldsOf(handle).map((path) => path.split(/[ .]/).at(-1) ?? ''))];
  }

  /** Completes a task of somebody. */
  async complete<T = { outcome: string }>(handle: Handle, kind: string, form: object = {}, ref?: string): Promise<T> {
    this.note(this.done, handle, [kind]);
    this.note(this.filled, handle, pathsOf(form, `${kind}: `));
    return this.house.as(handle).complete<T>(kind, plain(form), ref);
  }

  /** Submits a form that is no task; `what` names it. */
  async submit<T>(handle: Handle, route: string, form: object): Promise<T> {
    this.note(this.filled, handle, pathsOf(form, `${route.split('/')[2] ?? ''}: `));
    return accepted(await this.house.as(handle).post<T>(route, plain(form)));
  }

  /** Uploads a file: one field, and those beside it. */
  async upload(handle: Handle, route: string, file: UploadedPart, fields: Readonly<Record<string, string | Given>>): Promise<string> {
    this.note(this.filled, handle, [`${file.part}: file`, ...pathsOf(fields, `${file.part}: `)]);
    const sent = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, String(plain(value))]));
    return accepted(await this.house.as(handle).upload<{ id: string }>(route, file, sent)).id;
  }

  /** Nothing else is asked of these people: their lists are empty once every workflow has seen what happened. */
  async nothingElseFor(...handles: Handle[]): Promise<void> {
    for (const handle of handles) {
      const left = async (): Promise<object> => ({ handle, left: (await this.house.as(handle).tasks()).map(({ kind }) => kind) });
      await comesTo(left, { handle, left: [] });
    }
  }

  private note(of: Map<Handle, string[]>, handle: Handle, what: readonly string[]): void {
    of.set(handle, [...(of.get(handle) ?? []), ...what]);
  }
}

function accepted<T>({ status, body }: Answer<T>): T {
  if (status >= 300) throw new Error(`${status} ${JSON.stringify(body)}`);
  return body;
}

/** The form as it is sent. */
function plain(value: unknown): unknown {
  if (value instanceof Given) return value.value;
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plain(each)]));
}

/** One path per field that somebody fills in; a list of words is one field. */
function pathsOf(value: unknown, path: string): string[] {
  if (value instanceof Given || value === undefined) return [];
  if (Array.isArray(value) && value.some((each) => typeof each === 'object')) return value.flatMap((each) => pathsOf(each, path));
  if (Array.isArray(value)) return value.length === 0 ? [] : [path];
  if (typeof value !== 'object' || value === null) return [path];
  const joint = path.endsWith(' ') ? '' : '.';
  return Object.entries(value).flatMap(([key, each]) => pathsOf(each, `${path}${joint}${key}`));
}
