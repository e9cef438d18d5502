import { nmpd40023 } from '@app/domain/policy';
import { bundleSources } from '@app/temporal';
import { historyFromJSON, historyToJSON } from '@temporalio/common/lib/proto-utils';
import { Worker } from '@temporalio/worker';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { corroborationStory } from './stories/corroboration.story';
import { accountStory, monthStory, quarterStory, substantiationStory, transferStory } from './stories/oversight.story';
import type { Act } from './stories/registration.story';
import { searchStory, simulatedStory } from './stories/search.story';
import { openHouse } from './support/house';

/** Histories of earlier versions, one file per workflow; recorded with `RECORD_HISTORIES=yes`. */
const RECORDED = join(__dirname, 'histories');
const ROOT = join(__dirname, '../../..');

interface Recorded {
  readonly workflowId: string;
  readonly history: string;
}

const recorded = (): Recorded[] =>
  readdirSync(RECORDED).map((file) => {
    const workflowId = file.replace(/\.json$/, '').replace('--', '/');
    return { workflowId, history: readFileSync(join(RECORDED, file), 'utf8') };
  });

/** Replays histories on a bundle and answers with the errors. */
async function replay(code: string, histories: readonly Recorded[]): Promise<string[]> {
  const errors: string[] = [];
  const parsed = histories.map(({ workflowId, history }) => ({ workflowId, history: historyFromJSON(JSON.parse(history)) }));
  for await (const { error } of Worker.runReplayHistories({ workflowBundle: { code } }, parsed)) if (error) errors.push(error.name);
  return errors;
}

/** The workflow type that a history begins with. */
function typeOf({ history }: Recorded): string {
  const [started] = historyFromJSON(JSON.parse(history)).events ?? [];
  return started?.workflowExecutionStartedEventAttributes?.workflowType?.name ?? '';
}

/** What a worker knows to run: every name that the workflows' index exports. */
const workflowTypes = (): string[] =>
  [...readFileSync(join(ROOT, 'workflows/index.ts'), 'utf8').matchAll(/export \{ ([\w, ]+) \}/g)].flatMap(([, names = '']) =>
    names.split(', '),
  );

/** VII.B, VII.C: what the schedules start on the first of a month and of a quarter. */
const schedulesStory = (): Act[] =>
  [
    ['monthlyReportStarter', 'monthly-report'],
    ['quarterlyAuditStarter', 'quarterly-audit'],
  ].map(([type = '', workflowId = '']) => async ({ client, config }) => {
    await client.workflow.execute(type, { workflowId, taskQueue: config.temporal.taskQueue, args: [nmpd40023.timeZone] });
  });

const bundle = (): string => readFileSync(process.env.TEST_WORKFLOW_BUNDLE ?? '', 'utf8');

describe('replay of recorded histories', () => {
  it('has one of every workflow that a worker runs', () => {
    const found = new Set(recorded().map(typeOf));
    expect(workflowTypes().length).toBeGreaterThan(0);
    expect(workflowTypes().filter((type) => !found.has(type))).toEqual([]);
  });

  it('gives the same commands as when they were recorded', async () => {
    expect(await replay(bundle(), recorded())).toEqual([]);
  });

  it('notices a change that no history of before can follow', async () => {
    const { code } = await bundleSources(ROOT);
    const changed = code.replace(/await \(0, ?\w+\.spawn\)\([\w.]+\.Account, (await activate\(steps\))\)/, '$1');
    expect(changed === code).toBe(false);
    const registrations = recorded().filter(({ workflowId }) => workflowId.startsWith('registration/'));
    expect(await replay(changed, registrations)).toEqual(registrations.map(() => 'DeterminismViolationError'));
  });

  it.each([
    ['a search and its enforcement action', searchStory],
    ['the end of an account, a month and a quarter', (): Act[] => [...accountStory(), ...monthStory(), ...quarterStory()]],
    ['corroboration that comes round again', corroborationStory],
    ['a search that the provider answers', simulatedStory],
    ['a substantiation', substantiationStory],
    ['the account of a transferred member', transferStory],
    ['what the schedules start', schedulesStory],
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
      expect(histories.length).toBeGreaterThan(0);
      expect(await replay(bundle(), histories)).toEqual([]);
    } finally {
      await house.close();
    }
  });
});

/** A history that is recorded stays as it was: earlier versions count. */
function write(histories: readonly Recorded[]): void {
  if (!existsSync(RECORDED)) mkdirSync(RECORDED);
  for (const { workflowId, history } of histories) {
    const file = join(RECORDED, `${workflowId.replace('/', '--')}.json`);
    if (!existsSync(file)) writeFileSync(file, `${history}\n`);
  }
}
