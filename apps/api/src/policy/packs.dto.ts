import { IsOptional } from 'class-validator';
import { Instant } from '../platform/form';

export class InForceQuery {
  /** ISO 8601 with zone; now when left out. */
  @IsOptional() @Instant() at?: string;
}
