import { comparable, samePerson } from './candidates';

const ann = { name: 'Doe, Ann', dateOfBirth: '1990-04-09' };

describe('the same person in two lists', () => {
  it.each([
    ['name in another order, date of birth', ann, { name: 'ANN DOE', dateOfBirth: '1990-04-09' }, true],
    ['an accent left out', { ...ann, name: 'José Peña' }, { ...ann, name: 'JOSE PENA' }, true],
    ['licence number written differently', { licenceNumber: 'd-100-200' }, { licenceNumber: 'D100200' }, true],
    ['booking number', { bookingNumber: 'B 7' }, { bookingNumber: 'b7' }, true],
    ['a name without its date of birth', { name: 'Ann Doe' }, { name: 'Ann Doe' }, false],
    ['another date of birth', ann, { ...ann, dateOfBirth: '1991-04-09' }, false],
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
});
