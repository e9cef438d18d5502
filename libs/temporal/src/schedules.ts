import type { Config } from '@app/config';
import {
  ScheduleAlreadyRunning,
  ScheduleOverlapPolicy,
  type Client,
  type ScheduleOptions,
  type ScheduleUpdateOptions,
} from '@temporalio/client';
import { msToNumber } from '@temporalio/common/lib/time';

const CATCHUP = '90 days';

type Month = 'JANUARY' | 'APRIL' | 'JULY' | 'OCTOBER';
type Spec = ScheduleOptions['spec'];
type Start = ScheduleOptions['action'];

interface Calendar {
  readonly scheduleId: string;
  readonly workflowType: string;
  /** Left out: every month. */
  readonly month?: readonly Month[];
}

/** VII.B, VII.C: what comes by the calendar. Each firing is a short starter; the period it begins runs on its own. */
const SCHEDULES: readonly Calendar[] = [
  { scheduleId: 'monthly-report', workflowType: 'monthlyReportStarter' },
  { scheduleId: 'quarterly-audit', workflowType: 'quarterlyAuditStarter', month: ['JANUARY', 'APRIL', 'JULY', 'OCTOBER'] },
];

/** 00:05 local time on the first: never an hour that a change of clocks skips or repeats. */
const specOf = ({ month }: Calendar, timezone: string): Spec => ({
  calendars: [{ dayOfMonth: 1, hour: 0, minute: 5, second: 0, ...(month && { month: [...month] }) }],
  timezone,
});

/** Overlap ALLOW_ALL: a report that waits for people never suppresses the next month's. */
const POLICIES = { overlap: ScheduleOverlapPolicy.ALLOW_ALL, catchupWindow: CATCHUP, pauseOnFailure: false } as const;

/** Where the schedules' workflows run, and the zone in which the department's months and quarters begin. */
export interface ScheduleSettings extends Pick<Config['temporal'], 'taskQueue'> {
  /** IANA zone of the policy pack in force. */
  readonly timeZone: string;
}

/**
 * Creates the schedules that are missing and brings the others to what this version says; one that is as it should be is not touched, and
 * one that somebody paused stays paused. A firing is told the zone that it fired in, and its period is of that zone. Run from one place at a time: an update has no conflict token.
 */
export async function ensureSchedules(client: Client, { taskQueue, timeZone }: ScheduleSettings): Promise<void> {
  for (const calendar of SCHEDULES) {
    const { scheduleId, workflowType } = calendar;
    const action: Start = { type: 'startWorkflow', workflowType, taskQueue, workflowId: scheduleId, args: [timeZone] };
    try {
      await client.schedule.create({ scheduleId, spec: specOf(calendar, timeZone), action, policies: POLICIES });
    } catch (error) {
      if (!(error instanceof ScheduleAlreadyRunning)) throw error;
      await bringUp(client, calendar, { action, timeZone });
    }
  }
}

/** When each schedule fires next, as the server says; nothing of one that somebody paused. */
export function nextFirings(client: Client): Promise<{ readonly scheduleId: string; readonly at: Date | undefined }[]> {
  return Promise.all(
    SCHEDULES.map(async ({ scheduleId }) => {
      const { info, state } = await client.schedule.getHandle(scheduleId).describe();
      return { scheduleId, at: state.paused ? undefined : info.nextActionTimes[0] };
    }),
  );
}

interface Wanted {
  readonly action: Start;
  readonly timeZone: string;
}

async function bringUp(client: Client, calendar: Calendar, wanted: Wanted): Promise<void> {
  const handle = client.schedule.getHandle(calendar.scheduleId);
  const found = await handle.describe();
  if (isAsItShouldBe(found, calendar, wanted)) return;
  await handle.update((previous): ScheduleUpdateOptions => ({
    ...previous,
    spec: specOf(calendar, wanted.timeZone),
    action: wanted.action,
    policies: POLICIES,
    state: previous.state,
  }));
}

type Found = Awaited<ReturnType<ReturnType<Client['schedule']['getHandle']>['describe']>>;

function isAsItShouldBe({ spec, action, policies }: Found, { month }: Calendar, wanted: Wanted): boolean {
  const [times, ...more] = spec.calendars ?? [];
  if (times === undefined || more.length > 0) return false;
  const starts = (range: readonly { readonly start: number | string }[]): string => range.map(({ start }) => start).join();
  const { workflowType, taskQueue } = wanted.action;
  const sameTime = starts(times.hour) === '0' && starts(times.minute) === '5' && starts(times.dayOfMonth) === '1';
  const sameZone = spec.timezone === wanted.timeZone && action.args?.[0] === wanted.timeZone;
  const sameMonths = month === undefined || starts(times.month) === month.join();
  const sameStart = action.workflowType === workflowType && action.taskQueue === taskQueue;
  const samePolicies = policies.overlap === POLICIES.overlap && policies.catchupWindow === msToNumber(CATCHUP) && !policies.pauseOnFailure;
  return sameTime && sameZone && sameMonths && sameStart && samePolicies;
}
