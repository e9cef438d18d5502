import { lackingOf, readable, WAITS_FOR } from '@app/persistence/pages';
import { listed } from '@app/persistence/sql';
import type { Lacking } from '@app/domain/tasks/lacking';
import { OPEN_TASK_STATES } from '@app/domain/tasks/task';
import {
  boardView,
  contradictingRows,
  presetKinds,
  type Basis,
  type BoardView,
  type ContradictionAnswer,
  type CorroborationKind,
  type CorroborationRow,
  type IdentityState,
} from '@app/domain/corroboration';
import { authorityLabel, sop } from '@app/domain/kernel';
import type { PolicyPack } from '@app/domain/policy';
import { stepKeyText } from '@app/domain/process';
import { LEGEND } from '@app/domain/search/candidates';
import { SearchStep } from '@app/domain/search/steps';
import { specOf } from '@app/domain/tasks/specs';
import type { EntityManager } from 'typeorm';
import { row, rows } from '../transaction';
import type { SearchState } from './facts';
import { lineupViews, rowViews, type LineupView, type RowView } from './board-rows';
import { toldRowIds } from './notices';
import { reviewViews, type ReviewView } from './review-views';
import { readRows } from './rows';

/** A step of VI.D that is missing, and who can mend it; where nobody can be asked, which role is vacant and who appoints. */
export interface MissingStep extends Partial<Lacking> {
  readonly kind: CorroborationKind;
  readonly title: string;
  readonly authority: string;
  readonly taskId: string | null;
  readonly waitsFor: readonly string[];
  readonly dueAt: string | null;
  readonly suspendedUntil: string | null;
}

/** A step that waits until a date, and for whom: they record what it brings. */
export interface PendingRow extends RowView {
  readonly waitsFor: readonly string[];
}

/** The VI.D/VI.E board of one candidate followed up: what counts, what contradicts, what is missing and who can mend it. */
export interface CandidateBoard extends Pick<BoardView, 'preset' | 'corroborated' | 'independent'> {
  readonly candidateId: string;
  readonly counts: readonly { readonly row: RowView; readonly independent: boolean }[];
  /** What contradicts or tends to clear: whether it is answered in writing, and whether the prosecutor was told. */
  readonly contradicts: readonly { readonly row: RowView; readonly answered: boolean; readonly told: boolean }[];
  readonly neutral: readonly RowView[];
  readonly pending: readonly PendingRow[];
  readonly notApplicable: readonly RowView[];
  readonly lineups: readonly LineupView[];
  readonly missing: readonly MissingStep[];
  readonly identity: {
    readonly state: IdentityState;
    readonly by: string;
    /** Who ran the search; V.E.2 names both. */
    readonly operator: string;
    readonly at: string;
    /** What it rests on, as they stated it, and why they concluded it (V.E.2). */
    readonly bases: readonly Basis[];
    readonly rationale: string;
    /** How each step that contradicts was answered. */
    readonly contradictions: readonly ContradictionAnswer[];
    readonly pendingStepIds: readonly string[];
  } | null;
}

export interface Board {
  readonly searchId: string;
  readonly legend: string;
  readonly authority: string;
  readonly documented: { readonly versions: number; readonly recordsNumber: string | null };
  /** What its reviewers decided, and what they wrote. */
  readonly reviews: readonly ReviewView[];
  readonly candidates: readonly CandidateBoard[];
}

/** The steps by which the rows of each kind come in. */
const STEPS: Readonly<Record<CorroborationKind, SearchStep | null>> = {
  REPORT_REVIEW: SearchStep.ReportReview,
  INTERVIEW: SearchStep.Interview,
  PHOTO_LINEUP: SearchStep.LineupArray,
  LATENT_PRINTS: SearchStep.LatentPrints,
  DNA: SearchStep.Dna,
  OTHER: null,
};

interface StoredIdentity {
  readonly candidateId: string;
  readonly state: IdentityState;
  readonly by: string;
  readonly operator: string;
  readonly at: Date;
  readonly bases: readonly Basis[];
  readonly rationale: string;
  readonly pendingStepIds: readonly string[];
  readonly contradictions: readonly ContradictionAnswer[];
}

const IDENTITIES = `SELECT DISTINCT ON (i.candidate_id) i.candidate_id AS "candidateId", i.state, m.name AS by, o.name AS operator, i.at,
    i.bases, i.rationale, i.pending_step_ids AS "pendingStepIds", i.contradictions
  FROM identity_determination i JOIN member m ON m.id = i.by JOIN member o ON o.id = i.operator_id WHERE i.search_id = $1 ORDER BY i.candidate_id, i.at DESC`;

interface OpenTask {
  readonly key: string;
  readonly kind: string;
  readonly taskId: string;
  readonly dueAt: Date;
  readonly suspendedUntil: Date | null;
  readonly vacant: string | null;
  readonly waitsFor: string[];
}

