import { department, NOW } from '../people/department.fixture';
import { actor } from '../search/search.fixture';
import { disclosesBy, type DisclosureFacts } from './access';

const facts: DisclosureFacts = {
  kind: 'CRIMINAL',
  state: 'OPEN',
  assignedMemberIds: ['detective'],
  searcherIds: ['crash'],
  roster: department,
  presents: false,
  comparesBlind: false,
};
const custodian = { memberId: 'custodian', roles: ['RECORDS_CUSTODIAN'], principals: [] } as const;
const liaison = { memberId: 'liaison', roles: ['PROSECUTOR_LIAISON'], principals: [] } as const;
const auditor = { memberId: 'auditor', roles: ['AUDITOR'], principals: [] } as const;

describe('who draws up what is disclosed of a case (Brady; State v. Miles)', () => {
  it.each([
    ['the supervisor of who is assigned', actor('sergeant'), true],
    ['the supervisor of who searched in it', actor('sergeant2'), true],
    ['the Commander', actor('commander'), true],
    ['the Major', actor('major'), true],
    ['the Chief', actor('chief'), true],
    ['the custodian', custodian, true],
    ['the prosecutor liaison', liaison, true],
    ['who is assigned', actor('detective'), false],
    ['a colleague', actor('colleague'), false],
    ['the auditor', auditor, false],
  ])('VI.E is %s, or not', (_, by, may) => {
    expect(disclosesBy(facts, by, NOW)).toBe(may ? 'case.disclose' : undefined);
  });

  it('VIII.A.3 is not the prosecutor liaison of an Internal Affairs file, but command, the custodian and who stands above its people', () => {
    const file = { ...facts, kind: 'IA' } as const;
    const duties = [liaison, auditor, custodian, actor('chief'), actor('sergeant')].map((by) => disclosesBy(file, by, NOW));
    const theirs = 'case.disclose-internal-affairs';
    expect(duties).toEqual([undefined, undefined, theirs, theirs, theirs]);
    expect(disclosesBy({ ...file, presents: true }, actor('chief'), NOW)).toBeUndefined();
  });

  it('VI.D is nobody who presents a line-up of the case or compares blind in it, whatever else they are', () => {
    for (const by of [actor('sergeant'), actor('commander'), custodian])
      for (const part of [{ presents: true }, { comparesBlind: true }]) expect(disclosesBy({ ...facts, ...part }, by, NOW)).toBeUndefined();
  });

  it('VI.D is nobody for being above somebody in another case', () => {
    expect(disclosesBy({ ...facts, assignedMemberIds: ['detective'], searcherIds: [] }, actor('sergeant2'), NOW)).toBeUndefined();
  });

  it('VI.B is the custodian alone once the case is sealed, by the duty to read sealed cases', () => {
    const sealed = { ...facts, state: 'SEALED' } as const;
    const duties = [actor('chief'), liaison, custodian].map((by) => disclosesBy(sealed, by, NOW));
    expect(duties).toEqual([undefined, undefined, 'case.read-sealed']);
  });
});
