import { Type } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';
import { Optional, Text } from '../platform/form';

export class NoticesQuery {
  @Optional() @Type(() => Number) @IsInt() @Min(1) @Max(100) limit: number = 25;
  /** As the page before gave it. */
  @Optional() @Text(200) cursor?: string;
}
