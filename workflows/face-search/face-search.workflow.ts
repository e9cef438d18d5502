import type { Activities, ProcessInput } from '@app/contracts';
import { SearchOutcome } from '@app/domain/search/steps';
import { proxyActivities } from '@temporalio/workflow';
import { mainLine, systemSteps } from '../shared/main-line';
import { documentAndCorroborate } from './corroboration';

const { beginQuery } = systemSteps;
/** The one long activity: a provider may take its time, and a lost attempt is found when this has run out. */
const { askProvider } = proxyActivities<Activities>({
  startToCloseTimeout: '90s',
  retry: { initialInterval: '5s', maximumInterval: '60s' },
});

/** SOP V.B, VI.B-VI.D: a search runs, a member compares, the use is documented, and whoever is followed up is corroborated. */
export function faceSearch(input: ProcessInput): Promise<string> {
  return mainLine(input, async (steps) => {
    const { outcome } = await steps.system('query', beginQuery);
    if (outcome === SearchOutcome.Ask) await steps.goAway(() => askProvider(input));
    await steps.run('result-entry');
    const { refs } = await steps.run('evaluate');
    return documentAndCorroborate(steps, refs);
  });
}
