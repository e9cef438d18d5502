import {
  answerRecall,
  isRecallOpen,
  recordHandedOn,
  type Dissemination,
  type HandedOnForm,
  type HandOnFacts,
  type RecallFacts,
  type RecallForm,
} from '../dissemination';
import { refuseInvolved } from '../duties';
import { choice, isRefusal, notYet, refuse, type Refusal } from '../kernel';
import { candidatesFor, type Actor } from '../people';
import type { DecisionFact } from '../process';
import type { Opening } from '../tasks/opening';
import { accountDeciderNeed } from './deactivate';
import type { AccountOpeningFacts } from './external';
import { IncidentOutcome } from './model';

/** Whom an agreement can ask to be told of an incident. */
export const IncidentAddressee = { Sheriff: 'PCSO', Dhsmv: 'DHSMV', Cjis: 'CJIS' } as const;
export type IncidentAddressee = (typeof IncidentAddressee)[keyof typeof IncidentAddressee];

/** What is known of the incident. `recorded`: what the member handed on to unauthorized people, as far as it is recorded. */
export interface IncidentFacts {
  readonly memberId: string;
  readonly recorded: readonly (Pick<RecallFacts, 'authorized' | 'recall'> & { readonly id: string })[];
}

/** `recipients`: what went out to each who is named now. `none`: why nobody can be named. */
export interface NameRecipientsForm {
  readonly recipients: readonly HandedOnForm[];
  readonly none?: string;
}

export interface RecallsForm {
  readonly recalls: readonly (RecallForm & { readonly disseminationId: string })[];
}

export interface IncidentReportForm {
  readonly decision: typeof IncidentOutcome.Reported | typeof IncidentOutcome.NotAsked;
  readonly to?: readonly IncidentAddressee[];
  /** When it was reported (UTC epoch ms), and the reference of the report. */
  readonly reportedAt?: number;
  readonly reference?: string;
  /** Why the agreement does not ask for a report. */
  readonly reason?: string;
}

export interface RecipientsNamed extends DecisionFact {
  readonly outcome: typeof IncidentOutcome.Named | typeof IncidentOutcome.NobodyNamed;
  readonly named: readonly Dissemination[];
  readonly none: string | null;
}

export interface IncidentReported extends DecisionFact {
  readonly outcome: IncidentReportForm['decision'];
  readonly to: readonly IncidentAddressee[];
  readonly reportedAt: number | null;
  readonly words: string;
}

const settled = (outcome: IncidentOutcome): Opening => ({ type: 'SETTLED', outcome });
const INCIDENT = choice('what follows a dissemination to unauthorized personnel');

function toDecider(facts: AccountOpeningFacts, at: number): Opening {
  return { type: 'HUMAN', ...candidatesFor(facts.roster, accountDeciderNeed(facts), at), columns: { subjectMemberId: facts.memberId } };
}

/** `account.name-recipients` (VII.E.4): whoever manages the account; settled when no block of it was for dissemination. */
export const openNameRecipients = (facts: AccountOpeningFacts, at: number): Opening =>
  facts.disseminated ? toDecider(facts, at) : settled(IncidentOutcome.NotNeeded);

/** `account.recall` (VII.E.4): settled when nothing is out that should not be. */
export const openRecall = (facts: AccountOpeningFacts, at: number): Opening =>
  facts.openRecalls > 0 ? toDecider(facts, at) : settled(IncidentOutcome.NotNeeded);

/** `account.incident-report` (VII.E.4). */
export const openIncidentReport = toDecider;

const refuseOwn = (action: 'account.name-recipients' | 'account.recall' | 'account.incident-report', memberId: string, by: Actor) =>
  refuseInvolved(action, { OWN: [memberId] }, by.memberId, { ownAccount: true });

/**
 * VII.E.4: who has the information is named, here or before, or why nobody can be. Refusals: NOT_PERMITTED, INSTANT_IN_FUTURE,
 * RECIPIENTS_REQUIRED.
 */
export function nameRecipients(
  facts: IncidentFacts & Pick<HandOnFacts, 'policy'>,
  { recipients, none }: NameRecipientsForm,
  by: Actor,
  now: number,
): RecipientsNamed | Refusal {
  const refusal = refuseOwn('account.name-recipients', facts.memberId, by);
  if (refusal) return refusal;
  const named: Dissemination[] = [];
  for (const recipient of recipients) {
    const recorded = recordHandedOn(facts, recipient, now);
    if (isRefusal(recorded)) return recorded;
    named.push(recorded);
  }
  if (named.length + facts.recorded.length > 0) return { outcome: IncidentOutcome.Named, named, none: null };
  const why = none?.trim();
  return why ? { outcome: IncidentOutcome.NobodyNamed, named, none: why } : refuse('RECIPIENTS_REQUIRED', INCIDENT);
}

/**
 * VII.E.4: each of them gave it back, or cannot. Refusals: NOT_PERMITTED, RECALL_NOT_OPEN, INSTANT_IN_FUTURE, RECALL_INCOMPLETE with the
 * ids that have no answer.
 */
export function recallAll({ memberId, recorded }: IncidentFacts, { recalls }: RecallsForm, by: Actor, now: number): DecisionFact | Refusal {
  const refusal = refuseOwn('account.recall', memberId, by);
  if (refusal) return refusal;
  for (const { disseminationId, ...form } of recalls) {
    const asked = recorded.find(({ id }) => id === disseminationId) ?? { authorized: true, recall: null };
    const answer = answerRecall(asked, form, now);
    if (isRefusal(answer)) return answer;
  }
  const answered = recalls.map(({ disseminationId }) => disseminationId);
  const open = recorded.filter((one) => isRecallOpen(one) && !answered.includes(one.id)).map(({ id }) => id);
  return open.length > 0 ? refuse('RECALL_INCOMPLETE', INCIDENT, { open }) : { outcome: IncidentOutcome.Recalled, refs: answered };
}

/**
 * VII.E.4: the incident was reported to those whom the agreement names, on which day and under which reference; or why no agreement asks.
 * Refusals: NOT_PERMITTED, INCIDENT_REPORT_INCOMPLETE with the fields that miss, INSTANT_IN_FUTURE.
 */
export function reportIncident(memberId: string, form: IncidentReportForm, by: Actor, now: number): IncidentReported | Refusal {
  const refusal = refuseOwn('account.incident-report', memberId, by);
  if (refusal) return refusal;
  const { decision, to = [], reportedAt = null } = form;
  const reported = decision === IncidentOutcome.Reported;
  const words = (reported ? form.reference : form.reason)?.trim() ?? '';
  const missing = [
    ...(words === '' ? [reported ? 'reference' : 'reason'] : []),
    ...(reported && to.length === 0 ? ['to'] : []),
    ...(reported && reportedAt === null ? ['reportedAt'] : []),
  ];
  if (missing.length > 0) return refuse('INCIDENT_REPORT_INCOMPLETE', INCIDENT, { fields: missing });
  if (!reported || reportedAt === null) return { outcome: decision, to: [], reportedAt: null, words };
  return notYet(reportedAt, now, 'reportedAt') ?? { outcome: decision, to, reportedAt, words };
}
