import { IsOptional, IsUUID } from 'class-validator';

export class ExplainQuery {
  /** Whom the question is about; oneself when left out. */
  @IsOptional() @IsUUID() memberId?: string;
}
