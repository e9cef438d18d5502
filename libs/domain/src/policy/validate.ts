import { RecipientClass } from '../dissemination/recipients';
import { addMonths, localDateOf } from '../calendar';
import { refuse, system, type Refusal } from '../kernel';
import { date, fields, flag, instant, list, name, oneOf, orNull, text, then, whole, zone } from './checks';
import { deadlines, span, suspensionMistakes, type LadderContext } from './ladders';
import { mistaken, PackMistake, type Check, type Mistake } from './mistakes';
import type { PolicyPack } from './pack';
import { patternMistake } from './pattern';

/** What a draft is held against. */
export type PackContext = LadderContext;

type Shape<T> = { readonly [Field in keyof T]-?: Check };

const DAYS = whole(1, 3_660);
const COUNT = whole(1, 100_000);
const MINUTE = whole(0, 1_440);
const CODE = text(40);

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

/** Working days are counted at least so far ahead, in months. */
const HOLIDAYS_REACH = 12;

function holidayMistakes({ effectiveFrom, holidays, timeZone }: PolicyPack): readonly Mistake[] {
  const reach = localDateOf(addMonths(Date.parse(effectiveFrom), HOLIDAYS_REACH, { timeZone }), timeZone);
  return holidays.some((holiday) => holiday >= reach) ? [] : mistaken('holidays', PackMistake.Reach);
}

/** What no field says by itself. */
const together: Check = (draft) => [...suspensionMistakes(draft as PolicyPack), ...holidayMistakes(draft as PolicyPack)];

/** Every mistake of a draft pack, whatever it is; none: it is a `PolicyPack`. */
export const mistakesOf = (draft: unknown, context: PackContext): readonly Mistake[] => then(fields(shapeOf(context)), together)(draft, '');

/** Tells a whole pack from a draft with mistakes. */
export const isPolicyPack = (draft: unknown, context: PackContext): draft is PolicyPack => mistakesOf(draft, context).length === 0;

/** One refusal that names every mistake with its path; nothing when there is none. */
export function refuseMistakes(mistakes: readonly Mistake[]): Refusal | undefined {
  if (mistakes.length === 0) return undefined;
  return refuse('POLICY_PACK_INVALID', system('policy packs'), {
    mistakes: mistakes.map(({ path, mistake }) => `${path || 'pack'}: ${mistake}`),
  });
}
