import { notYet } from './instants';

describe('an instant of record', () => {
  it.each([
    ['earlier than now', 9],
    ['now', 10],
  ])('2.4 may be %s', (_, at) => {
    expect(notYet(at, 10, 'arrestedAt')).toBeUndefined();
  });

  it('2.4 is refused by its field when it is still to come', () => {
    expect(notYet(11, 10, 'arrestedAt')).toMatchObject({
      code: 'INSTANT_IN_FUTURE',
      authority: { kind: 'CHOICE', ref: 'dates of record' },
      facts: { field: 'arrestedAt' },
    });
  });
});
