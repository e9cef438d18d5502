import { nmpd40023 } from '.';
import { checkOffenceListed } from './serious-offences';

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
