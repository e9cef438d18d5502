import { EnforcementStep, enforcementStepKind } from '@app/domain/enforcement';
import { notifyProsecutor } from '@app/domain/enforcement/outcome';
import { defineStep, type AnyStep } from '@app/process';
import { lockParties, requestOfProcess, withExculpatory } from '@app/process/enforcement/stored-request';
import { IsOptional } from 'class-validator';
import { randomUUID } from 'node:crypto';
import { Instant, Text } from '../../platform/form';

export class ProsecutorNoticeForm {
  /** When the prosecutor was told; ISO 8601 with zone. */
  @Instant() notifiedAt: string;
  /** Where that can be found: letter, message or discovery number. */
  @IsOptional() @Text(200) reference?: string;
}

/** What contradicts or tends to clear the person is made known to the prosecutor. */
export const prosecutorNotice: AnyStep = defineStep({
  kind: enforcementStepKind(EnforcementStep.ProsecutorNotice),
  form: ProsecutorNoticeForm,
  lock: lockParties,
  load: async ({ manager, process }) => (await withExculpatory(manager, await requestOfProcess(manager, process.id))).request,
  decide: (facts, { notifiedAt, reference }, by, now) =>
    notifyProsecutor(facts, { notifiedAt: Date.parse(notifiedAt), reference }, by, now),
  async record({ manager, process, now }, { refs, notifiedAt, reference, by }) {
    await manager.query(
      'INSERT INTO prosecutor_notice (id, request_id, step_ids, notified_at, reference, by, at) VALUES ($1, $2, $3, $4, $5, $6, $7)',
      [randomUUID(), process.id, refs, new Date(notifiedAt), reference, by, now],
    );
  },
});
