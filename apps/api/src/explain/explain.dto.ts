import { IsUUID } from 'class-validator';
import { Optional } from '../platform/form';

export class ExplainQuery {
  /** Whom the question is about; oneself when left out. */
  @Optional() @IsUUID() memberId?: string;
}
