import { openAct, openAssign, openVerify, type DiscrepancyFacts } from '@app/domain/oversight';
import type { Roster } from '@app/domain/people';
import type { Opening } from '@app/domain/tasks/opening';
import { loadRoster } from '@app/persistence/people';
import type { LoadOpening, Openings } from '../opening-context';
import { readDiscrepancy } from './discrepancies';

const by =
  (rule: (roster: Roster, facts: DiscrepancyFacts, at: number) => Opening): LoadOpening =>
  async ({ manager, process, now }) =>
    rule(await loadRoster(manager), await readDiscrepancy(manager, process.subjectId), now);

/** How each step of a discrepancy begins. */
export const discrepancyOpenings: Openings = {
  'discrepancy.assign': by(openAssign),
  'discrepancy.act': by(openAct),
  'discrepancy.verify': by(openVerify),
};
