import { DAY, NOW } from '../people/department.fixture';
import { officer } from '../registration/registration.fixture';
import { endAgreement, type EndFacts } from './end';

const facts: EndFacts = { from: NOW - DAY, to: NOW + DAY, extended: false };

describe('ending an agreement before its time', () => {
  it.each([
    ['major', 'now', facts, NOW, NOW + DAY],
    ['chief', 'at once after it began, long ago', facts, NOW - DAY + 1, NOW + DAY],
    ['major', 'a moment before it would have ended', facts, NOW + DAY - 1, NOW + DAY],
    ['major', 'where it had no end', { ...facts, to: null }, NOW + 9 * DAY, null],
  ] as const)('V.E.1 is for the %s, %s', (by, _, of, endsAt, before) => {
    expect(endAgreement(of, endsAt, officer(by), NOW)).toEqual({ to: endsAt, before });
  });

  it.each([
    ['by the Commander', facts, NOW, 'commander', 'NOT_PERMITTED'],
    ['of one that is over', { ...facts, to: NOW }, NOW - 1, 'major', 'AGREEMENT_NOT_ENDABLE'],
    ['of one that was extended', { ...facts, extended: true }, NOW, 'major', 'AGREEMENT_NOT_ENDABLE'],
    ['where it begins', facts, NOW - DAY, 'major', 'FORM_INVALID'],
    ['where it ends anyway', facts, NOW + DAY, 'major', 'FORM_INVALID'],
  ] as const)('V.E.1 is refused %s', (_, of, endsAt, by, code) => {
    expect(endAgreement(of, endsAt, officer(by), NOW)).toMatchObject({ refused: true, code });
  });
});
