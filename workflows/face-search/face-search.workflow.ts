import type { Activities, ProcessInput } from '@app/contracts';
import { PeerReview } from '@app/domain/corroboration/peer-model';
import { Comparison } from '@app/domain/search/outcomes';
import { SearchOutcome } from '@app/domain/search/steps';
import { proxyActivities } from '@temporalio/workflow';
import { mainLine, systemSteps, type Steps } from '../shared/main-line';
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
    return documentAndCorroborate(steps, (await stands(steps, refs)) ? refs : []);
  });
}

/** By setting: a second examiner compares blind what led to somebody; where the two do not agree, a third decides whether it stands. */
async function stands(steps: Steps, followedUp: readonly string[]): Promise<boolean> {
  if (followedUp.length === 0) return true;
  const { outcome } = await steps.run('peer-review');
  if (outcome !== PeerReview.NonConcur && outcome !== PeerReview.Inconclusive) return true;
  return (await steps.run('peer-resolution')).outcome === Comparison.Match;
}
