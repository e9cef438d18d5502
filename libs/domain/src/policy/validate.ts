import { RecipientClass } from '../dissemination/recipients';
import { refuse, system, type Refusal } from '../kernel';
import { date, fields, flag, instant, list, name, oneOf, orNull, positive, record, text, then, whole, zone } from './checks';
import { mistaken, PackMistake, type Check, type Mistake } from './mistakes';
import type { Ladder, PolicyPack, Span } from './pack';
import { patternMistake } from './pattern';

/** What a draft is held against. Instants in UTC epoch ms. */
export interface PackContext {
  /** The kinds of step that a ladder may be for. */
  readonly stepKinds: readonly string[];
  /** Whether ladders may count in seconds: under `NODE_ENV=test` only. */
  readonly secondsAllowed: boolean;
}

/** The packs that a draft follows. */
export interface PackSuccession {
  /** The highest version proposed or adopted so far under this id; 0 where there is none. */
  readonly lastVersion: number;
  /** When the pack adopted last takes effect. */
  readonly lastEffectiveFrom: number;
  readonly now: number;
}

type Shape<T> = { readonly [Field in keyof T]-?: Check };

const DAYS = whole(1, 3_660);
const COUNT = whole(1, 100_000);
const MINUTE = whole(0, 1_440);
const CODE = text(40);

const oneUnit: Check = (value, path) => {
  const keys = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  return keys.length === 1 ? [] : mistaken(path, keys.length === 0 ? PackMistake.Missing : PackMistake.Type);
};

const noSeconds: Check = (value, path) =>
  typeof value === 'object' && value !== null && 'seconds' in value ? mistaken(path, PackMistake.Seconds) : [];

