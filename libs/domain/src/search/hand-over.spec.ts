import { isRefusal } from '../kernel';
import { actorOf, MemberStatus } from '../people';
import { department, NOW, withStatus } from '../people/department.fixture';
import { handOverSearch, type HandOverFacts } from './hand-over';

const facts: HandOverFacts = {
  ownerId: 'detective',
  inCustody: false,
  roster: department,
  authorisedMemberIds: ['detective', 'colleague', 'sergeant'],
  people: {},
};
const handOver = (by: string, toId: string, change: Partial<HandOverFacts> = {}) => {
  const actor = actorOf(department, by, NOW);
  if (actor === undefined) throw new Error(`${by} is nobody`);
  return handOverSearch({ ...facts, ...change }, { toId }, actor, NOW);
};

describe('VII.E.2, by setting: who passes a search on, and to whom', () => {
  it.each<[string, string, string, Partial<HandOverFacts>]>([
    ['the owner’s supervisor to a colleague', 'sergeant', 'colleague', {}],
    ['the owner’s supervisor to themselves', 'sergeant', 'sergeant', {}],
    ['the Commander', 'commander', 'colleague', {}],
    ['the Major', 'major', 'colleague', {}],
    ['the Chief', 'chief', 'colleague', {}],
    [
      'the Commander while the owner is on leave',
      'commander',
      'colleague',
      { roster: withStatus(department, 'detective', MemberStatus.OnLeave) },
    ],
    ['whoever keeps it as custodian', 'sergeant', 'colleague', { ownerId: 'sergeant', inCustody: true }],
    ['a custodian who has an account by now, to themselves', 'sergeant', 'sergeant', { ownerId: 'sergeant', inCustody: true }],
  ])('%s passes it on', (_, by, to, change) => {
    const owner = change.ownerId ?? 'detective';
    expect(handOver(by, to, change)).toEqual({ from: owner, to, by, at: NOW });
  });

  it.each<[string, string, string, Partial<HandOverFacts>, string, object]>([
    ['by its owner', 'detective', 'colleague', {}, 'NOT_PERMITTED', { barredAs: 'OWN' }],
    ['by an owner who commands', 'commander', 'colleague', { ownerId: 'commander' }, 'NOT_PERMITTED', { barredAs: 'OWN' }],
    ['by a colleague', 'colleague', 'colleague', {}, 'NOT_PERMITTED', { orAs: ['OWN_UNIT'] }],
    ['by somebody else’s supervisor', 'sergeant2', 'colleague', {}, 'NOT_PERMITTED', { orAs: ['OWN_UNIT'] }],
    ['to whom it belongs', 'sergeant', 'detective', {}, 'NEW_OWNER_NOT_ELIGIBLE', { because: 'HAS_IT_ALREADY' }],
    ['to a member without an account', 'sergeant', 'patrol', {}, 'NEW_OWNER_NOT_ELIGIBLE', { because: 'NO_ACCOUNT_IN_FORCE' }],
    [
      'to a member on leave',
      'sergeant',
      'colleague',
      { roster: withStatus(department, 'colleague', MemberStatus.OnLeave) },
      'NEW_OWNER_NOT_ELIGIBLE',
      { because: 'NOT_PRESENT' },
    ],
    [
      'to who presents a line-up of it',
      'sergeant',
      'colleague',
      { people: { LINEUP_ADMINISTRATOR: ['colleague'] } },
      'LINEUP_ADMIN_NOT_INDEPENDENT',
      { member: 'colleague' },
    ],
    ['to who compared it blind', 'sergeant', 'colleague', { people: { AUTHOR: ['colleague'] } }, 'PEER_NOT_INDEPENDENT', {}],
  ])('is refused %s', (_, by, to, change, code, told) => {
    const found = handOver(by, to, change);
    expect(isRefusal(found) && found).toMatchObject({ code, authority: { kind: 'CHOICE' }, facts: told });
  });
});
