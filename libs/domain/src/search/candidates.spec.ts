import { comparable, mayBeSamePerson, samePerson } from './candidates';

const ann = { name: 'Doe, Ann', dateOfBirth: '1990-04-09' };
const john = { name: 'John Smith', dateOfBirth: '1990-01-01' };

describe('the same person in two lists', () => {
  it.each([
    ['name in another order, date of birth', ann, { name: 'ANN DOE', dateOfBirth: '1990-04-09' }, true],
    ['an accent left out', { ...ann, name: 'José Peña' }, { ...ann, name: 'JOSE PENA' }, true],
    ['licence number written differently', { licenceNumber: 'd-100-200' }, { licenceNumber: 'D100200' }, true],
    ['booking number', { bookingNumber: 'B 7' }, { bookingNumber: 'b7' }, true],
    ['a name without its date of birth', { name: 'Ann Doe' }, { name: 'Ann Doe' }, false],
    ['another date of birth', ann, { ...ann, dateOfBirth: '1991-04-09' }, false],
    ['a middle name that only one list has', john, { ...john, name: 'SMITH, JOHN ALLEN' }, true],
    ['two names of which neither holds the other', { ...john, name: 'John A. Smith' }, { ...john, name: 'SMITH, JOHN ALLEN' }, false],
    ['a middle name, with another date of birth', john, { name: 'SMITH, JOHN ALLEN', dateOfBirth: '1962-01-01' }, false],
    ['a surname alone', john, { ...john, name: 'Smith' }, false],
    ['two empty numbers', { licenceNumber: '' }, { licenceNumber: '' }, false],
  ])('VI.E by %s', (_, a, b, same) => {
    expect(samePerson(a, b)).toBe(same);
    expect(samePerson(b, a)).toBe(same);
  });

  it('VI.E can be told only by a key that both have; another booking proves nothing', () => {
    expect(comparable(ann, ann)).toBe(true);
    expect(comparable(ann, { licenceNumber: 'D1' })).toBe(false);
    expect(comparable({ bookingNumber: '1' }, { bookingNumber: '2' })).toBe(false);
  });

  it.each([
    ['the same person', ann, true],
    ['too little to tell', { licenceNumber: 'D1' }, true],
    ['another person', { name: 'Peter Miller', dateOfBirth: '1990-04-09' }, false],
  ])('s. 92.70 what another list says may be the same person: %s', (_, other, may) => {
    expect(mayBeSamePerson(ann, other)).toBe(may);
  });

  it.each([
    ['of an initial', 'J. Smith', false],
    ['of a name by marriage', 'John Miller', false],
    ['with further parts', 'John Paul Smith-Allen', true],
    ['with nothing in common', 'Peter Miller', true],
  ])('VI.E whether a list can tell a name %s', (_, name, told) => {
    expect(comparable(john, { ...john, name })).toBe(told);
    expect(comparable({ ...john, licenceNumber: 'D1' }, { ...john, name, licenceNumber: 'D2' })).toBe(true);
  });
});
