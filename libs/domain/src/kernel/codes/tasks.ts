import { defineCodes } from './define';

/** Codes of tasks, whatever their process. */
export const taskCodes = defineCodes({
  TASK_ALREADY_CLAIMED: {
    status: 409,
    title: 'Somebody else has this task',
    meaning: 'The task was claimed by somebody else; its owner and version are named under facts.',
    remedy: 'Ask the owner to release it, or the supervisor to assign it to you.',
    mender: 'The owner or the supervisor',
  },
  TASK_NOT_OPEN: {
    status: 409,
    title: 'The task is not open',
    meaning: 'The task was completed, withdrawn or suspended meanwhile.',
    remedy: 'Look at its history; the process page shows what is next.',
    mender: 'You',
  },
  TASK_VERSION_STALE: {
    status: 412,
    title: 'The task changed meanwhile',
    meaning: 'The version in If-Match is not the version of the task any more.',
    remedy: 'Read the task again and decide on what it says now.',
    mender: 'You',
  },
  TASK_NOT_YOURS: {
    status: 403,
    title: 'The task is somebody else’s',
    meaning: 'Only its owner can do this with the task.',
    remedy: 'Claim the task first, or ask the supervisor to assign it to you.',
    mender: 'You or the supervisor',
  },
  TASK_DEADLINE_RUNS: {
    status: 409,
    title: 'This task cannot be put aside',
    meaning: 'Only a step of VI.D waits for evidence that comes when it comes; the deadline of every other task runs on, whoever has it.',
    remedy: 'Complete it, or release it so that somebody else can.',
    mender: 'You or the supervisor',
  },
  SUSPENSION_OUT_OF_RANGE: {
    status: 422,
    title: 'That time has passed, or is too far ahead',
    meaning:
      'A task is put aside until an instant that lies ahead, and for no longer than the department allows; its deadlines rest meanwhile.',
    remedy: 'Name an instant within the number of days named under facts; the task can be put aside again when it is due.',
    mender: 'You',
  },
  ASSIGNEE_NOT_ELIGIBLE: {
    status: 422,
    title: 'That member cannot take the task',
    meaning: 'The member is excluded from the task or may not decide it.',
    remedy: 'Assign it to another member.',
    mender: 'You',
  },
});
