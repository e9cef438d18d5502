import { IsObject } from 'class-validator';
import { Instant } from '../platform/form';

export class RehearsalForm {
  /** A whole draft pack; its version and its beginning need not follow what is in force. */
  @IsObject() pack: Record<string, unknown>;
  /** ISO 8601 with zone. */
  @Instant() from: string;
  /** ISO 8601 with zone: the first instant after the period, at most 92 days later. */
  @Instant() to: string;
}
