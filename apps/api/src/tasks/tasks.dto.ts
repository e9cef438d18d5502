import { UUID } from '@app/domain/kernel';
import { InboxScope, type Position } from '@app/persistence/inbox';
import { ProcessKind } from '@app/domain/process';
import { stepKinds } from '@app/domain/tasks/specs';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsUUID, Max, Min } from 'class-validator';
import { Instant, Optional, QueryFlag, Text, Words } from '../platform/form';

/** How many tasks a page holds unless told. */
const PAGE = 15;

export class InboxQuery {
  /** Only what is mine, only what I may claim, or both. */
  @Optional() @IsIn(Object.values(InboxScope)) scope: InboxScope = InboxScope.All;
  /** A step kind, such as `registration.supervisor-approval`. */
  @Optional() @IsIn(stepKinds().map(({ kind }) => kind)) kind?: string;
  /** All steps of one process kind, such as `faceSearch`. */
  @Optional() @IsIn(Object.values(ProcessKind)) process?: ProcessKind;
  /** Only those that are overdue; `false` is the same as nothing. */
  @Optional() @QueryFlag() overdue?: boolean;
  @Optional() @Type(() => Number) @IsInt() @Min(1) @Max(100) limit: number = PAGE;
  /** As the page before gave it. */
  @Optional() @Text(200) cursor?: string;
}

/** Free text and case numbers come in the body: query strings end in access logs. */
export class TaskSearch extends InboxQuery {
  @Optional() @Text(40) caseNumber?: string;
}

export class AssignRequest {
  @IsUUID() memberId: string;
}

export class SuspendRequest {
  /** ISO 8601 with zone. */
  @Instant() until: string;
}

export class CommentRequest {
  @Words(4_000) text: string;
}

export const encodeCursor = ({ priority, dueAt, taskId }: Position): string =>
  Buffer.from(JSON.stringify([priority, dueAt, taskId])).toString('base64url');

/** Priorities are small: a cursor with another one is not ours. */
const PRIORITIES = 10;

/** Reads a cursor that this API gave; `undefined` for anything else. */
export function decodeCursor(cursor: string): Position | undefined {
  try {
    const read: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    const [priority, dueAt, taskId]: unknown[] = Array.isArray(read) ? read : [];
    if (typeof priority !== 'number' || !Number.isInteger(priority) || Math.abs(priority) > PRIORITIES) return undefined;
    if (typeof dueAt !== 'string' || new Date(dueAt).toISOString() !== dueAt) return undefined;
    if (typeof taskId !== 'string' || !UUID.test(taskId)) return undefined;
    return { priority, dueAt: new Date(dueAt), taskId };
  } catch {
    return undefined;
  }
}
