import type { Action } from '../duties';
import type { Authority } from '../kernel';
import type { DeciderReason } from '../people/decider';
import type { Principal, Role } from '../people/principal';

/** Columns by which people filter their inbox; identifiers and codes, typed and indexed. */
export interface TaskColumns {
  readonly caseNumber?: string;
  readonly purpose?: string;
  readonly unitId?: string;
  readonly subjectMemberId?: string;
}

/** Lower comes first in every list. */
export const Priority = { Urgent: 0, High: 1, Normal: 2 } as const;
export type Priority = (typeof Priority)[keyof typeof Priority];

/** What is the same for every task of one kind. `kind` is `<process>.<step key>`. */
export interface StepSpec {
  readonly kind: string;
  /** Imperative and free of names: "Approve the registration as assigned supervisor". */
  readonly title: string;
  readonly authority: Authority;
  readonly priority?: Priority;
  /** VI.D: the evidence comes when it comes, so its owner may put it aside until a date. Every other deadline runs on. */
  readonly mayRest?: boolean;
  /** Only whom it is asked of can do it: past its time nobody else is asked, but superiors are told, who do one of these instead. */
  readonly instead?: readonly Action[];
  /** What else the same step is asked for, by code (`Opening.variant`): its words and whose word asks for it are others then. */
  readonly variants?: Readonly<Record<string, Pick<StepSpec, 'title' | 'authority'>>>;
}

/** How a step begins, decided by a pure function of libs/domain when the workflow first looks at it. */
export type Opening =
  /** People can act: candidates by principal, members who never may, inbox columns. No candidate = nobody can decide; `vacant` names the role. */
  | {
      readonly type: 'HUMAN';
      readonly candidates: readonly Principal[];
      readonly excluded: readonly string[];
      readonly columns?: TaskColumns;
      readonly priority?: Priority;
      readonly assignee?: string;
      readonly vacant?: string;
      /** Its assignee's, suspended until this instant (epoch ms): the deadlines begin there. */
      readonly restsUntil?: number;
      /** Its deadlines begin here (epoch ms), not when it opens: what is due by a day of its process is not put off by the steps before it. */
      readonly deadlinesFrom?: number;
      /** Why this candidate decides, in whose place, and in which role if by name (A6); only where the rule that finds a decider was asked. */
      readonly because?: DeciderReason;
      readonly onBehalfOf?: string;
      readonly role?: Role;
      /** Found by a rule among all who may: looked for again whenever who may has changed, as long as nobody has taken it. */
      readonly soughtAgain?: true;
      /** Which of the variants of its kind it is asked for; as its kind says, unless given. */
      readonly variant?: string;
    }
  /** Another transaction will decide it; no task. */
  | { readonly type: 'WAIT' }
  /** Nothing to do: the step ends at once with this outcome (`NOT_NEEDED`, `ALREADY_HELD`). */
  | { readonly type: 'SETTLED'; readonly outcome: string; readonly refs?: readonly string[] };
