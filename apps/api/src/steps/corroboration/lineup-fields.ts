import { Acknowledgement, LineupResponse, type LineupPresentationForm } from '@app/domain/corroboration/lineup-model';
import { IsBoolean, IsIn } from 'class-validator';
import { Instant, Optional, OptionalOrNull, Text } from '../../platform/form';
import { instant } from './candidate-step';

/** What is recorded of a presentation. `null` says "was not done"; what is left out is asked for. */
export class PresentationFields {
  /** Version of the written instructions that were given. */
  @OptionalOrNull() @Text(40) instructionsVersion?: string | null;
  @Optional() @IsIn(Object.values(Acknowledgement)) acknowledgement?: Acknowledgement;
  @Optional() @IsIn(Object.values(LineupResponse)) response?: LineupResponse;
  /** The witness's own words on how certain they are, verbatim. */
  @OptionalOrNull() @Text(8_000) confidenceStatement?: string | null;
  /** Whether the witness had seen an image of the person before. */
  @Optional() @IsBoolean() priorExposure?: boolean;
  /** Whether the witness had been told that face recognition was used; nobody is to tell them. */
  @Optional() @IsBoolean() witnessToldOfFaceSearch?: boolean;
  @Optional() @IsBoolean() administratorKnewSuspect?: boolean;
  @Optional() @Text(200) recordingRef?: string;
  /** ISO 8601 with zone. */
  @Optional() @Instant() startedAt?: string;
  /** ISO 8601 with zone. */
  @Optional() @Instant() endedAt?: string;
}

/** The presentation as its rule reads it. */
export const presentationOf = (form: PresentationFields): LineupPresentationForm => ({
  instructionsVersion: form.instructionsVersion,
  acknowledgement: form.acknowledgement,
  response: form.response,
  confidenceStatement: form.confidenceStatement,
  priorExposure: form.priorExposure,
  witnessToldOfFaceSearch: form.witnessToldOfFaceSearch,
  administratorKnewSuspect: form.administratorKnewSuspect,
  recordingRef: form.recordingRef,
  startedAt: instant(form.startedAt),
  endedAt: instant(form.endedAt),
});
