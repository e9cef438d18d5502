import { EvidenceType } from '@app/domain/corroboration/model';
import { EnforcementKind } from '@app/domain/enforcement/model';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsDefined, IsIn, IsInt, IsUUID, Matches, Max, Min, ValidateNested } from 'class-validator';
import { Instant, Optional, Text, Words } from '../platform/form';
import { CaseStubFields } from '../search/face-searches.dto';
import { BasisItem, ContradictionItem } from '../steps/corroboration/identity.step';

/** The person the action is against; compared with the lists of the case by name and date of birth, licence and booking number. */
export class SubjectItem {
  @Optional() @Words(200) name?: string;
  /** `YYYY-MM-DD`. */
  @Optional() @Matches(/^\d{4}-\d{2}-\d{2}$/) dateOfBirth?: string;
  @Optional() @Text(80) licenceNumber?: string;
  @Optional() @Text(80) bookingNumber?: string;
}

/** WARRANT_SERVICE: the warrant's confirmation with the issuing agency. */
export class WarrantItem {
  @Text(80) number: string;
  /** ISO 8601 with zone. */
  @Instant() confirmedAt: string;
  @Text(200) confirmedWith: string;
}

export class EnforcementRequestForm {
  @Text(40) caseNumber: string;
  @IsIn(Object.values(EnforcementKind)) kind: EnforcementKind;
  @IsDefined() @ValidateNested() @Type(() => SubjectItem) subject: SubjectItem;
  /** Picked from the rows of the board, or named with where they can be found. */
  @IsArray() @ArrayMaxSize(50) @ValidateNested({ each: true }) @Type(() => BasisItem) bases: BasisItem[];
  /** The candidates that are this person, where the lists say too little to tell. */
  @Optional() @IsArray() @ArrayMaxSize(50) @IsUUID(undefined, { each: true }) candidateIds?: string[];
  /** Did a face search return or point to this person? */
  @Optional() @IsBoolean() faceSearchPointed?: boolean;
  @Optional()
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => ContradictionItem)
  contradictions?: ContradictionItem[];
  /** Affidavits: does it name FACESNXT and the contradictions? */
  @Optional() @IsBoolean() affidavitNamesFaceSearch?: boolean;
  @Optional() @ValidateNested() @Type(() => WarrantItem) warrant?: WarrantItem;
}

export class CaseActionsQuery {
  @Optional() @Type(() => Number) @IsInt() @Min(1) @Max(100) limit: number = 25;
  /** As the page before gave it. */
  @Optional() @Text(200) cursor?: string;
}

export class LookBackQuery extends CaseActionsQuery {
  /** ISO 8601 with zone; the period ends before `to`. */
  @Instant() from: string;
  @Instant() to: string;
}

/** Two cases whose face searches count for both. */
export class CaseJoinRequest {
  @Text(40) caseNumber: string;
  @Text(40) withCaseNumber: string;
}

/** A basis of an arrest already made, with when it was established. */
export class OutsideBasisItem {
  @Optional() @IsUUID() stepId?: string;
  @Optional() @IsIn(Object.values(EvidenceType)) type?: EvidenceType;
  @Optional() @Text(300) sourceRef?: string;
  /** ISO 8601 with zone. */
  @Optional() @Instant() establishedAt?: string;
}

export class OutsideArrestRequest {
  @Text(40) caseNumber: string;
  /** What the case is that a well-formed number opens which is unknown here; a criminal one unless given. */
  @Optional() @ValidateNested() @Type(() => CaseStubFields) caseStub?: CaseStubFields;
  @IsDefined() @ValidateNested() @Type(() => SubjectItem) subject: SubjectItem;
  /** ISO 8601 with zone. */
  @Instant() arrestedAt: string;
  /** Who made the arrest. */
  @Text(200) arrestedBy: string;
  @IsArray() @ArrayMaxSize(50) @ValidateNested({ each: true }) @Type(() => OutsideBasisItem) bases: OutsideBasisItem[];
  @Optional() @IsBoolean() faceSearchPointed?: boolean;
  @Optional() @Text(8_000) explanation?: string;
}
