import { EnforcementState, type EnforcementRequested, type FaceSearchLink } from '@app/domain/enforcement';
import type { Actor } from '@app/domain/people';
import { ProcessKind, ProcessState } from '@app/domain/process';
import { LEGEND } from '@app/domain/search/candidates';
import { processPage, type ProcessPage } from '@app/persistence/pages';
import type { EntityManager } from 'typeorm';
import { row } from '../transaction';
import { readsLink, seesAction } from './access';
import { hiddenSearches, type HiddenSearches } from './hidden-searches';
import { rowsToDecide } from './search-reviews';
import { readRequest, RECORDED, type StoredRequest } from './stored-request';
import { isoUtc } from '@app/persistence/sql';

/** An enforcement action as its page shows it. Instants in ISO 8601. */
export interface EnforcementPage extends ProcessPage {
  readonly legend: string;
  readonly action: Pick<EnforcementRequested, ShownField> & {
    /** `null`: not for this reader to know. */
    readonly link: FaceSearchLink | null;
    readonly origin: string;
    readonly state: string;
    readonly caseNumber: string;
    readonly requestedAt: string;
  };
  /** While it is under review: the rows said not to apply that its reviewer decides as well. */
  readonly toDecide: readonly {
    readonly stepId: string;
    readonly searchId: string;
    readonly kind: string;
    readonly reason: string | null;
  }[];
  readonly review: { readonly reviewer: string; readonly at: string; readonly note: string | null } | null;
  readonly outcomes: readonly { readonly outcome: string; readonly occurredAt: string; readonly note: string | null }[];
  readonly prosecutorNotices: readonly { readonly notifiedAt: string; readonly reference: string; readonly stepIds: readonly string[] }[];
  readonly arrest: { readonly arrestedAt: string; readonly arrestedBy: string; readonly explanation: string | null } | null;
  /** What the record shows to be wrong, as codes. */
  readonly discrepancies: readonly string[];
  /** The names of author and reviewer, by member id. */
  readonly people: Readonly<Record<string, string>>;
}

type ShownField =
  | 'kind'
  | 'subject'
  | 'bases'
  | 'linkedSearchIds'
  | 'pendingStepIds'
  | 'exculpatoryStepIds'
  | 'contradictions'
  | 'faceSearchPointed'
  | 'affidavitNamesFaceSearch'
  | 'author';

type Rest = Pick<EnforcementPage, 'review' | 'outcomes' | 'prosecutorNotices' | 'arrest' | 'discrepancies' | 'people'>;

const REST = `SELECT e.discrepancies,
    (SELECT jsonb_object_agg(m.id, m.name) FROM member m WHERE m.id IN (e.author, e.reviewer)) AS people,
    CASE WHEN e.reviewer IS NOT NULL THEN jsonb_build_object('reviewer', e.reviewer, 'at', ${isoUtc('e.reviewed_at')}, 'note', e.review_note) END AS review,
    CASE WHEN e.arrested_at IS NOT NULL
      THEN jsonb_build_object('arrestedAt', ${isoUtc('e.arrested_at')}, 'arrestedBy', e.arrested_by, 'explanation', e.explanation) END AS arrest,
    coalesce((SELECT jsonb_agg(jsonb_build_object('outcome', o.outcome, 'occurredAt', ${isoUtc('o.occurred_at')}, 'note', o.note) ORDER BY o.occurred_at, o.at)
      FROM enforcement_outcome o WHERE o.request_id = e.id), '[]') AS outcomes,
    coalesce((SELECT jsonb_agg(jsonb_build_object('notifiedAt', ${isoUtc('n.notified_at')}, 'reference', n.reference, 'stepIds', array(
        SELECT row_id FROM prosecutor_told WHERE notice_id = n.id ORDER BY row_id)) ORDER BY n.at)
      FROM prosecutor_notice n WHERE n.id IN (SELECT t.notice_id FROM prosecutor_told t WHERE t.row_id = ANY(e.exculpatory_step_ids))
        OR n.request_id = e.id), '[]') AS "prosecutorNotices"
  FROM enforcement_request e WHERE e.id = $1`;

