import {
  judgeSubstantiation,
  provideSubstantiation,
  SubstantiationDecided,
  type SubstantiationJudged,
  type SubstantiationProvided,
} from '@app/domain/oversight';
import { defineStep, type AnyStep } from '@app/process';
import { readSubstantiation } from '@app/process/oversight/substantiations';
import { ArrayMaxSize, IsArray, IsIn, IsString, MaxLength } from 'class-validator';
import { Optional, Text } from '../../platform/form';

export class ProvideSubstantiationForm {
  /** What the search was for. */
  @Text(4_000) explanation: string;
  /** References of what shows it. */
  @Optional() @IsArray() @ArrayMaxSize(20) @IsString({ each: true }) @MaxLength(200, { each: true }) evidenceRefs?: string[];
}

export class JudgeSubstantiationForm {
  @IsIn(Object.values(SubstantiationDecided)) decision: SubstantiationDecided;
  /** Required to reject: why. */
  @Optional() @Text(4_000) note?: string;
}

/** A11: the member says what the search was for. */
const provide: AnyStep = defineStep({
  kind: 'substantiation.provide',
  form: ProvideSubstantiationForm,
  load: ({ manager, process }) => readSubstantiation(manager, process.subjectId),
  decide: (_, form, by) => provideSubstantiation(form, by),
  async record({ manager, process, now }, { outcome, explanation, evidenceRefs, by }: SubstantiationProvided) {
    await manager.query(
      'UPDATE substantiation SET state = $2, explanation = $3, evidence_refs = $4, provided_by = $5, provided_at = $6 WHERE id = $1',
      [process.subjectId, outcome, explanation, evidenceRefs, by, now],
    );
  },
});

/** A11: somebody else judges it. */
const judge: AnyStep = defineStep({
  kind: 'substantiation.judge',
  form: JudgeSubstantiationForm,
  load: ({ manager, process }) => readSubstantiation(manager, process.subjectId),
  decide: (facts, form, by) => judgeSubstantiation(facts, form, by),
  async record({ manager, process, now }, { outcome, note, by }: SubstantiationJudged) {
    await manager.query('UPDATE substantiation SET state = $2, judge_note = $3, judged_by = $4, judged_at = $5 WHERE id = $1', [
      process.subjectId,
      outcome,
      note,
      by,
      now,
    ]);
  },
});

/** The human steps of a substantiation. */
export const substantiationStepDefinitions: readonly AnyStep[] = [provide, judge];
