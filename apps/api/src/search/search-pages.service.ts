import { ObjectKind } from '@app/audit';
import type { Refusal } from '@app/domain/kernel';
import { mayDo, oneMember, relationsOf, type Relation } from '@app/domain/duties';
import type { Actor } from '@app/domain/people';
import type { PolicyPack } from '@app/domain/policy';
import { ProcessKind } from '@app/domain/process';
import { LEGEND, presentCandidates, type PresentedCandidate } from '@app/domain/search';
import { processPage, type ProcessKey, type ProcessPage } from '@app/persistence/pages';
import { searchRecord, type DeterminationSummary, type SearchRecord } from '@app/persistence/search';
import { readProcess, transact } from '@app/process';
import { packInForce } from '@app/process/policy';
import { comparesBlind } from '@app/process/corroboration/peers';
import { noteCandidateRead, readsCandidates, refuseRead } from '@app/process/search/access';
import { hiddenBySeal } from '@app/process/search/sealed';
import { readCandidates, readSearch } from '@app/process/search/search-row';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { hide } from '../platform/hidden';
import type { Caller } from '../platform/request';

/** A search's page. Whoever only takes part in one step of it, such as a line-up administrator, sees neither result nor determination. */
export interface FaceSearchPage
  extends
    ProcessPage,
    Pick<
      SearchRecord,
      'operator' | 'owner' | 'inCustody' | 'requestedBy' | 'caseNumber' | 'profile' | 'flags' | 'urgent' | 'channel' | 'submittedAt'
    > {
  readonly legend: typeof LEGEND;
  readonly details?: Pick<
    SearchRecord,
    | 'purpose'
    | 'reason'
    | 'probeId'
    | 'lateSearchId'
    | 'lateExecutedAt'
    | 'result'
    | 'handovers'
    | 'identifications'
    | 'cancelled'
    | 'discrepancies'
  > & {
    readonly determination: DeterminationSummary | null;
    readonly superseded: readonly DeterminationSummary[];
    readonly eligibility: SearchRecord['eligibility'];
  };
  /** Whether the candidates may be read on their own route; each reading is recorded. */
  readonly mayReadCandidates: boolean;
}

/** A candidate list as it is read. */
export interface CandidateListView {
  readonly searchId: string;
  readonly legend: typeof LEGEND;
  readonly returnedCount: number;
  readonly requestedCount: number | null;
  /** The provider cut its list off. */
  readonly truncated: boolean;
  readonly listComplete: boolean;
  readonly ties: boolean;
  /** The same person, or the same record, more than once. */
  readonly duplicates: boolean;
  /** IV.I: columns of the provider's file that are not displayed. */
  readonly hiddenColumns: number;
  readonly scoreScale: string | null;
  readonly algorithm: string | null;
  /** Rank, score and source are not shown before your own result is recorded. */
  readonly blind: boolean;
  readonly candidates: readonly PresentedCandidate[];
}

/** What is presented, and the settings that its search began under. */
interface ListRead {
  /** Whether the reader's own result is recorded: of the first examiner, and of the second, who compares blind. */
  readonly determined: boolean;
  readonly list: Awaited<ReturnType<typeof readCandidates>>;
  readonly policy: PolicyPack;
}

const EARLY = 'OPENED_BEFORE_DETERMINATION';

/** What people read of a search. */
@Injectable()
export class SearchPagesService {
  constructor(private readonly dataSource: DataSource) {}

  /** The page; hidden from everybody who has nothing to do with the search. */
  async page(id: string, caller: Caller): Promise<FaceSearchPage | Refusal> {
    const { manager } = this.dataSource;
    const { actor, now } = caller;
    const mayRead = await readsCandidates(manager, id, actor.memberId, now);
    const record = await searchRecord(manager, id);
    const hidden = (): Promise<Refusal> =>
      hide(manager, caller, { action: 'FaceSearchRead', objectKind: ObjectKind.FaceSearch, objectId: id });
    if (record === undefined || (await hiddenBySeal(manager, id, actor))) return hidden();
    const page = await processPage(manager, keyOf(id, record), mayRead ? asOwner(actor, record) : actor);
    if (page === undefined) return hidden();
    const { operator, owner, inCustody, requestedBy, caseNumber, profile, flags, urgent, channel, submittedAt, ...rest } = record;
    const blind = await comparesBlind(manager, id, actor);
    const detailed = mayDo('faceSearch.read-details', actor, relationsTo(record, actor, { mayRead, blind }));
    return {
      ...page,
      operator,
      owner,
      inCustody,
      requestedBy,
      caseNumber,
      profile,
      flags,
      urgent,
      channel,
      submittedAt,
      legend: LEGEND,
      mayReadCandidates: mayRead,
      ...(detailed && { details: detailsOf(rest) }),
    };
  }

