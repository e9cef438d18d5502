import { nmpd40023, strict40023 } from '../policy';
import { NOW } from '../people/department.fixture';
import { actor } from '../search/search.fixture';
import { lookBack, lookBackAt, type ActionOnRecord } from './look-back';

const bare: ActionOnRecord = { link: 'NONE', bases: [], lineups: [], outcomes: [] };
const held = (compliance: string): ActionOnRecord['lineups'][number] => ({ compliance, response: 'SUSPECT', deviations: [] });

describe('looking back at actions after a face search (Williams v. Detroit)', () => {
  it('VI.E tells what rests on likeness from what does not', () => {
    const action = lookBackAt({ ...bare, link: 'FOUND', bases: ['FACE_SEARCH', 'LINEUP_FROM_CANDIDATE', 'DNA'] }, strict40023);
    expect(action).toMatchObject({ independentBases: ['DNA'], lineupsCompliant: null });
  });
  it('VI.E counts a line-up built on the candidate only where the department lets it stand alone', () => {
    const action: ActionOnRecord = { ...bare, bases: ['LINEUP_FROM_CANDIDATE'] };
    expect(lookBackAt(action, { lineupFromCandidate: 'ALONE' }).independentBases).toEqual(['LINEUP_FROM_CANDIDATE']);
    expect(lookBackAt(action, nmpd40023).independentBases).toEqual([]);
  });
  it.each([
    [['COMPLIANT'], true],
    [['COMPLIANT', 'NON_COMPLIANT'], false],
  ])('VI.D line-ups that were %s', (compliances, all) => {
    expect(lookBackAt({ ...bare, lineups: compliances.map(held) }, nmpd40023).lineupsCompliant).toBe(all);
  });
  it.each<[ActionOnRecord['outcomes'], object]>([
    [[], { dismissed: false, misidentified: false }],
    [['ARREST', 'CHARGED', 'DISMISSED'], { dismissed: true, misidentified: false }],
    [['ARREST', 'MISIDENTIFICATION'], { dismissed: false, misidentified: true }],
  ])('VI.E what became of it: %j', (outcomes, expected) => {
    expect(lookBackAt({ ...bare, outcomes }, nmpd40023)).toMatchObject(expected);
  });

  const auditor = { memberId: 'auditor', roles: ['AUDITOR'], principals: [] } as const;
  it.each([auditor, actor('major'), actor('chief')])('VII.A is for an auditor, the Major and the Chief: %#', (by) => {
    expect(lookBack({ from: NOW, to: NOW + 1 }, by)).toBeUndefined();
    expect(lookBack({ from: NOW, to: NOW }, by)).toMatchObject({ code: 'FORM_INVALID', facts: { fields: ['to'] } });
  });
  it.each(['commander', 'sergeant', 'detective'])('VII.A is not for the %s', (by) => {
    expect(lookBack({ from: NOW, to: NOW + 1 }, actor(by))).toMatchObject({ code: 'NOT_PERMITTED', authority: { kind: 'CHOICE' } });
  });
});
