import { CorroborationOutcome, EvidenceType, Origin } from '@app/domain/corroboration/model';
import { Type } from 'class-transformer';
import { IsBoolean, IsDefined, IsIn, IsUUID, ValidateNested } from 'class-validator';
import { Optional, Text, Texts } from '../platform/form';
import { RecordsReferenceForm } from '../steps/corroboration/entry.step';

/** A correction of the case-report entry: a further version, the earlier ones stay. */
export class EntryCorrectionRequest {
  /** What is corrected. */
  @Text(8_000) note: string;
  @IsDefined() @ValidateNested() @Type(() => RecordsReferenceForm) recordsReference: RecordsReferenceForm;
}

/** Another eyewitness who is shown the candidate in a line-up of their own. */
export class FurtherLineupRequest {
  @IsUUID() candidateId: string;
}

const { Supports, Contradicts, Neutral } = CorroborationOutcome;

/** Evidence of another kind that turned up about a candidate followed up (VI.D). */
export class OtherEvidenceRequest {
  @IsUUID() candidateId: string;
  @IsIn([Supports, Contradicts, Neutral]) outcome: typeof Supports | typeof Contradicts | typeof Neutral;
  /** Whether it rests on facial likeness follows from it. */
  @IsIn(Object.values(EvidenceType)) evidenceType: EvidenceType;
  /** Taken to come from the lead unless said otherwise. */
  @Optional() @IsIn(Object.values(Origin)) origin?: Origin;
  /** Laboratory, property or report numbers. */
  @Optional() @Texts(200, 50) evidenceRefs?: string[];
  @Optional() @Text(8_000) explanation?: string;
  /** Tends to clear the person; a contradiction always does. */
  @Optional() @IsBoolean() exculpatory?: boolean;
}
