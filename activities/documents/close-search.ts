import { missingAtClose } from '@app/domain/corroboration';
import { closeSearch as close, type CloseFacts, type SearchClosed } from '@app/domain/search/close';
import type { SystemStepDefinition } from '@app/process';
import { roundFactsOf, searchOf } from '@app/process/corroboration/facts';
import { sealedSearch } from '@app/process/search/sealed';

/** VI.B-VI.D: a search closes when it is determined, documented, corroborated and reviewed; its last gate, looked at in this transaction. */
export const closing: SystemStepDefinition<CloseFacts, SearchClosed> = {
  async load({ manager, process, now }) {
    const search = await searchOf(manager, process.id, now);
    const { queryOutcome, determination, purpose } = search;
    const missing = missingAtClose(await roundFactsOf(manager, search, { policy: process.policy, at: now }));
    const sealed = await sealedSearch(manager, process.id);
    const entryFiled = sealed?.entryFiled ?? missing.entryFiled;
    return { queryOutcome, determination, purpose, ...missing, entryFiled, sealed: sealed !== undefined };
  },
  decide: close,
  record: () => Promise.resolve(),
};
