import { arrangeLineup, recordHeldLineup } from '@app/domain/corroboration/lineup';
import type { AdministratorForm, LineupArranged, LineupFacts, LineupRecorded } from '@app/domain/corroboration/lineup-model';
import { CorroborationKind, CorroborationOutcome, type CorroborationRecorded } from '@app/domain/corroboration/model';
import { recordStep } from '@app/domain/corroboration/step';
import { notOneEnd } from '@app/domain/corroboration/admission';
import { isRefusal, type Refusal } from '@app/domain/kernel';
import { lineupFacts } from '@app/domain/search/openings';
import type { CorroborationProfile } from '@app/domain/search/purpose';
import { SearchStep, searchStepKind } from '@app/domain/search/steps';
import { defineStep, type AnyStep, type DecisionContext } from '@app/process';
import { roundFacts } from '@app/process/corroboration/facts';
import { suspectRefs } from '@app/process/corroboration/suspects';
import { insertArranged, insertHeld } from '@app/process/corroboration/lineup-store';
import { rowOfLineup } from '@app/process/corroboration/rows';
import { candidateOf } from './candidate-step';
import { LineupArrayForm, type ArrangeForm, type HeldForm } from './lineup-array.form';
import { presentationOf } from './lineup-fields';
import { recordResult } from './record-result';

interface Facts {
  readonly lineup: LineupFacts;
  readonly profile: CorroborationProfile;
}

type ArrayFact =
  | (LineupArranged & { readonly is: 'ARRANGED' })
  | (LineupRecorded & { readonly is: 'HELD' })
  | (CorroborationRecorded & { readonly is: 'STATED' });

/** Says which of the four a fact is, for the record. */
const as = <Is extends ArrayFact['is'], T extends object>(is: Is, fact: T | Refusal): (T & { readonly is: Is }) | Refusal =>
  isRefusal(fact) ? fact : { ...fact, is };

function administratorOf({ administratorId, outsideAdministrator }: ArrangeForm): AdministratorForm | undefined {
  if (administratorId !== undefined) return { memberId: administratorId };
  return outsideAdministrator && { outside: outsideAdministrator };
}

const held = (
  { kind, method, suspectSource, fillerCount, administratorId, outsideAdministrator, heldAt, ...form }: HeldForm,
  facts: LineupFacts,
  by: string,
  now: number,
): LineupRecorded | Refusal =>
  recordHeldLineup(
    facts,
    {
      ...presentationOf(form),
      kind,
      method: method ?? null,
      suspectSource,
      fillerCount: fillerCount ?? null,
      administratorId,
      outsideAdministrator,
      heldAt: Date.parse(heldAt),
    },
    by,
    now,
  );

const KIND = { kind: CorroborationKind.PhotoLineup } as const;

function decide({ lineup, profile }: Facts, form: LineupArrayForm, by: string, now: number): ArrayFact | Refusal {
  const given = [form.arrange, form.held, form.notApplicable, form.pending].filter((part) => part !== undefined);
  const step = { ...KIND, candidateId: lineup.candidateId, profile };
  if (given.length === 1 && form.arrange) {
    return as('ARRANGED', arrangeLineup(lineup, { ...form.arrange, administrator: administratorOf(form.arrange) }, by, now));
  }
  if (given.length === 1 && form.held) return as('HELD', held(form.held, lineup, by, now));
  if (given.length === 1 && form.notApplicable) {
    const { reason, explanation } = form.notApplicable;
    const stated = { outcome: CorroborationOutcome.NotApplicable, notApplicableReason: reason, explanation };
    return as('STATED', recordStep(step, stated, by, now));
  }
  if (given.length === 1 && form.pending) {
    const { reason, until, explanation } = form.pending;
    const stated = { outcome: CorroborationOutcome.Pending, pendingReason: reason, pendingUntil: Date.parse(until), explanation };
    return as('STATED', recordStep(step, stated, by, now));
  }
  return notOneEnd(['arrange', 'held', 'notApplicable', 'pending'], given.length);
}

async function record(context: DecisionContext, fact: ArrayFact, form: LineupArrayForm): Promise<void> {
  const { manager, process, now } = context;
  const at = { searchId: process.id, now };
  switch (fact.is) {
    case 'ARRANGED':
      return insertArranged(manager, at, fact);
    case 'HELD':
      if (form.held) await insertHeld(manager, at, { recorded: fact, ...form.held, heldAt: Date.parse(form.held.heldAt) });
      return recordResult(context, rowOfLineup(fact));
    case 'STATED':
      return recordResult(context, fact);
  }
}

/** VI.D, A9: the member arranges the line-up for somebody else to present, records one already held, or says why there is none. */
export const lineupArray: AnyStep = defineStep({
  kind: searchStepKind(SearchStep.LineupArray),
  form: LineupArrayForm,
  async load(context): Promise<Facts> {
    const { manager, process, now } = context;
    const facts = await roundFacts(manager, process.id, now, process.policy);
    const caseSuspectRefs = await suspectRefs(manager, process.id);
    return { lineup: lineupFacts({ ...facts, caseSuspectRefs }, candidateOf(context), context.now.getTime()), profile: facts.profile };
  },
  decide: (facts, form, by, now) => decide(facts, form, by.memberId, now),
  record,
});
