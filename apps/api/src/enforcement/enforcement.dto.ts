import { EvidenceType } from '@app/domain/corroboration/model';
import { EnforcementKind } from '@app/domain/enforcement/model';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsInt, IsOptional, IsUUID, Matches, Max, Min, ValidateNested } from 'class-validator';
import { Instant, Text } from '../platform/form';
import { BasisItem, ContradictionItem } from '../steps/corroboration/identity.step';

/** The person the action is against; compared with the lists of the case by name and date of birth, licence and booking number. */
export class SubjectItem {
  @IsOptional() @Text(200) name?: string;
  /** `YYYY-MM-DD`. */
  @IsOptional() @Matches(/^\d{4}-\d{2}-\d{2}$/) dateOfBirth?: string;
  @IsOptional() @Text(80) licenceNumber?: string;
  @IsOptional() @Text(80) bookingNumber?: string;
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
  @ValidateNested() @Type(() => SubjectItem) subject: SubjectItem;
  /** Picked from the rows of the board, or named with where they can be found. */
  @IsArray() @ArrayMaxSize(50) @ValidateNested({ each: true }) @Type(() => BasisItem) bases: BasisItem[];
  /** The candidates that are this person, where the lists say too little to tell. */
  @IsOptional() @IsArray() @ArrayMaxSize(50) @IsUUID(undefined, { each: true }) candidateIds?: string[];
  /** Did a face search return or point to this person? */
  @IsOptional() @IsBoolean() faceSearchPointed?: boolean;
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => ContradictionItem)
  contradictions?: ContradictionItem[];
  /** Affidavits: does it name FACESNXT and the contradictions? */
  @IsOptional() @IsBoolean() affidavitNamesFaceSearch?: boolean;
  @IsOptional() @ValidateNested() @Type(() => WarrantItem) warrant?: WarrantItem;
}

export class CaseActionsQuery {
  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(100) limit: number = 25;
  /** As the page before gave it. */
  @IsOptional() @Text(200) cursor?: string;
}

/** Two cases whose face searches count for both. */
export class CaseJoinRequest {
  @Text(40) caseNumber: string;
  @Text(40) withCaseNumber: string;
}

/** A basis of an arrest already made, with when it was established. */
export class OutsideBasisItem {
  @IsOptional() @IsUUID() stepId?: string;
  @IsOptional() @IsIn(Object.values(EvidenceType)) type?: EvidenceType;
  @IsOptional() @Text(300) sourceRef?: string;
  /** ISO 8601 with zone. */
  @IsOptional() @Instant() establishedAt?: string;
}

export class OutsideArrestRequest {
  @Text(40) caseNumber: string;
  @ValidateNested() @Type(() => SubjectItem) subject: SubjectItem;
  /** ISO 8601 with zone. */
  @Instant() arrestedAt: string;
  /** Who made the arrest. */
  @Text(200) arrestedBy: string;
  @IsArray() @ArrayMaxSize(50) @ValidateNested({ each: true }) @Type(() => OutsideBasisItem) bases: OutsideBasisItem[];
  @IsOptional() @IsBoolean() faceSearchPointed?: boolean;
  @IsOptional() @Text(8_000) explanation?: string;
}