const OPEN_TASKS = `SELECT t.step_key AS key, t.kind, t.id AS "taskId", t.due_at AS "dueAt", t.suspended_until AS "suspendedUntil",
    t.vacant, ${WAITS_FOR} AS "waitsFor"
  FROM task t WHERE t.process_id = $1 AND t.state IN (${listed(OPEN_TASK_STATES)})`;

/** Reads the board of a search. */
export async function readBoard(manager: EntityManager, search: SearchState, policy: PolicyPack): Promise<Board> {
  const found = await readRows(manager, [search.id]);
  const shown = await rowViews(manager, search.id);
  const lineups = await lineupViews(manager, search.id);
  const identities = await rows<StoredIdentity>(manager, IDENTITIES, [search.id]);
  const tasks = await rows<OpenTask>(manager, OPEN_TASKS, [search.id]);
  const presets = presetKinds(search.purpose, search.profile);
  const toldIds = await toldRowIds(
    manager,
    contradictingRows(found).map(({ id }) => id),
  );
  const entry = await row<{ versions: number; recordsNumber: string | null }>(
    manager,
    `SELECT coalesce(max(version), 0) AS versions, (array_agg(records_number ORDER BY version DESC))[1] AS "recordsNumber"
     FROM case_report_entry WHERE search_id = $1`,
    [search.id],
  );
  return {
    searchId: search.id,
    legend: LEGEND,
    authority: `${authorityLabel(sop('VI.D'))}, ${authorityLabel(sop('VI.E'))}`,
    documented: entry ?? { versions: 0, recordsNumber: null },
    reviews: await reviewViews(manager, search.id),
    candidates: search.followedUpIds.map((candidateId) => {
      const identity = identities.find((one) => one.candidateId === candidateId);
      const own = found.filter((one) => one.candidateId === candidateId);
      const view = boardView(own, presets, { answers: identity?.contradictions ?? [], policy });
      return {
        candidateId,
        ...shownView(view, shown, toldIds),
        pending: view.pending.map((one) => ({ ...shown(one), waitsFor: waitsFor(taskOf(one.kind, candidateId, tasks)) })),
        missing: view.missing.map((kind) => missingStep(kind, candidateId, tasks)),
        lineups: lineups.filter((one) => one.candidateId === candidateId),
        identity: shownIdentity(identity),
      };
    }),
  };
}

function shownView(
  view: BoardView,
  shown: (row: CorroborationRow) => RowView,
  toldIds: readonly string[],
): Omit<CandidateBoard, 'candidateId' | 'pending' | 'missing' | 'lineups' | 'identity'> {
  const { preset, corroborated, independent } = view;
  return {
    counts: view.counts.map(({ row: one, independent: enough }) => ({ row: shown(one), independent: enough })),
    contradicts: view.contradicts.map(({ row: one, answered }) => ({ row: shown(one), answered, told: toldIds.includes(one.id) })),
    neutral: view.neutral.map(shown),
    notApplicable: view.notApplicable.map(shown),
    preset,
    corroborated,
    independent,
  };
}

function shownIdentity(identity: StoredIdentity | undefined): CandidateBoard['identity'] {
  if (identity === undefined) return null;
  const { state, by, operator, at, bases, rationale, contradictions, pendingStepIds } = identity;
  return { state, by, operator, at: at.toISOString(), bases, rationale, contradictions, pendingStepIds };
}

const stepOf = (kind: CorroborationKind): SearchStep => STEPS[kind] ?? SearchStep.ReportReview;
const waitsFor = (task: OpenTask | undefined): string[] => task?.waitsFor.map(readable) ?? [];

/** The open task by which the row of a kind comes in; of a line-up, one to arrange it or to present it. */
function taskOf(kind: CorroborationKind, candidateId: string, tasks: readonly OpenTask[]): OpenTask | undefined {
  const name = stepOf(kind);
  const names = name === SearchStep.LineupArray ? [name, SearchStep.LineupPresentation] : [name];
  const keys = names.map((one) => stepKeyText({ name: one, ref: candidateId }));
  return tasks.find(({ key }) => keys.includes(key));
}

/** A line-up is missing until it is presented: then it waits for its administrator, whose name is shown, not what was arranged. */
function missingStep(kind: CorroborationKind, candidateId: string, tasks: readonly OpenTask[]): MissingStep {
  const task = taskOf(kind, candidateId, tasks);
  const { title, authority } = specOf(task?.kind ?? `faceSearch.${stepOf(kind)}`);
  return {
    kind,
    title,
    authority: authorityLabel(authority),
    taskId: task?.taskId ?? null,
    waitsFor: waitsFor(task),
    dueAt: task?.dueAt.toISOString() ?? null,
    suspendedUntil: task?.suspendedUntil?.toISOString() ?? null,
    ...(task && lackingOf(task)),
  };
}
