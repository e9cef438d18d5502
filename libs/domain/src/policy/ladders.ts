import { ladderFor, SUSPENDED_KINDS, TRANSFEREE_TEXT } from '../calendar/ladder';
import { below, fields, list, positive, record, then, whole } from './checks';
import { mayExpire } from './may-expire';
import { mistaken, PackMistake, type Check, type Mistake } from './mistakes';
import type { Ladder, PolicyPack, Span } from './pack';

/** What ladders are held against. */
export interface LadderContext {
  /** The kinds of step that a ladder may be for. */
  readonly stepKinds: readonly string[];
  /** Whether ladders may count in seconds: under `NODE_ENV=test` only. */
  readonly secondsAllowed: boolean;
}

const DAYS = whole(1, 3_660);

const oneUnit: Check = (value, path) => {
  const keys = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  return keys.length === 1 ? [] : mistaken(path, keys.length === 0 ? PackMistake.Missing : PackMistake.Type);
};

const noSeconds: Check = (value, path) =>
  typeof value === 'object' && value !== null && 'seconds' in value ? mistaken(path, PackMistake.Seconds) : [];

/** One length of time in one unit. */
export const span = (secondsAllowed: boolean): Check => {
  const units = { hours: whole(1, 87_840), workingDays: DAYS, days: DAYS, seconds: positive };
  const measured = then(oneUnit, fields(units, ['hours', 'workingDays', 'days', 'seconds']));
  return secondsAllowed ? measured : then(noSeconds, measured);
};

/** The days of a week without holidays and without a change of the clock, Monday first; the last two are no working days. */
const WEEK = [0, 1, 2, 3, 4, 5, 6];
const WORKING_DAYS = 5;

/** How many days so many working days are, for a task opened on a day of the week. */
function daysOf(workingDays: number, weekday: number): number {
  let days = 0;
  for (let left = workingDays; left > 0;) {
    days += 1;
    if ((weekday + days) % WEEK.length < WORKING_DAYS) left -= 1;
  }
  return days;
}

/** A span in hours, for a task opened on a day of the week. */
function hoursOf(span: Span, weekday: number): number {
  if ('hours' in span) return span.hours;
  if ('seconds' in span) return span.seconds / 3_600;
  return 24 * ('days' in span ? span.days : daysOf(span.workingDays, weekday));
}

/** Each rung is later than the one before, on whichever day of a plain week the task is opened. */
const rising: Check = (value, path) => {
  const { remind, due, escalate = [], expire } = value as Ladder;
  const rungs: (readonly [string, Span | undefined])[] = [
    ['remind', remind],
    ['due', due],
    ...escalate.map((rung, index) => [`escalate[${index}]`, rung] as const),
    ['expire', expire],
  ];
  const given = rungs.flatMap(([name, rung]) => (rung ? [{ name, rung }] : []));
  return given.flatMap(({ name, rung }, index) => {
    const before = given[index - 1];
    const late = before === undefined || WEEK.every((day) => hoursOf(before.rung, day) < hoursOf(rung, day));
    return late ? [] : mistaken(`${path}.${name}`, PackMistake.Rungs);
  });
};

const RUNGS = ['remind', 'due', 'escalate', 'expire'] as const satisfies readonly (keyof Ladder)[];

const ladder = (secondsAllowed: boolean): Check => {
  const rung = span(secondsAllowed);
  const shape: { readonly [Rung in keyof Ladder]-?: Check } = {
    remind: rung,
    due: rung,
    escalate: list(rung, { least: 1, most: 10 }),
    expire: rung,
  };
  return then(fields(shape, RUNGS), rising);
};

/** A12: nobody's duty ends by time, but the few steps by which nothing is left undone. */
const ending = (kind: string, path: string, { expire }: Ladder): readonly Mistake[] =>
  expire === undefined || mayExpire(kind) ? [] : mistaken(`${path}.expire`, PackMistake.Duty);

/** What another field of the pack says is not said here too: it would not be heard. */
const unheard = (kind: string, path: string, { due }: Ladder): readonly Mistake[] => {
  if (kind === TRANSFEREE_TEXT) return mistaken(path, PackMistake.Elsewhere);
  return due !== undefined && SUSPENDED_KINDS.includes(kind) ? mistaken(`${path}.due`, PackMistake.Elsewhere) : [];
};

/** The ladders of a pack: for kinds that exist, one for all others, rising, and each said in one place. */
export const deadlines = ({ stepKinds, secondsAllowed }: LadderContext): Check => {
  const known = (kind: string): boolean => kind === '*' || stepKinds.includes(kind);
  const ladders = record(ladder(secondsAllowed), known, PackMistake.StepKind);
  return then(
    (value, path) => [
      ...ladders(value, path),
      ...(typeof value === 'object' && value !== null && !Object.hasOwn(value, '*') ? mistaken(path, PackMistake.Fallback) : []),
    ],
    (value, path) =>
      Object.entries(value as PolicyPack['deadlines']).flatMap(([kind, rungs]) => {
        const at = below(path, kind);
        return [...ending(kind, at, rungs), ...unheard(kind, at, rungs)];
      }),
  );
};

/** A4: whoever is asked about a suspension is reminded before its review is due, and nobody else is asked before it is over. */
export function suspensionMistakes(pack: PolicyPack): readonly Mistake[] {
  return SUSPENDED_KINDS.flatMap((kind) => {
    const { remind, due } = ladderFor(pack, kind);
    const { escalate } = pack.deadlines[kind] ?? pack.deadlines['*'] ?? {};
    const fits = rising({ remind, due, escalate }, '').length === 0;
    return fits ? [] : mistaken(below('deadlines', kind), PackMistake.Review);
  });
}