  /** The list; every reading is an audit event and a fact of the line-up rule. Hidden from everybody else. */
  async candidates(id: string, caller: Caller, opened: boolean): Promise<CandidateListView | Refusal> {
    return this.read(
      id,
      caller,
      async ({ determined, list, policy }) => {
        const candidates = presentCandidates(list, { policy, determined, opened });
        const result = (await searchRecord(this.dataSource.manager, id))?.result;
        const whole = list.length === result?.returnedCount;
        return {
          searchId: id,
          legend: LEGEND,
          returnedCount: result?.returnedCount ?? 0,
          requestedCount: result?.requestedCount ?? null,
          truncated: result?.truncated ?? false,
          listComplete: whole && result.listComplete,
          ties: result?.ties ?? false,
          duplicates: result?.duplicates ?? false,
          hiddenColumns: result?.hiddenColumns ?? 0,
          scoreScale: result?.scoreScale ?? null,
          algorithm: result?.algorithm ?? null,
          blind: candidates.some(({ source }) => source === undefined),
          candidates,
        };
      },
      { action: 'CandidateListRead', objectId: id, opened },
    );
  }

  /** One candidate; the same rules. */
  async candidate(id: string, candidateId: string, caller: Caller): Promise<PresentedCandidate | Refusal> {
    return this.read(
      id,
      caller,
      ({ determined, list, policy }) => {
        const presented = presentCandidates(list, { policy, determined, opened: false });
        return Promise.resolve(presented.find((each) => each.id === candidateId));
      },
      { action: 'CandidateRead', objectId: candidateId, opened: false },
    );
  }

  private async read<T>(
    searchId: string,
    caller: Caller,
    show: (list: ListRead) => Promise<T | undefined>,
    { action, objectId, opened }: { action: string; objectId: string; opened: boolean },
  ): Promise<T | Refusal> {
    return transact(this.dataSource, async (manager) => {
      const reading = { action, objectKind: ObjectKind.CandidateList, objectId, searchId };
      if (!(await readsCandidates(manager, searchId, caller.actor.memberId, caller.now)))
        return refuseRead(manager, caller, { ...reading, searchId: undefined });
      const search = await readSearch(manager, searchId);
      const blind = await comparesBlind(manager, searchId, caller.actor);
      const list = await readCandidates(manager, searchId, blind);
      const determined = search.determinationId !== null && !blind;
      const early = opened && !determined;
      const policy = (await readProcess(manager, searchId))?.policy ?? (await packInForce(manager, caller.now));
      const shown = await show({ determined, list, policy });
      if (shown === undefined) return refuseRead(manager, caller, reading);
      if (list.length > 0) await noteCandidateRead(manager, caller, { ...reading, ...(early && { code: EARLY }) });
      return shown;
    });
  }
}

/** Who asked for the search sees that it runs, and its lead on a route of its own. */
const keyOf = (id: string, { requestedBy }: SearchRecord): ProcessKey => ({
  id,
  kind: ProcessKind.FaceSearch,
  ...(requestedBy && { involved: [requestedBy.id] }),
});

/** VII.E.2: whoever ran the search reads its record, also when somebody else carries it; whoever reads its list, as the people of its case do. */
function relationsTo(
  { operator }: SearchRecord,
  { memberId }: Actor,
  { mayRead, blind }: { mayRead: boolean; blind: boolean },
): Relation[] {
  const reader = oneMember(memberId);
  return relationsOf({ OWN: [operator.id], OWN_CASE: reader(mayRead), BLIND_EXAMINER: reader(blind) }, memberId);
}

/** Members of the case see the page as its owner does. */
const asOwner = (actor: Actor, { owner }: SearchRecord): Actor => ({ ...actor, memberId: owner.id });

function detailsOf({
  determinations,
  ...details
}: Omit<
  SearchRecord,
  'operator' | 'owner' | 'inCustody' | 'requestedBy' | 'caseNumber' | 'profile' | 'flags' | 'urgent' | 'channel' | 'submittedAt'
>): FaceSearchPage['details'] {
  return {
    ...details,
    determination: determinations.find(({ supersededAt }) => supersededAt === null) ?? null,
    superseded: determinations.filter(({ supersededAt }) => supersededAt !== null),
  };
}
