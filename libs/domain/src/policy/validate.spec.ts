import { stepKinds } from '../tasks/specs';
import { nmpd40023, strict40023 } from '.';
import { PackMistake } from './mistakes';
import { isPolicyPack, mistakesOf, refuseMistakes, type PackContext } from './validate';

const context: PackContext = { stepKinds: stepKinds().map(({ kind }) => kind), secondsAllowed: false };
const draft = nmpd40023;
const found = (change: object, { secondsAllowed = false } = {}) =>
  mistakesOf({ ...draft, ...change }, { ...context, secondsAllowed }).map(({ path, mistake }) => [path, mistake]);
const search = (change: object) => ({ search: { ...draft.search, ...change } });

describe('a policy pack is checked whole', () => {
  it.each([
    ['the department’s default', nmpd40023],
    ['the stricter one', strict40023],
  ])('A18 finds nothing in %s', (_, pack) => {
    expect(mistakesOf(pack, context)).toEqual([]);
    expect(isPolicyPack(pack, context)).toBe(true);
  });

  it.each(Object.keys(nmpd40023))('A18 misses %s where it is left out', (field) => {
    expect(found({ [field]: undefined })).toEqual([[field, PackMistake.Missing]]);
  });

  it.each([
    ['a number', 7],
    ['a list', []],
    ['null', null],
    ['text', 'pack'],
    ['nothing', undefined],
  ])('A18 does not take %s for a pack', (_, value) => {
    expect(mistakesOf(value, context)).toEqual([{ path: '', mistake: PackMistake.Type }]);
    expect(isPolicyPack(value, context)).toBe(false);
  });

  it.each([
    ['an unknown field', { colour: 'blue' }, [['colour', PackMistake.Unknown]]],
    ['an unknown field inside', search({ colour: 'blue' }), [['search.colour', PackMistake.Unknown]]],
    ['a field inside that is missing', search({ minorsReviewed: undefined }), [['search.minorsReviewed', PackMistake.Missing]]],
    ['a group that is no group', { accounts: [] }, [['accounts', PackMistake.Type]]],
    ['a switch that is text', search({ minorsReviewed: 'no' }), [['search.minorsReviewed', PackMistake.Type]]],
    ['a name with a capital', { id: 'Summer' }, [['id', PackMistake.Name]]],
    ['a name that begins with a dot', { id: '.summer' }, [['id', PackMistake.Name]]],
    ['a name that is too long', { id: 'x'.repeat(41) }, [['id', PackMistake.Name]]],
    ['a setting that no step carries', search({ perQueryApproval: true }), [['search.perQueryApproval', PackMistake.Unknown]]],
    ['a value that is none', { lineupFromCandidate: 'SOMETIMES' }, [['lineupFromCandidate', PackMistake.NotOneOf]]],
    ['a value of another type', { lineupFromCandidate: 1 }, [['lineupFromCandidate', PackMistake.Type]]],
    ['a number as text', { auditSampleSize: '25' }, [['auditSampleSize', PackMistake.Type]]],
    ['no number at all', { auditSampleSize: Number.NaN }, [['auditSampleSize', PackMistake.Range]]],
    ['zero days', { suspensionReviewDays: 0 }, [['suspensionReviewDays', PackMistake.Range]]],
    ['a negative duration', { undeterminedAfterDays: -1 }, [['undeterminedAfterDays', PackMistake.Range]]],
    ['half a day', { undeterminedAfterDays: 1.5 }, [['undeterminedAfterDays', PackMistake.Range]]],
    ['more than ten years', { longestTaskSuspensionDays: 3_661 }, [['longestTaskSuspensionDays', PackMistake.Range]]],
    ['an empty text', { outsideReviewer: '' }, [['outsideReviewer', PackMistake.Range]]],
    ['blanks around a text', { outsideReviewer: ' City Manager' }, [['outsideReviewer', PackMistake.Range]]],
    ['a text that is too long', { outsideReviewer: 'x'.repeat(121) }, [['outsideReviewer', PackMistake.Range]]],
    ['a text with a line break', { outsideReviewer: 'City\nManager' }, [['outsideReviewer', PackMistake.Range]]],
    ['a zone that is none', { timeZone: 'America/Miami_Beach' }, [['timeZone', PackMistake.Zone]]],
    ['an offset for a zone', { timeZone: '-05:00' }, [['timeZone', PackMistake.Zone]]],
    ['a day without an hour', { goLiveAt: '2026-01-01' }, [['goLiveAt', PackMistake.Instant]]],
    ['an instant without a zone', { goLiveAt: '2026-01-01T05:00:00' }, [['goLiveAt', PackMistake.Instant]]],
    ['an instant on a day that is none', { effectiveFrom: '2027-02-29T05:00:00Z' }, [['effectiveFrom', PackMistake.Instant]]],
    ['an hour that is none', { effectiveFrom: '2027-02-28T25:00:00Z' }, [['effectiveFrom', PackMistake.Instant]]],
    ['a holiday that does not exist', { holidays: ['2026-02-30'] }, [['holidays[0]', PackMistake.Date]]],
    ['a holiday with an hour', { holidays: ['2026-02-03T00:00:00Z'] }, [['holidays[0]', PackMistake.Date]]],
    ['a holiday twice', { holidays: ['2026-07-03', '2026-07-03'] }, [['holidays[1]', PackMistake.Duplicate]]],
    ['holidays that are no list', { holidays: '2026-07-03' }, [['holidays', PackMistake.Type]]],
    ['a pattern that is none', { caseNumberPattern: '(\\d{4}' }, [['caseNumberPattern', PackMistake.Pattern]]],
    ['a pattern that is a number', { caseNumberPattern: 4 }, [['caseNumberPattern', PackMistake.Type]]],
    ['an offence list without an offence', search({ seriousOffences: [] }), [['search.seriousOffences', PackMistake.Range]]],
    ['an offence twice', search({ seriousOffences: ['782', '782'] }), [['search.seriousOffences[1]', PackMistake.Duplicate]]],
    ['alerts out of order', { agreements: { ...draft.agreements, alertDays: [30, 60] } }, [['agreements.alertDays[1]', PackMistake.Order]]],
    [
      'the same hour from and to',
      { substantiation: { ...draft.substantiation, usualHours: { from: 360, to: 360 } } },
      [['substantiation.usualHours.to', PackMistake.Range]],
    ],
    [
      'a minute after midnight of the next day',
      { substantiation: { ...draft.substantiation, usualHours: { from: 0, to: 1_441 } } },
      [['substantiation.usualHours.to', PackMistake.Range]],
    ],
  ])('A18 refuses %s', (_, change, mistakes) => {
    expect(found(change)).toEqual(mistakes);
  });

  it.each([
    ['nights', { substantiation: { ...draft.substantiation, usualHours: { from: 1_320, to: 360 } } }],
    [
      'no training expiry, no inactivity, no expiry of requests',
      {
        training: { ...draft.training, validityMonths: null },
        accounts: { ...draft.accounts, inactivityDays: null },
        registration: { ...draft.registration, expiresAfterDays: null },
      },
    ],
    ['the shortest and the longest times', { undeterminedAfterDays: 1, longestTaskSuspensionDays: 3_660 }],
    [
      'no extension, no alert, no sample',
      {
        agreements: { ...draft.agreements, extensionMaxDays: 0, alertDays: [] },
        substantiation: { ...draft.substantiation, randomSample: 0 },
      },
    ],
    ['the longest name', { id: 'x'.repeat(40) }],
    ['a leap day', { holidays: ['2028-02-29'] }],
    ['an instant with an offset', { effectiveFrom: '2027-01-01T00:00:00-05:00' }],
    ['a text of the greatest length', { outsideReviewer: 'x'.repeat(120) }],
  ])('A18 takes %s', (_, change) => {
    expect(found(change)).toEqual([]);
  });

  it('A18 names all mistakes at once, and cuts a key that brings text in', () => {
    const key = 'x'.repeat(80);
    expect(found({ [key]: 1, timeZone: 'Miami', auditSampleSize: 0, ...search({ seriousOffences: [4] }) })).toEqual([
      ['x'.repeat(60), PackMistake.Unknown],
      ['timeZone', PackMistake.Zone],
      ['search.seriousOffences[0]', PackMistake.Type],
      ['auditSampleSize', PackMistake.Range],
    ]);
  });

  it('A18 refuses with every mistake at its path', () => {
    expect(refuseMistakes([])).toBeUndefined();
    expect(refuseMistakes(mistakesOf(4, context))).toEqual({
      refused: true,
      code: 'POLICY_PACK_INVALID',
      authority: { kind: 'SYSTEM', ref: 'policy packs' },
      facts: { mistakes: [`pack: ${PackMistake.Type}`] },
      also: [],
    });
    expect(refuseMistakes(mistakesOf({ ...draft, version: 0 }, context))).toMatchObject({
      facts: { mistakes: [`version: ${PackMistake.Range}`] },
    });
  });

  it.each([
    ['on the day a year later', ['2023-07-08'], []],
    ['a day before', ['2022-07-09', '2023-07-07'], [['holidays', PackMistake.Reach]]],
    ['in whatever order they stand', ['2026-01-01', '2022-07-09'], []],
    ['where there are none', [], [['holidays', PackMistake.Reach]]],
  ])('A12 wants holidays that reach a year beyond its beginning: %s', (_, holidays, mistakes) => {
    expect(found({ effectiveFrom: '2022-07-08T04:00:00Z', holidays })).toEqual(mistakes);
  });
});
