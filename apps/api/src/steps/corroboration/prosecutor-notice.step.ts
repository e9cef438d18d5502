import { notifyProsecutor, owedRows } from '@app/domain/corroboration/prosecutor';
import { SearchStep, searchStepKind } from '@app/domain/search/steps';
import { defineStep, type AnyStep } from '@app/process';
import { roundFacts } from '@app/process/corroboration/facts';
import { insertNotice } from '@app/process/corroboration/notices';

import { Instant, Optional, Text } from '../../platform/form';
import { candidateOf } from './candidate-step';

export class ProsecutorNoticeForm {
  /** When the prosecutor was told; ISO 8601 with zone. */
  @Instant() notifiedAt: string;
  /** Where that can be found: letter, message or discovery number. */
  @Optional() @Text(200) reference?: string;
}

/** VI.D by setting: what contradicts or tends to clear a candidate is made known to the prosecutor, even when no action is asked for. */
export const prosecutorNotice: AnyStep = defineStep({
  kind: searchStepKind(SearchStep.ProsecutorNotice),
  form: ProsecutorNoticeForm,
  async load(context) {
    const { manager, process, now } = context;
    const { rows, profile, recorded } = await roundFacts(manager, process.id, now, process.policy);
    const own = rows.filter(({ candidateId }) => candidateId === candidateOf(context));
    return owedRows(own, { profile, toldIds: recorded.toldRowIds });
  },
  decide: (owed, { notifiedAt, reference }, by, now) =>
    notifyProsecutor(
      owed.map(({ id }) => id),
      { notifiedAt: Date.parse(notifiedAt), reference },
      by.memberId,
      now,
    ),
  record: (context, fact) =>
    insertNotice(context.manager, { searchId: context.process.id, candidateId: candidateOf(context) }, fact, context.now),
});
