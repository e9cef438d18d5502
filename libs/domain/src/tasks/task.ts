/** A task's life. Escalation is a level and a history, not a state. */
export const TaskState = {
  Ready: 'READY',
  Reserved: 'RESERVED',
  Suspended: 'SUSPENDED',
  Completed: 'COMPLETED',
  Withdrawn: 'WITHDRAWN',
} as const;
export type TaskState = (typeof TaskState)[keyof typeof TaskState];

/** The outcome of a step whose last deadline came before anybody had decided it. */
export const EXPIRED = 'EXPIRED';

/** A deadline of a task: it waits for its instant, was acted on, or was passed over for a later one that had come too. */
export const RungState = { Pending: 'PENDING', Done: 'DONE', Missed: 'MISSED' } as const;

/** What happens to a task, as its history and the audit log call it; what a deadline brings is named by `Notice`. */
export const TaskEvent = {
  Opened: 'TaskOpened',
  Offered: 'TaskOffered',
  Claimed: 'TaskClaimed',
  Released: 'TaskReleased',
  Assigned: 'TaskAssigned',
  HandedOver: 'TaskHandedOver',
  Suspended: 'TaskSuspended',
  Resumed: 'TaskResumed',
  Completed: 'TaskCompleted',
  Withdrawn: 'TaskWithdrawn',
} as const;

/** Every state is a key: a new state does not compile until its exits are decided. */
export const TASK_EXITS = {
  READY: ['RESERVED', 'SUSPENDED', 'COMPLETED', 'WITHDRAWN'],
  RESERVED: ['READY', 'RESERVED', 'SUSPENDED', 'COMPLETED', 'WITHDRAWN'],
  SUSPENDED: ['READY', 'RESERVED', 'COMPLETED', 'WITHDRAWN'],
  COMPLETED: [],
  WITHDRAWN: [],
} as const satisfies Record<TaskState, readonly TaskState[]>;

/** Open tasks are the ones that somebody can still act on. */
export const OPEN_TASK_STATES = [TaskState.Ready, TaskState.Reserved, TaskState.Suspended] as const;

export const isOpenTask = (state: TaskState): boolean => TASK_EXITS[state].length > 0;
