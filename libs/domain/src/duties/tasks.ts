import { system } from '../kernel';
import { COMMAND, OVERSIGHT } from './groups';
import { type Duty, Relation } from './model';

const { Own, OwnUnit, OwnCase, Author, Requester, Holder, Asked, Excluded } = Relation;

/** What holds for every task and every process. */
export const taskDuties = {
  'task.read': {
    says: 'See a task, and comment on it',
    roles: [],
    allows: [OwnUnit, Holder, Asked],
    bars: { [Excluded]: 'NOT_FOUND' },
    otherwise: 'NOT_FOUND',
    authority: system('task rules'),
  },
  'task.decide': {
    says: 'Claim or complete a task; of a kind that no other row names, nobody else is barred',
    roles: [],
    allows: [Holder, Asked],
    bars: { [Excluded]: 'NOT_FOUND' },
    otherwise: 'NOT_FOUND',
    authority: system('task rules'),
  },
  'task.take': {
    says: 'Get a task by somebody else’s hand',
    roles: [],
    allows: [Holder, Asked],
    bars: { [Excluded]: 'ASSIGNEE_NOT_ELIGIBLE' },
    otherwise: 'ASSIGNEE_NOT_ELIGIBLE',
    authority: system('task rules'),
  },
  'task.release': {
    says: 'Give a task back to whom it is offered to',
    roles: [],
    allows: [OwnUnit, Holder],
    bars: {},
    otherwise: 'TASK_NOT_YOURS',
    authority: system('task rules'),
  },
  'task.put-aside': {
    says: 'Put a task aside until a day, or take it up again',
    roles: [],
    allows: [Holder],
    bars: {},
    otherwise: 'TASK_NOT_YOURS',
    authority: system('task rules'),
  },
  'task.oversee': {
    says: 'See somebody’s task, give it to another or take it back; not decide it',
    roles: COMMAND,
    allows: [OwnUnit],
    bars: {},
    otherwise: 'NOT_PERMITTED',
    authority: system('task rules'),
  },
  'process.read': {
    says: 'Read the page of a process',
    roles: OVERSIGHT,
    allows: [Own, OwnCase, Author, Requester, Asked],
    bars: {},
    otherwise: 'NOT_FOUND',
    authority: system('processes'),
  },
} as const satisfies Record<string, Duty>;
