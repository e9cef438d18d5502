import { DiscrepancySource, DiscrepancyType, SubjectKind } from '@app/domain/oversight/discrepancy';
import { entryDueFrom, isUndocumented, SearchStep, searchStepKind } from '@app/domain/search';
import type { EntityManager } from 'typeorm';
import { entryFactsOf } from '../corroboration/entry';
import { searchOf } from '../corroboration/facts';
import { openDiscrepancy } from '../oversight/discrepancies';
import type { ProcessRow, Raised } from '../process-row';

/** What a rung of a step's ladder leads to beside its notice, and whom to tell of it; by step kind. */
export type RungEffect = (manager: EntityManager, rung: { readonly process: ProcessRow; readonly now: Date }) => Promise<Raised | null>;

/** VI.C, VII.D: an entry missing for so many days becomes a discrepancy, once. */
const openUndocumented: RungEffect = async (manager, { process, now }) => {
  const search = await searchOf(manager, process.id, now);
  if (!isUndocumented(entryDueFrom(entryFactsOf(search)), process.policy, now.getTime())) return null;
  const { raised } = await openDiscrepancy(
    manager,
    {
      source: DiscrepancySource.Guard,
      type: DiscrepancyType.Undocumented,
      subject: { kind: SubjectKind.Search, id: process.id },
      aboutMemberId: search.ownerId,
    },
    { policy: process.policy, actorId: null, now, source: 'worker' },
  );
  return raised;
};

export const rungEffects: Readonly<Record<string, RungEffect>> = {
  [searchStepKind(SearchStep.CaseReportEntry)]: openUndocumented,
};
