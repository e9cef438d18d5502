import { choice, isRefusal, refuse, type Refusal } from '../kernel';
import { mayDo, refuseDuty, refuseOtherwise, relationsOf } from '../duties';
import type { Actor } from '../people';
import type { PolicyPack } from './pack';
import { followingMistakes, successionMistakes, type PackBefore } from './succession';
import { isPolicyPack, mistakesOf, refuseMistakes, type PackContext } from './validate';

const TWO_PEOPLE = choice('settings are changed by two people, one of them the Chief');

/** A version of a pack that is known: built in, proposed or adopted. */
export interface KnownPack {
  readonly id: string;
  readonly version: number;
}

/** What a proposal is held against. `before`: the pack adopted last. */
export interface ProposalFacts extends PackContext {
  readonly known: readonly KnownPack[];
  readonly before: PackBefore;
}

/** A whole pack, waiting for its second person. */
export interface PackProposed {
  readonly kind: 'PolicyPackProposed';
  readonly pack: PolicyPack;
  readonly proposedBy: string;
}

/** A pack that is adopted; `effectiveFrom` (UTC epoch ms) is never before its approval. `chief`: the one of the two who carries it. */
export interface PackApproved {
  readonly kind: 'PolicyPackApproved';
  readonly effectiveFrom: number;
  readonly chief: string;
}

const isChief = (by: Pick<Actor, 'roles'>): boolean => mayDo('policy.order', by);

/** Whether somebody may propose, approve or rehearse settings. Refusal: NOT_PERMITTED. */
export const mayHandlePolicy = (by: Pick<Actor, 'roles'>): Refusal | undefined => refuseDuty('policy.handle', by);

/** Whether a draft is a whole pack, whatever its dates. Refusal: POLICY_PACK_INVALID with every mistake. */
export function readPack(draft: unknown, context: PackContext): PolicyPack | Refusal {
  if (isPolicyPack(draft, context)) return draft;
  const refusal = refuseMistakes(mistakesOf(draft, context));
  if (refusal === undefined) throw new Error('a pack without mistakes is a pack');
  return refusal;
}

/**
 * Proposes a pack as a whole; `at` = now, UTC epoch ms. It takes effect when a second person has approved it, at its `effectiveFrom` at the
 * earliest. Refusals: NOT_PERMITTED, POLICY_PACK_INVALID naming every mistake.
 */
export function proposePack(draft: unknown, facts: ProposalFacts, by: Actor, at: number): PackProposed | Refusal {
  const barred = mayHandlePolicy(by);
  if (barred) return barred;
  const pack = readPack(draft, facts);
  if (isRefusal(pack)) return pack;
  const versions = facts.known.filter(({ id }) => id === pack.id).map(({ version }) => version);
  const succession = { lastVersion: Math.max(0, ...versions), before: facts.before, now: at };
  const refusal = refuseMistakes(successionMistakes(pack, succession));
  return refusal ?? { kind: 'PolicyPackProposed', pack, proposedBy: by.memberId };
}

/** A stored proposal as its second person finds it. `proposer`: with the roles of this moment; undefined when separated since. */
export interface ApprovalFacts {
  readonly pack: Pick<PolicyPack, 'effectiveFrom' | 'goLiveAt' | 'timeZone'>;
  readonly proposedBy: string;
  readonly proposer: Actor | undefined;
  readonly adopted: boolean;
  readonly before: PackBefore;
}

/**
 * Approves a proposed pack as the second person; one of the two is the Chief at this moment. It takes effect now, or at its later date: never
 * before the approval, never before the pack adopted last. Processes that run keep theirs.
 * Refusals: NOT_PERMITTED, POLICY_SAME_PERSON, POLICY_CHIEF_MISSING, POLICY_PACK_ADOPTED, POLICY_PACK_INVALID where it can no longer follow what was adopted
 * or done meanwhile.
 */
export function approvePack(facts: ApprovalFacts, by: Actor, at: number): PackApproved | Refusal {
  const { pack, proposedBy, proposer, adopted, before } = facts;
  const barred = refuseDuty('policy.approve', by, relationsOf({ AUTHOR: [proposedBy] }, by.memberId));
  if (barred) return barred;
  const chief = [by, proposer].find((one) => one !== undefined && isChief(one));
  if (chief === undefined) return refuseOtherwise('policy.order');
  if (adopted) return refuse('POLICY_PACK_ADOPTED', TWO_PEOPLE);
  const from = Math.max(Date.parse(pack.effectiveFrom), at);
  const refusal = refuseMistakes(followingMistakes(pack, from, before));
  return refusal ?? { kind: 'PolicyPackApproved', effectiveFrom: from, chief: chief.memberId };
}
