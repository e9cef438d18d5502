import { IncidentAddressee } from '@app/domain/accounts';
import { IncidentOutcome } from '@app/domain/accounts/model';
import { Artefact, Channel, RecipientClass } from '@app/domain/dissemination';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsUUID, ValidateNested } from 'class-validator';
import { RecallRequest } from '../../disseminations/disseminations.dto';
import { Instant, Optional, Text } from '../../platform/form';

const { Reported, NotAsked } = IncidentOutcome;

/** One recipient of what the member disseminated. */
export class RecipientForm {
  @Text(200) recipient: string;
  @IsIn(Object.values(RecipientClass)) recipientClass: RecipientClass;
  @IsIn(Object.values(Artefact)) artefact: Artefact;
  @IsIn(Object.values(Channel)) channel: Channel;
  /** When it was handed on, as far as known; ISO 8601 with zone. */
  @Instant() handedOnAt: string;
  /** What it was said to be for. */
  @Optional() @Text(1_000) purpose?: string;
}

export class NameRecipientsStepForm {
  /** Those who are not recorded yet. */
  @IsArray() @ArrayMaxSize(100) @ValidateNested({ each: true }) @Type(() => RecipientForm) recipients: RecipientForm[];
  /** Where nobody is named or recorded: why nobody can be. */
  @Optional() @Text(2_000) none?: string;
}

export class RecallForm extends RecallRequest {
  @IsUUID() disseminationId: string;
}

export class RecallsStepForm {
  /** Each one that is still out. */
  @IsArray() @ArrayMaxSize(100) @ValidateNested({ each: true }) @Type(() => RecallForm) recalls: RecallForm[];
}

export class IncidentReportStepForm {
  /** Reported to those whom the agreement names, or the agreement does not ask for it. */
  @IsIn([Reported, NotAsked]) decision: typeof Reported | typeof NotAsked;
  @Optional() @IsArray() @ArrayMaxSize(3) @IsIn(Object.values(IncidentAddressee), { each: true }) to?: IncidentAddressee[];
  /** ISO 8601 with zone. */
  @Optional() @Instant() reportedAt?: string;
  /** The reference of the report. */
  @Optional() @Text(500) reference?: string;
  /** Why the agreement does not ask for a report. */
  @Optional() @Text(2_000) reason?: string;
}
