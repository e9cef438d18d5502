import type { Actor } from '@app/domain/people';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader, type ApiHeaderOptions } from '@nestjs/swagger';
import type { Request } from 'express';
import { fail } from './problem';

/** Who calls, when and under which request: computed once by the guard. */
export interface Caller {
  readonly actor: Actor;
  readonly name: string;
  readonly requestId: string;
  /** The one clock of this request's decision. */
  readonly now: Date;
}

/** A caller who submits: the key of the intention, the version they saw, and whether they wait for the next step. */
export interface Submitter extends Caller {
  readonly key: string;
  readonly ifMatch?: number;
  readonly respondAsync: boolean;
}

export interface ApiRequest extends Request {
  requestId?: string;
  caller?: Caller;
  /** What the route asked for ahead of knowing who calls. */
  ahead?: Promise<unknown>;
}

const callerOf = (context: ExecutionContext): Caller => {
  const { caller } = context.switchToHttp().getRequest<ApiRequest>();
  if (caller === undefined) throw fail('TOKEN_REQUIRED');
  return caller;
};

/** Whoever asks for a header's meaning documents the header. */
const documented =
  (...headers: readonly ApiHeaderOptions[]): ParameterDecorator =>
  (target, key) => {
    const method = key === undefined ? undefined : Object.getOwnPropertyDescriptor(target, key);
    if (key !== undefined && method !== undefined) for (const header of headers) ApiHeader(header)(target, key, method);
  };

const KEY_HEADER: ApiHeaderOptions = {
  name: 'Idempotency-Key',
  description:
    'A new random key for each new intention; the same key when the request is repeated, so that it is recorded once. An answer is kept for 30 days.',
  required: true,
  schema: { type: 'string', minLength: 8, maxLength: 100, example: '0f8fad5b-d9cb-469f-a165-70867728950e' },
};
const PREFER_HEADER: ApiHeaderOptions = {
  name: 'Prefer',
  description: 'Answers right after the record is made, without waiting for the next step; `next` is then `pending`.',
  required: false,
  schema: { type: 'string', enum: ['respond-async'] },
};
const MATCH_HEADER: ApiHeaderOptions = {
  name: 'If-Match',
  description: 'The version of the task that you saw; 412 when it changed meanwhile.',
  required: false,
  schema: { type: 'string', example: '"3"' },
};

/** The signed-in member. */
export const CallerParam = createParamDecorator((_: unknown, context: ExecutionContext): Caller => callerOf(context));

/** The signed-in member with a required Idempotency-Key. */
export const SubmitterParam = createParamDecorator(
  (_: unknown, context: ExecutionContext): Submitter => {
    const request = context.switchToHttp().getRequest<ApiRequest>();
    const key = request.header('idempotency-key') ?? '';
    if (!/^[\x21-\x7e]{8,100}$/.test(key)) throw fail('IDEMPOTENCY_KEY_REQUIRED');
    return { ...callerOf(context), key, ...versionOf(request), respondAsync: /\brespond-async\b/.test(request.header('prefer') ?? '') };
  },
  [documented(KEY_HEADER, PREFER_HEADER, MATCH_HEADER)],
);

/** The signed-in member with the version in `If-Match`, where one was sent. */
export const MoverParam = createParamDecorator(
  (_: unknown, context: ExecutionContext): Caller & { ifMatch?: number } => ({
    ...callerOf(context),
    ...versionOf(context.switchToHttp().getRequest<ApiRequest>()),
  }),
  [documented(MATCH_HEADER)],
);

function versionOf(request: Request): { ifMatch?: number } {
  const header = request.header('if-match');
  if (header === undefined) return {};
  const version = /^(?:W\/)?"?(\d{1,9})"?$/.exec(header)?.[1];
  if (version === undefined) throw fail('MALFORMED_REQUEST', [{ path: 'If-Match', messages: ['is not the ETag of a task'] }]);
  return { ifMatch: Number(version) };
}
