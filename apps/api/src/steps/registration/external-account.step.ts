import { AccountStatus } from '@app/domain/accounts/status';
import { confirmExternalAccount } from '@app/domain/registration';
import { defineStep } from '@app/process';
import { keepApplicant, readRegistration } from '@app/process/registration/facts';
import { IsISO8601 } from 'class-validator';
import { randomUUID } from 'node:crypto';
import { Text } from '../../platform/form';

export class ExternalAccountForm {
  /** The user id that FACESNXT gave. */
  @Text(80) externalUserId: string;
  /** When the account was created there; ISO 8601 with zone. */
  @IsISO8601({ strict: true }) createdAt: string;
}

/** VII.E: the FACESNXT account was created outside; its user id and instant are confirmed here. */
export const externalAccount = defineStep({
  kind: 'registration.external-account',
  form: ExternalAccountForm,
  lock: keepApplicant,
  async load({ manager, process, now }) {
    const { applicantId, approvedAt } = await readRegistration(manager, process.id, now, process.policy.userAgreementVersion);
    return { applicantId, approvedAt: approvedAt?.getTime() ?? null };
  },
  decide: (facts, { createdAt }, by, now) => confirmExternalAccount(facts, { createdAt: Date.parse(createdAt) }, by, now),
  async record({ manager, process }, _, { externalUserId, createdAt }) {
    await manager.query(
      `INSERT INTO account (id, member_id, registration_id, external_user_id, external_created_at, status) SELECT $1, member_id, id, $3, $4, $5 FROM registration WHERE id = $2`,
      [randomUUID(), process.id, externalUserId, createdAt, AccountStatus.Pending],
    );
  },
});
