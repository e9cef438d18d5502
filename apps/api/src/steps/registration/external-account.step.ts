import { AccountStatus } from '@app/domain/accounts/status';
import { DiscrepancySource, SubjectKind, type DiscrepancyType } from '@app/domain/oversight';
import { confirmExternalAccount } from '@app/domain/registration';
import { defineStep, row, type DecisionContext } from '@app/process';
import { openDiscrepancy } from '@app/process/oversight/discrepancies';
import { keepApplicant, readRegistration } from '@app/process/registration/facts';
import { randomUUID } from 'node:crypto';
import { Instant, Text } from '../../platform/form';

export class ExternalAccountForm {
  /** The user id that FACESNXT gave. */
  @Text(80) externalUserId: string;
  /** When the account was created there; ISO 8601 with zone. */
  @Instant() createdAt: string;
}

/** VII.E: the FACESNXT account was created outside; its user id and instant are confirmed here. */
export const externalAccount = defineStep({
  kind: 'registration.external-account',
  form: ExternalAccountForm,
  lock: keepApplicant,
  async load({ manager, process, now }) {
    const { applicantId, kind, given } = await readRegistration(manager, process.id, now);
    return { applicantId, kind, given, goLiveAt: Date.parse(process.policy.goLiveAt) };
  },
  decide: (facts, { createdAt }, by, now) => confirmExternalAccount(facts, { createdAt: Date.parse(createdAt) }, by, now),
  async record(context, { discrepancy }, { externalUserId, createdAt }) {
    const account = await row<{ id: string; memberId: string }>(context.manager, CONFIRM, [
      randomUUID(),
      context.process.id,
      externalUserId,
      createdAt,
      AccountStatus.Pending,
    ]);
    if (discrepancy !== undefined && account !== undefined) await openFinding(context, discrepancy, account);
  },
});

const CONFIRM = `INSERT INTO account (id, member_id, registration_id, external_user_id, external_created_at, status)
  SELECT $1, member_id, id, $3, $4, $5 FROM registration WHERE id = $2 RETURNING id, member_id AS "memberId"`;

/** V.A, VII.D: what the record shows to be wrong is kept, and somebody has to answer for it. */
async function openFinding(
  { manager, process, actor, now, requestId, spread }: DecisionContext,
  type: typeof DiscrepancyType.WithoutApproval,
  account: { id: string; memberId: string },
): Promise<void> {
  const subject = { kind: SubjectKind.Account, id: account.id };
  const context = { policy: process.policy, actorId: actor.memberId, now, requestId, source: 'api' };
  const opening = { source: DiscrepancySource.Guard, type, subject, aboutMemberId: account.memberId };
  const { raised } = await openDiscrepancy(manager, opening, context);
  if (raised !== null) spread.push(raised);
}
