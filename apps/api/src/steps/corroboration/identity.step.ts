import { determineIdentity, type IdentityFacts } from '@app/domain/corroboration/identity';
import { EvidenceType, IdentityState } from '@app/domain/corroboration/model';
import { presetKinds } from '@app/domain/corroboration/board';
import { SearchStep, searchStepKind } from '@app/domain/search/steps';
import { defineStep, type AnyStep } from '@app/process';
import { roundFacts } from '@app/process/corroboration/facts';
import { insertIdentity } from '@app/process/corroboration/identity-store';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsUUID, ValidateNested } from 'class-validator';
import { Optional, Text } from '../../platform/form';
import { candidateOf } from './candidate-step';

/** A basis picked from the rows, or named by its type with where it can be found. */
export class BasisItem {
  /** A row of the board: the basis takes its type from there. */
  @Optional() @IsUUID() stepId?: string;
  @Optional() @IsIn(Object.values(EvidenceType)) type?: EvidenceType;
  /** Where it can be found: a report, property or laboratory number. */
  @Optional() @Text(300) sourceRef?: string;
}

/** What is said, in writing, to a row that contradicts. */
export class ContradictionItem {
  @IsUUID() stepId: string;
  @Text(8_000) answer: string;
}

export class IdentityDeterminationForm {
  @IsIn(Object.values(IdentityState)) state: IdentityState;
  @IsArray() @ArrayMaxSize(50) @ValidateNested({ each: true }) @Type(() => BasisItem) bases: BasisItem[];
  @Text(8_000) rationale: string;
  @Optional()
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => ContradictionItem)
  contradictions?: ContradictionItem[];
  /** That the steps preset as not applicable by the purpose do not apply. */
  @Optional() @IsBoolean() presetsConfirmed?: boolean;
}

/** V.E.2: a named member concludes who the person is, on stated bases; the system never does. */
export const identityDetermination: AnyStep = defineStep({
  kind: searchStepKind(SearchStep.IdentityDetermination),
  form: IdentityDeterminationForm,
  async load(context): Promise<IdentityFacts> {
    const { manager, process, now } = context;
    const candidateId = candidateOf(context);
    const { operatorId, rows, purpose, profile } = await roundFacts(manager, process.id, now, process.policy);
    const own = rows.filter((row) => row.candidateId === candidateId);
    return { candidateId, operatorId, rows: own, presets: presetKinds(purpose, profile), policy: process.policy };
  },
  decide: (facts, form, by, now) => determineIdentity(facts, { ...form, contradictions: form.contradictions ?? [] }, by.memberId, now),
  record: ({ manager, process, now }, fact) => insertIdentity(manager, { searchId: process.id, now, fact }),
});
