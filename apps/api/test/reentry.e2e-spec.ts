import { simulator } from '@activities/provider/simulator';
import { WorkflowNotFoundError } from '@temporalio/client';
import { corroborationStory } from './stories/corroboration.story';
import { accountStory, monthStory, quarterStory, substantiationStory, transferStory } from './stories/oversight.story';
import { registrationStory, type Act } from './stories/registration.story';
import { searchStory, simulatedStory } from './stories/search.story';
import { openHouse, type House } from './support/house';
import { Counting } from './support/providers';
import { atRest, recordsOf, type Records } from './support/records';
import { until } from './support/wait';

/** Two whole stories, one of them begun again after every step. */
const TWO_STORIES_MS = 300_000;

interface Running {
  readonly workflowId: string;
  readonly state: string;
}

/** Ends every running workflow as if its history had been lost; one that was lost before stays lost until it is told again. */
async function loseHistories({ database, client }: House): Promise<void> {
  const open: Running[] = await database.dataSource.query(`SELECT workflow_id AS "workflowId", state FROM process WHERE state <> 'CLOSED'`);
  for (const { workflowId } of open) {
    await client.workflow
      .getHandle(workflowId)
      .terminate('re-entry test')
      .catch((error: unknown) => {
        if (!(error instanceof WorkflowNotFoundError)) throw error;
      });
  }
}

/** The records of a story, and how often the provider was asked. */
async function tell(acts: readonly Act[], disturb: (house: House) => Promise<void>): Promise<Records & { asked: number }> {
  const provider = new Counting(simulator);
  const house = await openHouse({ provider });
  try {
    for (const act of acts) {
      await act(house);
      await until(() => atRest(house), 'a workflow did not catch up');
      await disturb(house);
    }
    return { ...(await recordsOf(house)), asked: provider.asked };
  } finally {
    await house.close();
  }
}

describe.each([
  ['registration', registrationStory],
  ['face search and enforcement action', searchStory],
  ['corroboration that comes round again', corroborationStory],
  ['a search that the provider answers', simulatedStory],
  ['monthly report and discrepancy', monthStory],
  ['substantiation', substantiationStory],
  ['quarterly audit', quarterStory],
  ['account', accountStory],
  ['account of a transferred member', transferStory],
] as const)('re-entry of %s', (_, story) => {
  it(
    'gives the same rows and audit events when every workflow is lost after every single step',
    async () => {
      const [undisturbed, disturbed] = [await tell(story(), () => Promise.resolve()), await tell(story(), loseHistories)];
      expect(disturbed).toEqual(undisturbed);
      expect(undisturbed.steps.length).toBeGreaterThan(2);
      expect(undisturbed.asked).toBe(story === simulatedStory ? 1 : 0);
    },
    TWO_STORIES_MS,
  );
});
