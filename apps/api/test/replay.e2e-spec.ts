import { bundleSources } from '@app/temporal';
import { historyFromJSON, historyToJSON } from '@temporalio/common/lib/proto-utils';
import { Worker } from '@temporalio/worker';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { accountStory, monthStory, quarterStory } from './stories/oversight.story';
import type { Act } from './stories/registration.story';
import { searchStory } from './stories/search.story';
import { openHouse } from './support/house';

/** Histories of earlier versions, one file per workflow; recorded with `RECORD_HISTORIES=yes`. */
const RECORDED = join(__dirname, 'histories');

interface Recorded {
  readonly workflowId: string;
  readonly history: string;
}

const recorded = (): Recorded[] =>
  readdirSync(RECORDED).map((file) => {
    const [kind = '', id = ''] = file.replace(/\.json$/, '').split('--');
    return { workflowId: `${kind}/${id}`, history: readFileSync(join(RECORDED, file), 'utf8') };
  });

/** Replays histories on a bundle and answers with the errors. */
async function replay(code: string, histories: readonly Recorded[]): Promise<string[]> {
  const errors: string[] = [];
  const parsed = histories.map(({ workflowId, history }) => ({ workflowId, history: historyFromJSON(JSON.parse(history)) }));
  for await (const { error } of Worker.runReplayHistories({ workflowBundle: { code } }, parsed)) if (error) errors.push(error.name);
  return errors;
}

const bundle = (): string => readFileSync(process.env.TEST_WORKFLOW_BUNDLE ?? '', 'utf8');

describe('replay of recorded histories', () => {
  it('gives the same commands as when they were recorded', async () => {
    expect(recorded().length).toBeGreaterThan(0);
    expect(await replay(bundle(), recorded())).toEqual([]);
  });

  it('notices a change that no history of before can follow', async () => {
    const { code } = await bundleSources(join(__dirname, '../../..'));
    const changed = code.replace(/await \(0, ?\w+\.spawn\)\([\w.]+\.Account, (await activate\(steps\))\)/, '$1');
    expect(changed === code).toBe(false);
    const registrations = recorded().filter(({ workflowId }) => workflowId.startsWith('registration/'));
    expect(await replay(changed, registrations)).toEqual(registrations.map(() => 'DeterminismViolationError'));
  });

  it.each([
    ['a search and its enforcement action', searchStory],
    ['the end of an account, a month and a quarter', (): Act[] => [...accountStory(), ...monthStory(), ...quarterStory()]],
  ])('follows what this version itself has just done: %s', async (_, story) => {
    const house = await openHouse();
    try {
      for (const act of story()) await act(house);
      const histories: Recorded[] = [];
      for await (const { workflowId, runId } of house.client.workflow.list()) {
        histories.push({
          workflowId,
          history: String(historyToJSON(await house.client.workflow.getHandle(workflowId, runId).fetchHistory())),
        });
      }
      if (process.env.RECORD_HISTORIES === 'yes') write(histories);
      expect(histories.length).toBeGreaterThan(1);
      expect(await replay(bundle(), histories)).toEqual([]);
    } finally {
      await house.close();
    }
  });
});

function write(histories: readonly Recorded[]): void {
  if (!existsSync(RECORDED)) mkdirSync(RECORDED);
  for (const { workflowId, history } of histories)
    writeFileSync(join(RECORDED, `${workflowId.replaceAll('/', '--')}.json`), `${history}\n`);
}
