import { barredFrom, type People } from '../duties';
import { choice } from '../kernel';
import { assignedSupervisorOf, candidatesFor, memberPrincipal, Role, rolePrincipal, type Roster } from '../people';
import { ProcessKind, stepKind } from '../process';
import { Priority, type Opening, type StepSpec, type TaskColumns } from '../tasks/opening';
import { EnforcementState, type EnforcementRequested } from './model';

export const EnforcementStep = {
  SupervisorReview: 'supervisor-review',
  Outcome: 'outcome',
  ProsecutorNotice: 'prosecutor-notice',
} as const;
export type EnforcementStep = (typeof EnforcementStep)[keyof typeof EnforcementStep];

/** The kind of a step: `enforcementAction.supervisor-review`. */
export const enforcementStepKind = (name: EnforcementStep): string => stepKind(ProcessKind.EnforcementAction, { name });

/** The steps of an enforcement action, in the order of its main line. */
export const enforcementSteps: readonly StepSpec[] = [
  {
    kind: enforcementStepKind(EnforcementStep.SupervisorReview),
    title: 'Clear or return the enforcement request',
    authority: choice('enforcement is reviewed by somebody else'),
    priority: Priority.High,
  },
  {
    kind: enforcementStepKind(EnforcementStep.Outcome),
    title: 'Record the outcome of the action',
    authority: choice('outcomes of enforcement'),
  },
  {
    kind: enforcementStepKind(EnforcementStep.ProsecutorNotice),
    title: 'Tell the prosecutor what contradicts or tends to clear',
    authority: choice('prosecutor notice'),
    priority: Priority.High,
  },
];

export interface EnforcementOpeningFacts {
  readonly roster: Roster;
  readonly request: Pick<EnforcementRequested, 'author' | 'operatorIds' | 'exculpatoryStepIds'>;
  /** Who wrote the rows said not to apply that the reviewer decides on. */
  readonly rowAuthorIds?: readonly string[];
  readonly caseNumber?: string;
  /** The case was sealed: nobody is asked any more. */
  readonly caseSealed?: boolean;
  /** Who carries the linked searches, where the author of a record may not read them. */
  readonly searchOwnerIds?: readonly string[];
  readonly unitId?: string;
}

const columns = ({ caseNumber, unitId, request }: EnforcementOpeningFacts): TaskColumns => ({
  subjectMemberId: request.author,
  ...(caseNumber && { caseNumber }),
  ...(unitId && { unitId }),
});

/** Who has a part in a request: its author, and who ran the searches it is linked with. */
export const partsInRequest = ({ author, operatorIds }: Pick<EnforcementRequested, 'author' | 'operatorIds'>): People => ({
  AUTHOR: [author],
  OWN: operatorIds,
});

/**
 * The author's supervisor, or the duty supervisor of any shift at once; never the author, never who ran a linked search or wrote a row that is
 * decided with the action.
 */
export function openEnforcementReview(facts: EnforcementOpeningFacts, at: number): Opening {
  const { roster, request, rowAuthorIds = [] } = facts;
  const memberId = assignedSupervisorOf(roster, request.author, at);
  const parts = partsInRequest(request);
  const excluded = barredFrom('enforcementAction.supervisor-review', { ...parts, AUTHOR: [request.author, ...rowAuthorIds] });
  const need = { ...(memberId && { memberId }), chainOf: request.author, excluded, urgent: true };
  const { candidates, ...rest } = candidatesFor(roster, need, at);
  const duty = rolePrincipal(Role.DutySupervisor);
  return {
    type: 'HUMAN',
    ...rest,
    candidates: candidates.length === 0 ? [] : [...new Set([...candidates, duty])],
    columns: columns(facts),
  };
}

/** The author records what became of the action. */
export const openEnforcementOutcome = (facts: EnforcementOpeningFacts): Opening => ({
  type: 'HUMAN',
  candidates: [memberPrincipal(facts.request.author)],
  excluded: [],
  columns: columns(facts),
});

/**
 * Only when something contradicts or tends to clear the person. By the author; by who carries the linked searches where the author recorded an
 * arrest made outside and may not know of them.
 */
export function openProsecutorNotice(facts: EnforcementOpeningFacts): Opening {
  const { request, caseSealed, searchOwnerIds = [request.author] } = facts;
  if (caseSealed) return { type: 'SETTLED', outcome: EnforcementState.ClosedSealed };
  if (request.exculpatoryStepIds.length === 0) return { type: 'SETTLED', outcome: 'NOT_NEEDED' };
  return { type: 'HUMAN', candidates: searchOwnerIds.map(memberPrincipal), excluded: [], columns: columns(facts) };
}
