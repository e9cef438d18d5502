import { AuthorityKind, CODES } from '../kernel';
import { Role } from '../people/principal';
import { stepKinds } from '../tasks/specs';
import {
  type Action,
  ACTIONS,
  barAuthority,
  barOf,
  barredFrom,
  dutyOf,
  DUTIES,
  dutyTable,
  mayDo,
  refuseDuty,
  refuseInvolved,
  refuseOtherwise,
  Relation,
  relationsOf,
  relationTable,
} from '.';

const ROLES = Object.values(Role);
const RELATIONS = Object.values(Relation);
const NOBODY = { roles: [] };
const everybody = { roles: ROLES };
const answer = (action: Action, role: Role | null, ...relations: Relation[]): string =>
  refuseDuty(action, role === null ? NOBODY : { roles: [role] }, relations)?.code ?? 'may';

describe('2.2 the duty table as a whole', () => {
  it('exclusion beats every grant: no role and no other relation overcomes a barring one', () => {
    for (const action of ACTIONS) {
      for (const relation of RELATIONS) {
        const { bars } = DUTIES[action];
        if (bars[relation] === undefined) continue;
        expect({ action, relation, may: mayDo(action, everybody, RELATIONS) }).toEqual({ action, relation, may: false });
        expect({ action, relation, may: mayDo(action, everybody, [relation]) }).toEqual({ action, relation, may: false });
      }
    }
  });

  it('every cell is an answer: a role of the row, or an allowing relation, may; everybody else gets the row’s refusal', () => {
    for (const action of ACTIONS) {
      const { roles, allows, bars, otherwise } = DUTIES[action];
      for (const role of ROLES)
        expect([action, role, answer(action, role)]).toEqual([action, role, roles.includes(role) ? 'may' : otherwise]);
      for (const relation of RELATIONS) {
        const expected = bars[relation] ?? (allows.includes(relation) ? 'may' : otherwise);
        expect([action, relation, answer(action, null, relation)]).toEqual([action, relation, expected]);
        expect([action, relation, bars[relation] !== undefined && allows.includes(relation)]).toEqual([action, relation, false]);
      }
    }
  });

  it('a refusal names the roles that may, or what the rule gave, and rests on the row’s authority', () => {
    expect(refuseDuty('agreement.record', NOBODY)).toMatchObject({
      code: 'NOT_PERMITTED',
      facts: { roles: [Role.Major, Role.Chief] },
      authority: { kind: AuthorityKind.Choice, ref: 'who records agreements' },
    });
    expect(refuseDuty('case.assign', everybody, ['OWN'], { memberId: 'm' })?.facts).toEqual({ memberId: 'm' });
    expect(refuseDuty('case.assign', everybody, ['OWN'])?.facts).toEqual({ roles: DUTIES['case.assign'].roles, barredAs: 'OWN' });
    expect(refuseDuty('dissemination.hand-on', NOBODY)?.facts).toEqual({ roles: [], orAs: DUTIES['dissemination.hand-on'].allows });
    expect(refuseDuty('case.assign', NOBODY, [], { memberId: 'm' })?.facts).toEqual({ memberId: 'm' });
  });

  it('1.0 that a relation bars somebody is never said to be the SOP’s word', () => {
    const barring = ACTIONS.filter((action) => Object.keys(DUTIES[action].bars).length > 0);
    expect(barring.filter((action) => barAuthority(DUTIES[action]).kind === AuthorityKind.Sop)).toEqual([]);
    expect(refuseInvolved('account.deactivate', { OWN: ['m'] }, 'm')?.authority).toEqual({
      kind: AuthorityKind.Choice,
      ref: 'nobody ends or restores their own account',
    });
    expect(refuseOtherwise('account.deactivate').authority).toEqual({ kind: AuthorityKind.Sop, ref: 'VII.E' });
  });

  it('a relation that hides something hides it in the system’s word, as what does not exist is told', () => {
    const hiding = ACTIONS.filter((action) => Object.values<string>(DUTIES[action].bars).includes('NOT_FOUND'));
    expect(hiding).toContain('discrepancy.read');
    expect(hiding.filter((action) => barAuthority(DUTIES[action]).kind !== AuthorityKind.System)).toEqual([]);
  });

  it('the administrator holds no power over what is decided', () => {
    const powers = ACTIONS.filter((action) => mayDo(action, { roles: [Role.SystemAdministrator] }));
    expect(powers.filter((action) => !action.startsWith('roster.'))).toEqual([]);
    expect(powers.filter((action) => action.startsWith('roster.order'))).toEqual([]);
  });

  it('the prosecutor liaison draws up disclosures, and does nothing else', () => {
    expect(ACTIONS.filter((action) => mayDo(action, { roles: [Role.ProsecutorLiaison] }))).toEqual(['case.disclose']);
  });

  it('the auditor reads, and does nothing else', () => {
    expect(ACTIONS.filter((action) => mayDo(action, { roles: [Role.Auditor] })).filter((action) => !/read|list/.test(action))).toEqual([]);
  });

  it('the rows of a subject stand together', () => {
    const subjects = ACTIONS.map((action) => action.split('.')[0]);
    const blocks = subjects.filter((subject, index) => subject !== subjects[index - 1]);
    expect(blocks).toEqual([...new Set(subjects)]);
  });

  it('a row that belongs to a human step has the step’s kind', () => {
    const kinds = stepKinds().map(({ kind }) => kind);
    const steps: Action[] = [
      'registration.supervisor-approval',
      'registration.training-verification',
      'account.disable-external',
      'faceSearch.lineup-presentation',
      'enforcementAction.supervisor-review',
      'monthlyReport.major-review',
      'quarterlyAudit.acknowledge',
      'discrepancy.verify',
    ];
    expect(steps.filter((step) => !kinds.includes(step))).toEqual([]);
    expect(dutyOf('discrepancy.verify')).toBe(DUTIES['discrepancy.verify']);
    expect(dutyOf('faceSearch.interview')).toBe(DUTIES['task.decide']);
  });

  it('whom a row bars is never asked, and refused by the same row', () => {
    const people = { LIST_READER: ['reader', 'runner'], OWN: ['runner', null], INVOLVED_OFFICER: ['writer'], REQUESTER: [undefined] };
    expect(barredFrom('faceSearch.lineup-presentation', people)).toEqual(['reader', 'runner']);
    expect(relationsOf(people, 'runner')).toEqual(['OWN', 'LIST_READER']);
    for (const id of ['reader', 'runner', 'writer', 'somebody']) {
      const barred = barredFrom('faceSearch.lineup-presentation', people).includes(id);
      expect([id, refuseInvolved('faceSearch.lineup-presentation', people, id) !== undefined]).toEqual([id, barred]);
    }
    expect(refuseInvolved('faceSearch.lineup-presentation', people, 'reader', { member: 'reader' })).toMatchObject({
      code: 'LINEUP_ADMIN_NOT_INDEPENDENT',
      authority: { kind: AuthorityKind.Law },
      facts: { member: 'reader' },
    });
    expect(refuseInvolved('faceSearch.lineup-presentation', people, 'reader')?.facts).toEqual({});
    expect(refuseOtherwise('policy.order')).toMatchObject({ code: 'POLICY_CHIEF_MISSING', facts: { roles: [Role.Chief] } });
  });

  it('the first of several bars, in the order of the relations, is the one that is said', () => {
    expect(barOf(DUTIES['registration.commander-approval'], ['AUTHOR', 'OWN'])).toEqual({ code: 'REG_SELF_APPROVAL', relation: 'OWN' });
    expect(barOf(DUTIES['registration.commander-approval'], ['ASKED'])).toBeUndefined();
  });

  it('prints what every relation means', () => {
    const lines = relationTable().split('\n');
    expect(lines.slice(0, 2)).toEqual(['| Relation | Meaning |', '| --- | --- |']);
    expect(lines.slice(2).map((line) => line.split('`')[1])).toEqual(RELATIONS);
    expect(lines).toContain('| `REQUESTER` | they asked for the search |');
  });

  it('prints a row per action and a column per relation', () => {
    const lines = dutyTable().split('\n');
    expect(lines).toHaveLength(ACTIONS.length + 2);
    expect(lines[0]).toBe(
      '| Action | What it is | Roles that may | OWN | OWN_UNIT | BELOW | OWN_CASE | INVOLVED_OFFICER | AUTHOR | REQUESTER | LIST_READER | LINEUP_ADMINISTRATOR | BLIND_EXAMINER | FORMER_OPERATOR | HOLDER | ASKED | EXCLUDED | Everybody else | Rests on |',
    );
    expect(lines[1]).toBe(`|${' --- |'.repeat(19)}`);
    expect(lines).toContain(
      '| `case.assign` | Assign a member to a case | `SUPERVISOR` `INVESTIGATIVE_SECTION_COMMANDER` `INVESTIGATIVE_SECTION_MAJOR` `CHIEF` | NOT_PERMITTED | by role | by role | may | by role | by role | by role | by role | by role | by role | by role | by role | by role | by role | NOT_PERMITTED | department setting: assignment to the case |',
    );
    expect(lines.find((line) => line.startsWith('| `task.decide`'))).toContain('| – | NOT_FOUND |');
    for (const action of ACTIONS)
      expect(Object.keys(CODES)).toEqual(expect.arrayContaining([DUTIES[action].otherwise, ...Object.values(DUTIES[action].bars)]));
  });
});
