import { Type } from 'class-transformer';
import { IsInt, Matches, Max, Min } from 'class-validator';
import { Instant, Optional } from '../platform/form';

export class InForceQuery {
  /** ISO 8601 with zone; now when left out. */
  @Optional() @Instant() at?: string;
}

/** A version of a pack, as addresses name it. */
export class PackParams {
  @Matches(/^[a-z0-9][a-z0-9.-]{0,59}$/) id: string;
  @Type(() => Number) @IsInt() @Min(1) @Max(1_000_000) version: number;
}
