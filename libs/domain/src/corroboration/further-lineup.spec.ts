import { row } from './board.fixture';
import { askFurtherLineup, lineupRows } from './further-lineup';

const held = { ...row('PHOTO_LINEUP', { outcome: 'SUPPORTS' }), candidateId: 'c-1' };
const facts = { ownerId: 'detective', caseMemberIds: ['colleague'], followedUpIds: ['c-1'], rows: [held], preset: false };
const ask = (change: Partial<typeof facts> = {}, by = 'detective', candidateId = 'c-1'): unknown =>
  askFurtherLineup({ ...facts, ...change }, candidateId, by);

describe('a line-up for another eyewitness', () => {
  it('VI.D is asked for by the owner or a member of the case, once the one before was held', () => {
    expect(ask()).toEqual({ outcome: 'FURTHER_LINEUP' });
    expect(ask({}, 'colleague')).toEqual({ outcome: 'FURTHER_LINEUP' });
    expect(ask({ rows: [{ ...held, outcome: 'NOT_APPLICABLE' as never }] })).toEqual({ outcome: 'FURTHER_LINEUP' });
    expect(ask({ rows: [], preset: true })).toEqual({ outcome: 'FURTHER_LINEUP' });
  });

  it.each([
    ['somebody else', {}, 'patrol', 'c-1', 'NOT_THE_OWNER'],
    ['a candidate nobody follows up', {}, 'detective', 'c-9', 'CORROBORATION_OUTCOME_INVALID'],
    ['before the first', { rows: [] }, 'detective', 'c-1', 'LINEUP_UNDER_WAY'],
    ['while one is asked for', { rows: [held, { ...held, id: 'r-2', outcome: null as never }] }, 'detective', 'c-1', 'LINEUP_UNDER_WAY'],
    ['while one waits', { rows: [{ ...held, outcome: 'PENDING' as never }] }, 'detective', 'c-1', 'LINEUP_UNDER_WAY'],
  ])('VI.D refuses it for %s', (_, change, by, candidateId, code) => {
    expect(ask(change, by, candidateId)).toMatchObject({ code });
  });

  it('VI.D each candidate has line-ups of their own', () => {
    expect(lineupRows([held, { ...held, candidateId: 'c-2' }, row('DNA')], 'c-1')).toEqual([held]);
  });
});
