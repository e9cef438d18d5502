import { Acknowledgement, LineupResponse, type LineupPresentationForm } from '@app/domain/corroboration/lineup-model';
import { IsBoolean, IsIn, IsOptional } from 'class-validator';
import { Instant, Text } from '../../platform/form';
import { instant } from './candidate-step';

/** What is recorded of a presentation. `null` says "was not done"; what is left out is asked for. */
export class PresentationFields {
  /** Version of the written instructions that were given. */
  @IsOptional() @Text(40) instructionsVersion?: string | null;
  @IsOptional() @IsIn(Object.values(Acknowledgement)) acknowledgement?: Acknowledgement;
  @IsOptional() @IsIn(Object.values(LineupResponse)) response?: LineupResponse;
  /** The witness's own words on how certain they are, verbatim. */
  @IsOptional() @Text(8_000) confidenceStatement?: string | null;
  /** Whether the witness had seen an image of the person before. */
  @IsOptional() @IsBoolean() priorExposure?: boolean;
  @IsOptional() @IsBoolean() administratorKnewSuspect?: boolean;
  @IsOptional() @Text(200) recordingRef?: string;
  /** ISO 8601 with zone. */
  @IsOptional() @Instant() startedAt?: string;
  /** ISO 8601 with zone. */
  @IsOptional() @Instant() endedAt?: string;
}

/** The presentation as its rule reads it. */
export const presentationOf = (form: PresentationFields): LineupPresentationForm => ({
  instructionsVersion: form.instructionsVersion,
  acknowledgement: form.acknowledgement ?? undefined,
  response: form.response ?? undefined,
  confidenceStatement: form.confidenceStatement,
  priorExposure: form.priorExposure ?? undefined,
  administratorKnewSuspect: form.administratorKnewSuspect ?? undefined,
  recordingRef: form.recordingRef ?? undefined,
  startedAt: instant(form.startedAt ?? undefined),
  endedAt: instant(form.endedAt ?? undefined),
});
