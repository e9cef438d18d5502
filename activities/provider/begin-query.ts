import type { Look, LookInput } from '@app/contracts';
import { stepKeyText, StepState } from '@app/domain/process';
import { ResultChannel, SearchOutcome } from '@app/domain/search';
import { countedRuns, interrupted, readProcess, runOf, runSystemStep, transact, type SystemStepDefinition } from '@app/process';
import { readSearch } from '@app/process/search/search-row';
import type { DataSource } from 'typeorm';

/** The result comes by hand: nobody is asked. */
const byHand: SystemStepDefinition<void, { readonly outcome: string }> = {
  load: () => Promise.resolve(),
  decide: () => ({ outcome: SearchOutcome.ManualEntry }),
  record: () => Promise.resolve(),
};

/** V.B: ends the query of a search whose result a person brings; answers ASK, and records nothing yet, where a provider is to be asked. */
export async function beginQuery(dataSource: DataSource, input: LookInput): Promise<Look> {
  const { channel } = await readSearch(dataSource.manager, input.processId);
  if (channel !== ResultChannel.Simulator) return transact(dataSource, (manager) => runSystemStep(manager, input, byHand));
  const elsewhere = interrupted(await readProcess(dataSource.manager, input.processId), input);
  if (elsewhere) return elsewhere;
  const [step] = input.steps;
  const run = step && runOf(await countedRuns(dataSource.manager, input.processId, [stepKeyText(step)]), step);
  const decided = run?.state === StepState.Decided && run.outcome !== null;
  return { state: 'CURRENT', steps: [{ state: 'DECIDED', outcome: decided ? run.outcome : SearchOutcome.Ask, refs: [] }] };
}
