import { openAct, openAssign, openJudge, openProvide, openVerify, type DiscrepancyFacts, type InquiryFacts } from '@app/domain/oversight';
import type { Roster } from '@app/domain/people';
import type { Opening } from '@app/domain/tasks/opening';
import { loadRoster } from '@app/persistence/people';
import type { LoadOpening, Openings } from '../opening-context';
import { readDiscrepancy } from './discrepancies';
import { readSubstantiation } from './substantiations';

const by =
  (rule: (roster: Roster, facts: DiscrepancyFacts, at: number) => Opening): LoadOpening =>
  async ({ manager, process, now }) =>
    rule(await loadRoster(manager), await readDiscrepancy(manager, process.subjectId), now);

const asked =
  (rule: (roster: Roster, facts: InquiryFacts, at: number) => Opening): LoadOpening =>
  async ({ manager, process, now }) =>
    rule(await loadRoster(manager), await readSubstantiation(manager, process.subjectId), now);

/** How each human step of a discrepancy, or of a substantiation, begins. */
export const discrepancyOpenings: Openings = {
  'discrepancy.assign': by(openAssign),
  'discrepancy.act': by(openAct),
  'discrepancy.verify': by(openVerify),
  'substantiation.provide': asked(openProvide),
  'substantiation.judge': asked(openJudge),
};