const span = (secondsAllowed: boolean): Check => {
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

const ladder = (secondsAllowed: boolean): Check => {
  const rung = span(secondsAllowed);
  const shape: Shape<Ladder> = { remind: rung, due: rung, escalate: list(rung, { least: 1, most: 10 }), expire: rung };
  return then(fields(shape, ['remind', 'due', 'escalate', 'expire']), rising);
};

const deadlines = ({ stepKinds, secondsAllowed }: PackContext): Check => {
  const known = (kind: string): boolean => kind === '*' || stepKinds.includes(kind);
  const ladders = record(ladder(secondsAllowed), known, PackMistake.StepKind);
  return (value, path) => [
    ...ladders(value, path),
    ...(typeof value === 'object' && value !== null && !Object.hasOwn(value, '*') ? mistaken(path, PackMistake.Fallback) : []),
  ];
};

const falling: Check = (value, path) =>
  (value as readonly number[]).flatMap((days, index, all) => {
    const before = all[index - 1];
    return before === undefined || days < before ? [] : mistaken(`${path}[${index}]`, PackMistake.Order);
  });

const pattern: Check = then(text(200), (value, path) => {
  const mistake = patternMistake(String(value));
  return mistake === undefined ? [] : mistaken(path, mistake);
});

const usualHours: Check = then(fields({ from: MINUTE, to: MINUTE }), (value, path) => {
  const { from, to } = value as PolicyPack['substantiation']['usualHours'];
  return from === to ? mistaken(`${path}.to`, PackMistake.Range) : [];
});

const SEARCH: Shape<PolicyPack['search']> = {
  blindSecondExaminer: flag,
  seriousOffences: orNull(list(CODE, { least: 1, most: 500 })),
  unsuitableProbes: list(oneOf('SKETCH', 'GENERATED', 'LOOK_ALIKE', 'SOCIAL_MEDIA', 'OTHER'), { most: 5 }),
  repeatedProbe: oneOf('REASON_REQUIRED', 'ALLOWED'),
  assignmentRequired: flag,
  stubMatchedWithinDays: DAYS,
  otherAgencyRequests: flag,
  minorsReviewed: flag,
  lightReviewed: flag,
};

const accounts = ({ secondsAllowed }: PackContext): Shape<PolicyPack['accounts']> => ({
  inactivityDays: orNull(DAYS),
  transferBetweenEligibleUnits: oneOf('LENIENT', 'STRICT'),
  mandatoryRevocation: oneOf('IX_ONLY', 'ANY_SUSTAINED'),
  suspendOnViolation: flag,
  chiefApprovesReturn: flag,
  transfereeText: orNull(span(secondsAllowed)),
});

/** Every field of a pack with its check: a new field does not compile until it has one. */
const shapeOf = (context: PackContext): Shape<PolicyPack> => ({
  id: name,
  version: whole(1, 1_000_000),
  effectiveFrom: instant,
  timeZone: zone,
  caseNumberPattern: pattern,
  goLiveAt: instant,
  training: fields({
    course: CODE,
    courseVersion: CODE,
    validityMonths: orNull(whole(1, 120)),
    supersededVersion: oneOf('ACCEPT', 'RETRAIN'),
    resultRequired: flag,
  }),
  registration: fields({
    expiresAfterDays: orNull(DAYS),
    substituteLegs: oneOf('NEXT_IN_CHAIN', 'APPOINTED_ONLY'),
    chiefMayRegister: flag,
  }),
  accounts: fields(accounts(context)),
  dissemination: fields({ authorizedRecipients: list(oneOf(...Object.values(RecipientClass)), { least: 1, most: 20 }) }),
  agreements: fields({
    lapseBlocksSearches: flag,
    extensionMaxDays: whole(0, 366),
    alertDays: then(list(DAYS, { most: 10 }), falling),
  }),
  search: fields(SEARCH),
  enforcement: fields({ corroborationRequired: flag, identityRequired: flag, affidavitStatement: flag }),
  userAgreementVersion: text(20),
  attestationVersion: text(20),
  lineupFromCandidate: oneOf('ALONE', 'NOT_ALONE', 'ONLY_AFTER_INDEPENDENT_EVIDENCE'),
  supervisorReviewOf: oneOf('FOLLOWED_UP', 'ALL'),
  candidatePresentation: oneOf('SHUFFLED_BLIND', 'AS_RETURNED'),
  substantiation: fields({
    usualHours,
    searchesPerCase: COUNT,
    searchesPerMember: COUNT,
    casesPerProbe: COUNT,
    repeatedWithinDays: DAYS,
    randomSample: whole(0, 1_000),
  }),
  auditSampleSize: whole(1, 10_000),
  outsideReviewer: text(120),
  undocumentedAfterDays: DAYS,
  undeterminedAfterDays: DAYS,
  deactivation: fields({ blockWithinMinutes: whole(1, 1_440), externalWithinHours: whole(1, 720) }),
  suspensionReviewDays: DAYS,
  longestTaskSuspensionDays: DAYS,
  deadlines: deadlines(context),
  holidays: list(date, { most: 1_000 }),
});

/** Every mistake of a draft pack, whatever it is; none: it is a `PolicyPack`. */
export const mistakesOf = (draft: unknown, context: PackContext): readonly Mistake[] => fields(shapeOf(context))(draft, '');

/** Tells a whole pack from a draft with mistakes. */
export const isPolicyPack = (draft: unknown, context: PackContext): draft is PolicyPack => mistakesOf(draft, context).length === 0;

/** How far a client's clock may be behind before "from now" counts as backdated, in ms. */
const CLOCK_SKEW_MS = 5 * 60_000;

/** At every instant exactly one pack is in force: each begins later than the one adopted before it, which ends there. Instants in epoch ms. */
export const overlapMistakes = (from: number, lastEffectiveFrom: number): readonly Mistake[] =>
  from > lastEffectiveFrom ? [] : mistaken('effectiveFrom', PackMistake.Overlap);

/** Whether a pack can follow those before it: versions of an id count up by one, and it begins after the one adopted last and not in the past. */
export function successionMistakes(pack: PolicyPack, { lastVersion, lastEffectiveFrom, now }: PackSuccession): readonly Mistake[] {
  const from = Date.parse(pack.effectiveFrom);
  return [
    ...(pack.version === lastVersion + 1 ? [] : mistaken('version', PackMistake.Version)),
    ...overlapMistakes(from, lastEffectiveFrom),
    ...(from >= now - CLOCK_SKEW_MS ? [] : mistaken('effectiveFrom', PackMistake.Backdated)),
  ];
}

/** One refusal that names every mistake with its path; nothing when there is none. */
export function refuseMistakes(mistakes: readonly Mistake[]): Refusal | undefined {
  if (mistakes.length === 0) return undefined;
  return refuse('POLICY_PACK_INVALID', system('policy packs'), {
    mistakes: mistakes.map(({ path, mistake }) => `${path || 'pack'}: ${mistake}`),
  });
}
