import { notifyProsecutor } from '@app/domain/corroboration/prosecutor';
import { EnforcementStep, enforcementStepKind } from '@app/domain/enforcement';
import { defineStep, type AnyStep } from '@app/process';
import { insertNotice } from '@app/process/corroboration/notices';
import { lockParties, requestOfProcess, withUntold } from '@app/process/enforcement/stored-request';
import { ProsecutorNoticeForm } from '../corroboration/prosecutor-notice.step';

/** What contradicts or tends to clear the person is made known to the prosecutor. */
export const actionNotice: AnyStep = defineStep({
  kind: enforcementStepKind(EnforcementStep.ProsecutorNotice),
  form: ProsecutorNoticeForm,
  lock: lockParties,
  load: async ({ manager, process }) => (await withUntold(manager, await requestOfProcess(manager, process.id))).request,
  decide: ({ exculpatoryStepIds }, { notifiedAt, reference }, by, now) =>
    notifyProsecutor(exculpatoryStepIds, { notifiedAt: Date.parse(notifiedAt), reference }, by.memberId, now),
  record: ({ manager, process, now }, fact) => insertNotice(manager, { requestId: process.id }, fact, now),
});
