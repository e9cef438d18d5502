import {
  actOnDiscrepancy,
  DiscrepancyCause,
  assignDiscrepancy,
  lastVerifierOf,
  outsideReviewerOf,
  verifyDiscrepancy,
  VerifyDecision,
  type DiscrepancyActed,
  type DiscrepancyAssigned,
  type DiscrepancyVerified,
} from '@app/domain/oversight';
import { belongs } from '@app/domain/people';
import { loadRoster } from '@app/persistence/people';
import { defineStep, type AnyStep } from '@app/process';
import { readDiscrepancy } from '@app/process/oversight/discrepancies';
import { ArrayMaxSize, IsArray, IsIn, IsString, IsUUID, MaxLength } from 'class-validator';
import { Optional, Text } from '../../platform/form';

export class AssignDiscrepancyForm {
  /** Who is to correct it. */
  @IsUUID() ownerId: string;
}

export class ActOnDiscrepancyForm {
  /** Why it came to it; OTHER is said in `causeNote`. */
  @IsIn(Object.values(DiscrepancyCause)) cause: DiscrepancyCause;
  @Optional() @Text(1_000) causeNote?: string;
  /** What was done. */
  @Text(4_000) action: string;
  /** References of what shows it. */
  @Optional() @IsArray() @ArrayMaxSize(20) @IsString({ each: true }) @MaxLength(200, { each: true }) evidenceRefs?: string[];
}

export class VerifyDiscrepancyForm {
  @IsIn(Object.values(VerifyDecision)) decision: VerifyDecision;
  /** Required to send it back: what is missing. */
  @Optional() @Text(4_000) note?: string;
  /** About the Chief: the reference of the outside reviewer's answer. */
  @Optional() @Text(200) outsideReference?: string;
}

/** VII.D: the Commander gives the discrepancy to somebody; about the Commander the Major does. */
const assign: AnyStep = defineStep({
  kind: 'discrepancy.assign',
  form: AssignDiscrepancyForm,
  async load({ manager, process, now }, { ownerId }) {
    const [roster, facts, at] = [await loadRoster(manager), await readDiscrepancy(manager, process.subjectId), now.getTime()];
    return { ...facts, ownerIsMember: belongs(roster, ownerId, at), lastVerifierId: lastVerifierOf(roster, facts, at) };
  },
  decide: (facts, form, by) => assignDiscrepancy(facts, form, by),
  async record({ manager, process }, { outcome, ownerId, by }: DiscrepancyAssigned) {
    await manager.query('UPDATE discrepancy SET state = $2, owner_id = $3, assigned_by = $4 WHERE id = $1', [
      process.subjectId,
      outcome,
      ownerId,
      by,
    ]);
  },
});

/** VII.D: the owner says why it came to it, and what was done. */
const act: AnyStep = defineStep({
  kind: 'discrepancy.act',
  form: ActOnDiscrepancyForm,
  load: ({ manager, process }) => readDiscrepancy(manager, process.subjectId),
  decide: (facts, form, by) => actOnDiscrepancy(facts, form, by),
  async record({ manager, process, now }, { outcome, cause, causeNote, action, evidenceRefs, by }: DiscrepancyActed) {
    await manager.query(
      'UPDATE discrepancy SET state = $2, action = $3, evidence_refs = $4, acted_by = $5, acted_at = $6, cause = $7, cause_note = $8, verify_note = NULL WHERE id = $1',
      [process.subjectId, outcome, action, evidenceRefs, by, now, cause, causeNote],
    );
  },
});

/** Somebody else looks at the correction: closes the discrepancy, or sends it back. */
const verify: AnyStep = defineStep({
  kind: 'discrepancy.verify',
  form: VerifyDiscrepancyForm,
  async load({ manager, process, now }) {
    const facts = await readDiscrepancy(manager, process.subjectId);
    const asOf = { at: now.getTime(), policy: process.policy };
    return { ...facts, outsideReviewer: outsideReviewerOf(await loadRoster(manager), facts.aboutMemberId, asOf) };
  },
  decide: (facts, form, by) => verifyDiscrepancy(facts, form, by),
  async record({ manager, process, now }, { outcome, state, note, outsideReference, by }: DiscrepancyVerified) {
    const verified = outcome === VerifyDecision.Verified;
    await manager.query(
      'UPDATE discrepancy SET state = $2, verify_note = $3, verified_by = $4, verified_at = $5, outside_reference = $6 WHERE id = $1',
      [process.subjectId, state, note, verified ? by : null, verified ? now : null, outsideReference],
    );
  },
});

/** The human steps of a discrepancy. */
export const discrepancyStepDefinitions: readonly AnyStep[] = [assign, act, verify];
