import { codeLabel, when } from './labels';

describe('codes on paper', () => {
  it.each([
    ['PROBE_REQUIRED', 'A probe photograph is required'],
    ['FR_CANDIDATE', 'face-search candidate'],
    ['PHOTO_LINEUP', 'photo line-up'],
    ['DNA', 'DNA'],
    ['SEARCH_NOT_IN_FACESNXT_LOG', 'search not in FACESNXT log'],
    [null, '-'],
  ])('IV.J prints %s as people read it', (code, printed) => {
    expect(codeLabel(code)).toBe(printed);
  });

  it('2.4 prints an instant in the zone of the department, and none as none', () => {
    const noon = Date.UTC(2026, 6, 1, 16);
    expect([when(noon, 'America/New_York'), when(null, 'America/New_York')]).toEqual(['2026-07-01 12:00 -04:00', '-']);
  });
});
