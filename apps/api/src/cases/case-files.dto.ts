import type { CaseSearchKey } from '@app/persistence/search';
import { Type } from 'class-transformer';
import { IsInt, IsUUID, Max, Min } from 'class-validator';
import { Optional, Text } from '../platform/form';

export class CaseSearchesQuery {
  @Optional() @Type(() => Number) @IsInt() @Min(1) @Max(100) limit: number = 25;
  /** As the page before gave it. */
  @Optional() @Text(200) cursor?: string;
}

export class CaseMemberRequest {
  @IsUUID() memberId: string;
}

export class CaseReasonRequest {
  @Text(2_000) reason: string;
}

export class CaseNumberCorrectionRequest {
  /** The number as the records system gives it. */
  @Text(40) caseNumber: string;
  /** What was wrong with the old one. */
  @Text(2_000) reason: string;
}

export class CaseMatchRequest {
  /** What the dispatch or records system calls the case. */
  @Text(80) recordsReference: string;
}

export const encodeKey = ({ submittedAt, id }: CaseSearchKey): string =>
  Buffer.from(JSON.stringify([submittedAt, id])).toString('base64url');

/** Reads a cursor that this API gave; `undefined` for anything else. */
export function decodeKey(cursor: string): CaseSearchKey | undefined {
  const [, submittedAt, id] = /^\["([0-9T:.Z-]{20,30})","([0-9a-f-]{36})"\]$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  return submittedAt && id && !Number.isNaN(Date.parse(submittedAt)) ? { submittedAt, id } : undefined;
}
