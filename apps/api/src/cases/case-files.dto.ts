import type { CaseSearchKey } from '@app/persistence/search';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { Text } from '../platform/form';

export class CaseSearchesQuery {
  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(100) limit: number = 25;
  /** As the page before gave it. */
  @IsOptional() @Text(200) cursor?: string;
}

export const encodeKey = ({ submittedAt, id }: CaseSearchKey): string =>
  Buffer.from(JSON.stringify([submittedAt, id])).toString('base64url');

/** Reads a cursor that this API gave; `undefined` for anything else. */
export function decodeKey(cursor: string): CaseSearchKey | undefined {
  const [, submittedAt, id] = /^\["([0-9T:.Z-]{20,30})","([0-9a-f-]{36})"\]$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  return submittedAt && id && !Number.isNaN(Date.parse(submittedAt)) ? { submittedAt, id } : undefined;
}
