import { acceptAgreement } from '@app/domain/registration';
import { defineStep } from '@app/process';
import { agreementInForce, keepApplicant, readRegistration } from '@app/process/registration/facts';
import { Equals } from 'class-validator';
import { randomUUID } from 'node:crypto';
import { Text } from '../../platform/form';

export class AgreementForm {
  /** The version that was read. */
  @Text(20) version: string;
  @Equals(true) accepted: true;
}

/** V.A: members use FACESNXT per its user agreement; the member accepts the version in force. */
export const userAgreement = defineStep({
  kind: 'registration.user-agreement',
  form: AgreementForm,
  lock: keepApplicant,
  async load({ manager, process, now }) {
    const { applicantId } = await readRegistration(manager, process.id, now);
    return { applicantId, currentVersion: await agreementInForce(manager, now) };
  },
  decide: acceptAgreement,
  async record({ manager, actor, now }, _, { version }) {
    await manager.query(
      'INSERT INTO agreement_acceptance (id, member_id, version, accepted_at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING',
      [randomUUID(), actor.memberId, version, now],
    );
  },
});
