import { purposeAsked } from './gates';
import { NOW, robbery, searchForm } from './search.fixture';
import type { SearchForm } from './model';

const suspect = { purpose: 'VIII_A1', subjectRole: 'POTENTIAL_SUSPECT' };
const asked = (form: Partial<SearchForm>, offenceCodes?: readonly string[]): object =>
  purposeAsked({ caseFile: offenceCodes && { ...robbery, offenceCodes } }, { ...searchForm, ...form }, NOW);

describe('the offence of a search', () => {
  it('VIII.A.1 is the one of its case, or of the case that it opens, where the form names none', () => {
    expect(asked({ purpose: suspect }, ['120'])).toMatchObject({ offenceCode: '120' });
    expect(asked({ purpose: suspect, caseStub: { kind: 'CRIMINAL', offenceCode: '812.13' } })).toMatchObject({ offenceCode: '812.13' });
    expect(asked({ purpose: suspect, caseStub: { kind: 'CRIMINAL', offenceCode: '812.13' } }, ['120'])).toMatchObject({
      offenceCode: '120',
    });
  });

  it('VIII.A.1 is the form’s where it names one', () => {
    expect(asked({ purpose: { ...suspect, offenceCode: '784.045' } }, ['120'])).toMatchObject({ offenceCode: '784.045' });
  });

  it.each([
    ['none', []],
    ['several', ['120', '784.045']],
  ])('VIII.A.1 is asked for where the case has %s', (_, offences) => {
    expect(asked({ purpose: suspect }, offences)).toMatchObject({ code: 'PURPOSE_FIELDS_MISSING', facts: { fields: ['offenceCode'] } });
  });

  it('VIII.A.1 is asked for where there is no case to take it from', () => {
    expect(asked({ purpose: suspect })).toMatchObject({ code: 'PURPOSE_FIELDS_MISSING', facts: { fields: ['offenceCode'] } });
    expect(asked({ purpose: suspect, caseStub: { kind: 'CRIMINAL', offenceCode: ' ' } })).toMatchObject({ code: 'PURPOSE_FIELDS_MISSING' });
  });
});
