import { system } from '../kernel';
import { COMMAND, OVERSIGHT } from './groups';
import { type Duty, Relation } from './model';

const { Own, OwnUnit, OwnCase, Author, Requester, Asked } = Relation;

/** What holds for every task and every process. */
export const taskDuties = {
  'task.decide': {
    says: 'Claim or complete a task that no other row names',
    roles: [],
    allows: [Asked],
    bars: {},
    otherwise: 'NOT_FOUND',
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
