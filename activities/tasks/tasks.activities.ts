import type { TaskActivities } from '@app/contracts';
import { beginnings, climbLadders, endProcess, enter, look, transact } from '@app/process';
import type { DataSource } from 'typeorm';
import type { Tell } from '../parts';

/** The steps of processes, as workflows ask for them. Each activity is one transaction and safe to run twice. */
export const taskActivities = (dataSource: DataSource, tell: Tell): TaskActivities => ({
  enter: ({ processId }) => enter(dataSource.manager, processId),
  look: (input) => transact(dataSource, (manager) => look(manager, input, beginnings)),
  async climbLadders({ processId, now }) {
    (await transact(dataSource, (manager) => climbLadders(manager, processId, new Date(now)))).forEach(tell);
  },
  endProcess: ({ processId, told, restarts, outcome, now }) =>
    transact(dataSource, (manager) => endProcess(manager, { processId, outcome, now: new Date(now), seen: { told, restarts } })),
});