/** The page of an enforcement action for somebody who may see it; nothing otherwise. */
export async function enforcementPage(
  manager: EntityManager,
  id: string,
  asking: { readonly actor: Actor; readonly now: Date },
): Promise<EnforcementPage | undefined> {
  const stored = await readRequest(manager, id);
  if (stored === undefined || !(await seesAction(manager, stored, asking.actor))) return undefined;
  const page = await processPage(manager, { id, kind: ProcessKind.EnforcementAction }, asking.actor);
  const rest = page && (await row<Rest>(manager, REST, [id]));
  if (page === undefined || rest === undefined) return undefined;
  const whole = { ...page, legend: LEGEND, action: shown(stored), toDecide: await toDecide(manager, stored), ...rest };
  const visible = withoutHidden(whole, await hiddenSearches(manager, stored, asking));
  return (await readsLink(manager, stored, asking)) ? visible : asReported(visible);
}

/** The page with nothing in it that names a hidden search or a row of it; a basis that was picked there stays as its type. */
function withoutHidden(page: EnforcementPage, { searchIds, stepIds }: HiddenSearches): EnforcementPage {
  if (searchIds.length === 0) return page;
  const { action, prosecutorNotices, toDecide: decided } = page;
  const shown = (id: string): boolean => !stepIds.includes(id);
  return {
    ...page,
    action: {
      ...action,
      linkedSearchIds: action.linkedSearchIds.filter((id) => !searchIds.includes(id)),
      bases: action.bases.map((basis) => (basis.stepId === null || shown(basis.stepId) ? basis : { ...basis, stepId: null })),
      pendingStepIds: action.pendingStepIds.filter(shown),
      exculpatoryStepIds: action.exculpatoryStepIds.filter(shown),
      contradictions: action.contradictions.filter(({ stepId }) => shown(stepId)),
    },
    toDecide: decided.filter(({ searchId }) => !searchIds.includes(searchId)),
    prosecutorNotices: prosecutorNotices.map((notice) => ({ ...notice, stepIds: notice.stepIds.filter(shown) })),
  };
}

/** An arrest as somebody outside the case recorded it: complete as it is, with nothing of what it was held against. */
function asReported(page: EnforcementPage): EnforcementPage {
  const { action, openedAt } = page;
  return {
    ...page,
    state: ProcessState.Closed,
    outcome: RECORDED,
    closedAt: openedAt,
    version: 1,
    timeline: [],
    refused: null,
    next: [],
    action: {
      ...action,
      link: null,
      linkedSearchIds: [],
      exculpatoryStepIds: [],
      bases: action.bases.filter(({ stepId }) => stepId === null),
    },
    prosecutorNotices: [],
    discrepancies: [],
  };
}

async function toDecide(manager: EntityManager, { state, request }: StoredRequest): Promise<EnforcementPage['toDecide']> {
  if (state !== EnforcementState.UnderReview) return [];
  const found = await rowsToDecide(manager, request);
  return found.map(({ id, searchId, kind, notApplicableReason }) => ({ stepId: id, searchId, kind, reason: notApplicableReason }));
}

function shown({ origin, state, caseNumber, request }: StoredRequest): EnforcementPage['action'] {
  const { kind, subject, bases, link, linkedSearchIds, pendingStepIds, exculpatoryStepIds, contradictions, author } = request;
  const { faceSearchPointed, affidavitNamesFaceSearch, at } = request;
  return {
    origin,
    state,
    caseNumber,
    kind,
    subject,
    bases,
    link,
    linkedSearchIds,
    pendingStepIds,
    exculpatoryStepIds,
    contradictions,
    faceSearchPointed,
    affidavitNamesFaceSearch,
    author,
    requestedAt: new Date(at).toISOString(),
  };
}
