import { nmpd40023 } from '.';
import { checkOffenceListed } from './serious-offences';
import { trainingValidUntil } from './training-validity';

const under = (...seriousOffences: string[]) => ({ search: { ...nmpd40023.search, seriousOffences } });

describe('VIII.A.1 offences for which the department searches', () => {
  it.each([
    ['the code itself', '812.13', '812.13'],
    ['a chapter', '782', '782.04'],
    ['a section', '812.13', '812.13(2)(a)'],
    ['a code as people write it', 'F.S. 812.13', 's. 812.13'],
    ['a code with the sign', '812.13', '§ 812.13'],
    ['several sections', '812.13', 'ss. 812.13'],
    ['a NIBRS code in either case', '13A', '13a'],
  ])('VIII.A.1 finds %s on the list', (_, listed, offence) => {
    expect(checkOffenceListed(under('999', listed), offence)).toBeUndefined();
  });

  it.each([
    ['another code', '812.13', '812.14', '812.14'],
    ['a longer section', '812.13', '812.131', '812.131'],
    ['a longer chapter', '782', '7820', '7820'],
    ['a letter more', '13A', '13AB', '13AB'],
    ['less than the section', '812.13', '812', '812'],
  ])('VIII.A.1 refuses %s', (_, listed, offence, shown) => {
    expect(checkOffenceListed(under(listed), offence)).toEqual({
      refused: true,
      code: 'OFFENCE_NOT_LISTED',
      authority: { kind: 'CHOICE', ref: 'seriousOffences' },
      facts: { offence: shown },
      also: [],
    });
  });

  it('VIII.A.1 takes any offence where no list is set', () => {
    expect(checkOffenceListed(nmpd40023, 'anything')).toBeUndefined();
  });
});

describe('V.E.3 how long training is valid', () => {
  const until = (completed: string, validityMonths: number | null) => {
    const end = trainingValidUntil(Date.parse(completed), { training: { ...nmpd40023.training, validityMonths } });
    return end === null ? null : new Date(end).toISOString();
  };

  it.each([
    ['for ever where the pack sets no months', '2026-01-15T12:00:00Z', null, null],
    ['for so many calendar months', '2026-01-15T12:00:00Z', 12, '2027-01-15T12:00:00.000Z'],
    ['to the last day of a shorter month', '2026-01-31T12:00:00Z', 1, '2026-02-28T12:00:00.000Z'],
    ['from a leap day to the last of February', '2028-02-29T12:00:00Z', 12, '2029-02-28T12:00:00.000Z'],
    ['over the year end', '2026-12-31T12:00:00Z', 2, '2027-02-28T12:00:00.000Z'],
  ])('V.E.3 %s', (_, completed, months, end) => {
    expect(until(completed, months)).toBe(end);
  });
});
