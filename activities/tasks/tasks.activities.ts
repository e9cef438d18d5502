import type { TaskActivities } from '@app/contracts';
import { beginnings, climbLadders, endProcess, enter, look, transact } from '@app/process';
import type { DataSource } from 'typeorm';

/** The steps of processes, as workflows ask for them. Each activity is one transaction and safe to run twice. */
export const taskActivities = (dataSource: DataSource): TaskActivities => ({
  enter: ({ processId }) => enter(dataSource.manager, processId),
  look: (input) => transact(dataSource, (manager) => look(manager, input, beginnings)),
  climbLadders: ({ processId, now }) => transact(dataSource, (manager) => climbLadders(manager, processId, new Date(now))),
  endProcess: ({ processId, told, restarts, outcome, now }) =>
    transact(dataSource, (manager) => endProcess(manager, { processId, outcome, now: new Date(now), seen: { told, restarts } })),
});
