import { memberPrincipal, Role, rolePrincipal, type Actor } from '../people/principal';
import { parseStepKey, ProcessKind, stepKeyText, stepKind } from './process';
import { seesProcess } from './visibility';

const person = (memberId: string, ...roles: Role[]): Actor => ({
  memberId,
  roles,
  principals: [memberPrincipal(memberId), ...roles.map(rolePrincipal)],
});
const process = {
  involved: ['detective', 'sergeant'],
  candidates: [rolePrincipal(Role.TrainingCoordinator), memberPrincipal('sergeant2')],
};

describe('who reads the page of a process', () => {
  it.each([
    ['whom it is about', person('detective'), true],
    ['who decided in it', person('sergeant'), true],
    ['who is asked by name', person('sergeant2'), true],
    ['who is asked by role', person('coordinator', Role.TrainingCoordinator), true],
    ['the Chief', person('chief', Role.Chief), true],
    ['the Major', person('major', Role.Major), true],
    ['the Commander', person('commander', Role.Commander), true],
    ['the auditor', person('auditor', Role.Auditor), true],
    ['the records custodian', person('custodian', Role.RecordsCustodian), true],
    ['a colleague', person('colleague'), false],
    ['another supervisor', person('sergeant3', Role.Supervisor), false],
    ['the system administrator', person('admin', Role.SystemAdministrator), false],
  ])('%s', (_, actor, sees) => {
    expect(seesProcess(process, actor)).toBe(sees);
  });
});

describe('a step key', () => {
  it.each([
    ['interview', { name: 'interview' }],
    ['interview:6f1c', { name: 'interview', ref: '6f1c' }],
  ])('%s is written and read the same', (text, key) => {
    expect([stepKeyText(key), parseStepKey(text), stepKind(ProcessKind.FaceSearch, key)]).toStrictEqual([
      text,
      key,
      'faceSearch.interview',
    ]);
  });
});
