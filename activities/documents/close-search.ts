import { missingAtClose } from '@app/domain/corroboration';
import { closeSearch as close, type CloseFacts, type SearchClosed } from '@app/domain/search/close';
import type { SystemStepDefinition } from '@app/process';
import { roundFactsOf, searchOf } from '@app/process/corroboration/facts';

/** VI.B-VI.D: a search closes when it is determined, documented, corroborated and reviewed; its last gate, looked at in this transaction. */
export const closing: SystemStepDefinition<CloseFacts, SearchClosed> = {
  async load({ manager, process, now }) {
    const search = await searchOf(manager, process.id, now);
    const { queryOutcome, determination, purpose, profile } = search;
    return { queryOutcome, determination, purpose, profile, ...missingAtClose(await roundFactsOf(manager, search, process.policy)) };
  },
  decide: close,
  record: () => Promise.resolve(),
};
