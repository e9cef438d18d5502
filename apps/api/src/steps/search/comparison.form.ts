import { Comparison, ComparisonMode, type DeterminationForm } from '@app/domain/search';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsUUID, ValidateNested } from 'class-validator';
import { Optional, Text, Texts } from '../../platform/form';
import { CandidateFields } from './result-entry.form';

/** One 1:1 comparison of the probe with a candidate, by eye. */
export class ComparisonFields {
  @IsUUID() candidateId: string;
  /** MANUAL: you compared the images yourself. */
  @IsIn(Object.values(ComparisonMode)) mode: ComparisonMode;
  @Texts(500, 50) featuresFor: string[];
  @Texts(500, 50) featuresAgainst: string[];
  /** INCONCLUSIVE: whether this candidate is followed up. */
  @Optional() @IsBoolean() followUp?: boolean;
}

/** IV.F: an entry of the sealed printout, as it shows it. */
export class ListEntryFields extends CandidateFields {
  /** Any UUID; `candidateId` and `matchCandidateIds` of this form may name it. */
  @IsUUID() ref: string;
}

/** VI.B: MATCH, NO_MATCH or INCONCLUSIVE, with the reason. */
export class ComparisonDeterminationForm implements DeterminationForm {
  @Optional() @IsIn(Object.values(Comparison)) result?: Comparison;
  @Optional() @Text(10_000) rationale?: string;
  @Optional() @Text(5_000) limitations?: string;
  @IsArray() @ArrayMaxSize(500) @ValidateNested({ each: true }) @Type(() => ComparisonFields) comparisons: ComparisonFields[];
  /** Whom you compared on a list that was sealed as a printout, where they are no rows yet. */
  @Optional() @IsArray() @ArrayMaxSize(50) @ValidateNested({ each: true }) @Type(() => ListEntryFields) entries?: ListEntryFields[];
  /** MATCH: the candidate, or the several entries of one person. */
  @Optional() @IsArray() @ArrayMaxSize(50) @IsUUID(undefined, { each: true }) matchCandidateIds?: string[];
}
