import { StoryProblem } from '../problem';
import type { Stage } from '../stage';

/** A period to report on or to audit, and an instant in the middle of it. */
export interface Period {
  readonly key: string;
  readonly day: string;
}

export interface Periods {
  readonly month: Period;
  readonly quarter: Period;
}

const MONTHS_BACK = 36;

/**
 * The newest ended month without a report and the newest ended quarter without an audit: there is one of each, so a further run of the story
 * goes further back.
 */
export async function freePeriods(stage: Stage): Promise<Periods> {
  const commander = stage.who('commander');
  const reports = await commander.get<{ reports?: { period: string }[] }>('/v1/monthly-reports?limit=100');
  const audits = await commander.get<{ audits?: { period: string }[] }>('/v1/quarterly-audits?limit=100');
  const { reports: reported } = reports.body;
  const { audits: audited } = audits.body;
  if (!reported || !audited)
    throw new StoryProblem(`The Commander should see reports and audits, and got ${reports.status} and ${audits.status}.`);
  const taken = new Set([...reported, ...audited].map(({ period }) => period));
  const months = past(new Date());
  const month = months.find(({ key }) => !taken.has(key));
  const quarter = months.flatMap(quarterEndingWith).find(({ key }) => !taken.has(key));
  if (!month || !quarter)
    throw new StoryProblem(`All months of ${MONTHS_BACK / 12} years are reported on. Begin anew: npm start -- --fresh`);
  return { month, quarter };
}

/** Ended months, the newest first, each with the 10th at 15:00 UTC. */
function past(now: Date): Period[] {
  return Array.from({ length: MONTHS_BACK }, (_, back) => {
    const day = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - back - 1, 10, 15)).toISOString();
    return { key: day.slice(0, 7), day };
  });
}

/** The quarter of which the month is the last one, by its middle month. */
function quarterEndingWith({ key }: Period): Period[] {
  const [year = '', month = ''] = key.split('-');
  const quarter = Number(month) / 3;
  if (!Number.isInteger(quarter)) return [];
  return [{ key: `${year}-Q${quarter}`, day: new Date(Date.UTC(Number(year), Number(month) - 2, 15, 15)).toISOString() }];
}
