import { Type } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import { Text } from '../platform/form';
import { RecordsReferenceForm } from '../steps/corroboration/entry.step';

/** A correction of the case-report entry: a further version, the earlier ones stay. */
export class EntryCorrectionRequest {
  /** What is corrected. */
  @Text(8_000) note: string;
  @ValidateNested() @Type(() => RecordsReferenceForm) recordsReference: RecordsReferenceForm;
}
