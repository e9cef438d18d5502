import { LineupKind, LineupMethod, SuspectSource } from '@app/domain/corroboration/lineup-model';
import { NotApplicableReason, PendingReason } from '@app/domain/corroboration/model';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsUUID, Max, Min, ValidateNested } from 'class-validator';
import { Instant, Optional, Text, Texts } from '../../platform/form';
import { PresentationFields } from './lineup-fields';

/** An administrator from outside the department. */
export class OutsideAdministratorForm {
  @Text(200) name: string;
  @Text(200) agency: string;
}

/** The array: at least five fillers by the witness's description, and who presents it. */
export class ArrangeForm {
  @IsIn(Object.values(LineupKind)) kind: LineupKind;
  @IsIn(Object.values(LineupMethod)) method: LineupMethod;
  /** How the person in the array came to be suspected. */
  @IsIn(Object.values(SuspectSource)) suspectSource: SuspectSource;
  /** References of the fillers' photographs. */
  @Texts(200, 30) fillerIds: string[];
  @Optional() @Text(4_000) selectionBasis?: string;
  /** The order in which folders were shuffled. */
  @Optional() @Text(80) orderSeed?: string;
  /** The witness as the case report names them, never by name. */
  @Optional() @Text(80) witnessRef?: string;
  /** Who presents, when a member is named; anybody independent may otherwise. */
  @Optional() @IsUUID() administratorId?: string;
  @Optional() @ValidateNested() @Type(() => OutsideAdministratorForm) outsideAdministrator?: OutsideAdministratorForm;
}

/** A line-up that took place before it was recorded: everything as far as known, never refused for how it was held. */
export class HeldForm extends PresentationFields {
  @IsIn(Object.values(LineupKind)) kind: LineupKind;
  @Optional() @IsIn(Object.values(LineupMethod)) method?: LineupMethod;
  @IsIn(Object.values(SuspectSource)) suspectSource: SuspectSource;
  @Optional() @IsInt() @Min(0) @Max(100) fillerCount?: number;
  @Optional() @IsUUID() administratorId?: string;
  @Optional() @ValidateNested() @Type(() => OutsideAdministratorForm) outsideAdministrator?: OutsideAdministratorForm;
  /** ISO 8601 with zone. */
  @Instant() heldAt: string;
}

export class NotApplicableForm {
  @IsIn(Object.values(NotApplicableReason)) reason: NotApplicableReason;
  @Optional() @Text(8_000) explanation?: string;
}

export class PendingForm {
  @IsIn(Object.values(PendingReason)) reason: PendingReason;
  /** ISO 8601 with zone, to come. */
  @Instant() until: string;
  @Optional() @Text(8_000) explanation?: string;
}

/** Exactly one of the four. */
export class LineupArrayForm {
  @Optional() @ValidateNested() @Type(() => ArrangeForm) arrange?: ArrangeForm;
  @Optional() @ValidateNested() @Type(() => HeldForm) held?: HeldForm;
  @Optional() @ValidateNested() @Type(() => NotApplicableForm) notApplicable?: NotApplicableForm;
  @Optional() @ValidateNested() @Type(() => PendingForm) pending?: PendingForm;
}
