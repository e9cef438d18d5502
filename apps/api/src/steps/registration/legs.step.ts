import { ApprovalDecision, decideLeg, Leg, type LegDecided, type LegFacts } from '@app/domain/registration';
import { accessUnitOf } from '@app/domain/people';
import { defineStepAhead, send, type AnyStep, type DecisionContext } from '@app/process';
import { keepApplicant, registrationFacts } from '@app/process/registration/facts';
import { IsIn } from 'class-validator';
import { randomUUID } from 'node:crypto';
import { Instant, Optional, Text } from '../../platform/form';

/** Approve or deny; a denial says why. */
export class ApprovalForm {
  @IsIn(Object.values(ApprovalDecision)) decision: ApprovalDecision;
  /** Required for a denial; the applicant reads it. */
  @Optional() @Text(2_000) reason?: string;
}

export class ChiefGrantForm extends ApprovalForm {
  /** When the grant ends; ISO 8601 with zone; without it, when it is withdrawn. */
  @Optional() @Instant() until?: string;
}

type Known = Awaited<ReturnType<typeof registrationFacts>>;

/** What is known of the registration, as one leg is judged by it. */
function legFacts({ process: { policy }, now }: DecisionContext, known: Known, leg: Leg): LegFacts {
  const { roster, applicantId, approvals, hasGrant } = known;
  const needsBasis = !hasGrant && accessUnitOf(roster, applicantId, now.getTime()) === undefined;
  return { roster, policy, applicantId, approvals, needsBasis, leg };
}

async function record(
  { manager, process, actor, now }: DecisionContext,
  { leg, outcome }: LegDecided,
  { reason }: ApprovalForm,
): Promise<void> {
  const inserting = manager.query(
    'INSERT INTO registration_approval (id, registration_id, leg, decision, decided_by, decided_at, reason) VALUES ($1, $2, $3, $4, $5, $6, $7)',
    [randomUUID(), process.id, leg, outcome, actor.memberId, now, reason ?? null],
  );
  await send(manager, inserting);
}

/** V.A: the assigned supervisor approves or denies. */
export const supervisorApproval: AnyStep = defineStepAhead({
  kind: 'registration.supervisor-approval',
  form: ApprovalForm,
  ask: registrationFacts,
  load: (context, _, known) => legFacts(context, known, Leg.Supervisor),
  decide: decideLeg,
  record,
});

/** V.A: the Commander approves or denies. */
export const commanderApproval: AnyStep = defineStepAhead({
  kind: 'registration.commander-approval',
  form: ApprovalForm,
  ask: registrationFacts,
  load: (context, _, known) => legFacts(context, known, Leg.Commander),
  decide: decideLeg,
  record,
});

/** VI.A: the Chief or the designee grants access to a member outside the named units; the grant is dated from now. An earlier grant that ended no longer counts. */
export const chiefGrant: AnyStep = defineStepAhead({
  kind: 'registration.chief-grant',
  form: ChiefGrantForm,
  lock: keepApplicant,
  ask: registrationFacts,
  load: (context, _, known) => legFacts(context, known, Leg.Chief),
  decide: (facts, { until, ...form }, by, now) =>
    decideLeg(facts, { ...form, ...(until !== undefined && { until: Date.parse(until) }) }, by, now),
  async record(context, fact, form) {
    const { manager, process, actor, now } = context;
    await manager.query('UPDATE registration_approval SET voided_at = $3 WHERE registration_id = $1 AND leg = $2 AND voided_at IS NULL', [
      process.id,
      Leg.Chief,
      now,
    ]);
    await record(context, fact, form);
    if (fact.grant === undefined) return;
    const { from, to } = fact.grant;
    await manager.query(
      `INSERT INTO access_grant (id, member_id, granted_by, valid_from, valid_to, reason)
       SELECT $1, member_id, $3, $4, $5, $6 FROM registration WHERE id = $2`,
      [randomUUID(), process.id, actor.memberId, new Date(from), to === null ? null : new Date(to), form.reason ?? null],
    );
  },
});
