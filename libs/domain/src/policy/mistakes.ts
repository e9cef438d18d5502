/** What is wrong with one place of a draft pack. */
export const PackMistake = {
  Unknown: 'is not a field of a policy pack',
  Missing: 'is missing',
  Type: 'has another type than the field',
  Range: 'is outside what this field may be',
  NotOneOf: 'is none of the values of this field',
  Duplicate: 'is there twice',
  Order: 'is not in the order of the field',
  Name: 'is not a name of at most 40 lower-case letters, digits, dots and dashes',
  Instant: 'is not an instant in ISO 8601 with date, time and zone',
  Date: 'is not a date that exists, as YYYY-MM-DD',
  Zone: 'is not an IANA time zone',
  Pattern: 'is not a regular expression',
  PatternAnchored: 'matches as a whole: leave out anchors, look-arounds and back-references',
  PatternUnbounded: 'repeats without end, or too often: give every repetition a largest number of at most 40',
  PatternExplosive: 'can be matched in too many ways: repeat no group that has a choice or a repetition inside, and keep choices few',
  PatternEmpty: 'also matches nothing at all',
  StepKind: 'is not a kind of step',
  Rungs: 'is not later than the rung before it',
  Duty: 'lets time end a duty that stays until somebody has done it',
  Elsewhere: 'is said by another field of the pack, and would not be heard here',
  Review: 'does not have suspensionReviewDays between its reminder and its first escalation',
  Seconds: 'counts in seconds, which only a test may',
  Fallback: 'has no ladder "*" for the kinds that are not named',
  Version: 'is not the next version of this pack',
  Overlap: 'is not later than the beginning of the pack adopted last, so that the two would overlap',
  Backdated: 'lies in the past',
  GoLive: 'is later than that of the pack adopted last, and what was done here in between would never be tested',
  MonthBegins: 'changes at an instant that is not the first of a month in the new zone',
  Reach: 'name no day from a year after effectiveFrom on, so that working days would be counted wrong',
} as const;
export type PackMistake = (typeof PackMistake)[keyof typeof PackMistake];

/** A mistake at its path (`deadlines["monthlyReport.review"].due.days`); the path names fields, never their values. */
export interface Mistake {
  readonly path: string;
  readonly mistake: PackMistake;
}

/** Looks at one value; gives every mistake in it. */
export type Check = (value: unknown, path: string) => readonly Mistake[];

export const mistaken = (path: string, mistake: PackMistake): readonly Mistake[] => [{ path, mistake }];
