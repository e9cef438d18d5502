import { AuthorityKind, CODES } from '../kernel';
import { Role } from '../people/principal';
import { stepKinds } from '../tasks/specs';
import { type Action, ACTIONS, barOf, dutyOf, DUTIES, dutyTable, mayDo, refuseDuty, Relation } from '.';

const ROLES = Object.values(Role);
const RELATIONS = Object.values(Relation);
const NOBODY = { roles: [] };
const everybody = { roles: ROLES };
const answer = (action: Action, role: Role | null, ...relations: Relation[]): string =>
  refuseDuty(action, role === null ? NOBODY : { roles: [role] }, relations)?.code ?? 'may';

describe('2.2 who may do what, in which relation to it', () => {
  it.each<[string, Action, Role | null, Relation[], string]>([
    [
      'V.A nobody approves their own registration, as supervisor',
      'registration.supervisor-approval',
      null,
      ['ASKED', 'OWN'],
      'REG_SELF_APPROVAL',
    ],
    [
      'V.A nobody approves their own registration, as Commander',
      'registration.commander-approval',
      Role.Commander,
      ['ASKED', 'OWN'],
      'REG_SELF_APPROVAL',
    ],
    ['VI.A nobody grants themselves access', 'registration.chief-grant', Role.ChiefDesignee, ['ASKED', 'OWN'], 'REG_SELF_APPROVAL'],
    ['V.A the two approvals take two people', 'registration.commander-approval', Role.Major, ['ASKED', 'AUTHOR'], 'REG_DUPLICATE_APPROVER'],
    ['V.A who is asked approves', 'registration.commander-approval', null, ['ASKED'], 'may'],
    ['V.A a role alone is not being asked', 'registration.commander-approval', Role.Chief, [], 'NOT_FOUND'],
    ['V.A the Commander attests a legacy user', 'registration.attest-legacy', Role.Commander, [], 'may'],
    ['V.A never themselves', 'registration.attest-legacy', Role.Commander, ['OWN'], 'REG_SELF_APPROVAL'],
    ['V.A the Major attests nobody', 'registration.attest-legacy', Role.Major, [], 'NOT_PERMITTED'],
    ['V.A the applicant withdraws', 'registration.withdraw', null, ['OWN'], 'may'],
    ['V.A only the member accepts the agreement', 'registration.user-agreement', Role.Chief, ['ASKED'], 'NOT_PERMITTED'],
    [
      'V.E.3 nobody verifies their own training',
      'registration.training-verification',
      Role.TrainingCoordinator,
      ['ASKED', 'OWN'],
      'TRAINING_SELF_VERIFIED',
    ],
    [
      'VII.E nobody confirms their own FACESNXT account',
      'registration.external-account',
      Role.FacesnxtAdministrator,
      ['ASKED', 'OWN'],
      'REG_SELF_APPROVAL',
    ],
    ['VII.E nobody deactivates their own account', 'account.deactivate', Role.Commander, ['ASKED', 'OWN'], 'NOT_PERMITTED'],
    ['V.D nobody suspends their own account', 'account.suspend', Role.Chief, ['OWN_UNIT', 'OWN'], 'NOT_A_SUPERIOR'],
    ['V.D any superior suspends', 'account.suspend', null, ['OWN_UNIT'], 'may'],
    ['VI.D nobody reviews what they wrote', 'faceSearch.not-applicable-review', Role.Major, ['ASKED', 'AUTHOR'], 'REVIEWER_IS_AUTHOR'],
    ['VI.D nobody reviews their own search', 'faceSearch.supervisor-review', Role.Major, ['ASKED', 'OWN'], 'REVIEWER_IS_AUTHOR'],
    [
      'VI.E nobody clears their own request',
      'enforcementAction.supervisor-review',
      Role.DutySupervisor,
      ['ASKED', 'AUTHOR'],
      'REVIEWER_IS_AUTHOR',
    ],
    [
      'VI.E nobody clears a request that rests on their own search',
      'enforcementAction.supervisor-review',
      Role.Chief,
      ['ASKED', 'OWN'],
      'REVIEWER_IS_AUTHOR',
    ],
    ['VI.E somebody of the case asks', 'enforcementAction.request', null, ['OWN_CASE'], 'may'],
    ['VI.E somebody else does not', 'enforcementAction.request', Role.Supervisor, [], 'CASE_NOT_ASSIGNED'],
    ['s. 92.70 no line-up by who ran the search', 'faceSearch.lineup-presentation', null, ['ASKED', 'OWN'], 'LINEUP_ADMIN_NOT_INDEPENDENT'],
    [
      's. 92.70 no line-up by who works on the case',
      'faceSearch.lineup-presentation',
      null,
      ['ASKED', 'OWN_CASE'],
      'LINEUP_ADMIN_NOT_INDEPENDENT',
    ],
    [
      's. 92.70 no line-up by who asked for the search',
      'faceSearch.lineup-presentation',
      null,
      ['ASKED', 'REQUESTER'],
      'LINEUP_ADMIN_NOT_INDEPENDENT',
    ],
    [
      's. 92.70 no line-up by who read the candidate list',
      'faceSearch.lineup-presentation',
      Role.Chief,
      ['ASKED', 'LIST_READER'],
      'LINEUP_ADMIN_NOT_INDEPENDENT',
    ],
    ['A16 who asked for the search does not read the list', 'faceSearch.read-candidates', Role.Commander, ['REQUESTER'], 'NOT_FOUND'],
    ['V.C a supervisor assigns to a case', 'case.assign', Role.Supervisor, [], 'may'],
    ['V.C nobody assigns themselves', 'case.assign', Role.Chief, ['OWN', 'OWN_CASE'], 'NOT_PERMITTED'],
    ['V.E.1 the Major records agreements', 'agreement.record', Role.Major, [], 'may'],
    ['V.E.1 the Commander does not', 'agreement.record', Role.Commander, [], 'NOT_PERMITTED'],
    ['A7 nobody decides their own row', 'monthlyReport.review-row', Role.Commander, ['ASKED', 'OWN'], 'AUDIT_SELF_REVIEW'],
    ['A7 nobody judges their own part', 'quarterlyAudit.judge', Role.Commander, ['ASKED', 'OWN'], 'AUDIT_SELF_REVIEW'],
    ['A7 nobody acknowledges what they signed', 'quarterlyAudit.acknowledge', Role.Chief, ['ASKED', 'AUTHOR'], 'AUDIT_SELF_REVIEW'],
    [
      'VII.D nobody assigns a discrepancy about themselves',
      'discrepancy.assign',
      Role.Commander,
      ['ASKED', 'INVOLVED_OFFICER'],
      'AUDIT_SELF_REVIEW',
    ],
    ['VII.D nobody verifies their own correction', 'discrepancy.verify', Role.Major, ['ASKED', 'AUTHOR'], 'AUDIT_SELF_REVIEW'],
    ['V.E.4 the auditor reads the log', 'auditLog.read', Role.Auditor, [], 'may'],
    ['V.E.4 the system administrator does not', 'auditLog.read', Role.SystemAdministrator, [], 'NOT_PERMITTED'],
    ['VII.A who oversees reads reports', 'oversight.read', Role.RecordsCustodian, [], 'may'],
    ['VII.A a supervisor does not', 'oversight.read', Role.Supervisor, [], 'NOT_PERMITTED'],
    ['VII.B the Commander begins a report', 'monthlyReport.begin', Role.Commander, [], 'may'],
    ['VII.C the auditor begins no audit', 'quarterlyAudit.begin', Role.Auditor, [], 'NOT_PERMITTED'],
    ['VI.A only the Chief designates', 'roster.order-designation', Role.Major, [], 'ROSTER_AUTHORITY_MISSING'],
    ['VI.A a designee does not designate', 'roster.order-designation', Role.ChiefDesignee, [], 'ROSTER_AUTHORITY_MISSING'],
    ['A6 the Major appoints', 'roster.order-acting-appointment', Role.Major, [], 'may'],
    ['A6 the Commander does not', 'roster.order-acting-appointment', Role.Commander, [], 'ROSTER_AUTHORITY_MISSING'],
    [
      'two people: nobody approves their own gain, an administrator neither',
      'roster.approve',
      Role.SystemAdministrator,
      ['OWN'],
      'ROSTER_SELF_APPROVAL',
    ],
    ['two people: nobody approves what they proposed', 'roster.approve', Role.Chief, ['AUTHOR'], 'ROSTER_SAME_PERSON'],
    ['two people: a detective approves nothing', 'roster.approve', null, [], 'NOT_PERMITTED'],
    ['a member enters their own absence', 'roster.propose-absence', null, ['OWN'], 'may'],
    ['a superior enters it', 'roster.propose-absence', null, ['OWN_UNIT'], 'may'],
    ['a colleague does not', 'roster.propose-absence', null, [], 'NOT_PERMITTED'],
    ['who stands above gives tasks to others', 'task.oversee', null, ['OWN_UNIT'], 'may'],
    ['the administrator does not', 'task.oversee', Role.SystemAdministrator, [], 'NOT_PERMITTED'],
    ['the administrator does not read processes', 'process.read', Role.SystemAdministrator, [], 'NOT_FOUND'],
    ['its people read a process', 'process.read', null, ['OWN'], 'may'],
    ['IX the Chief is one of the two who change settings', 'policy.handle', Role.Chief, [], 'may'],
  ])('%s', (_, action, role, relations, expected) => {
    expect(answer(action, role, ...relations)).toBe(expected);
  });

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
    expect(refuseDuty('case.assign', everybody, ['OWN'])?.facts).toEqual({ roles: DUTIES['case.assign'].roles });
    expect(refuseDuty('case.assign', NOBODY, [], { memberId: 'm' })?.facts).toEqual({ memberId: 'm' });
  });

  it('the administrator holds no power over what is decided', () => {
    const powers = ACTIONS.filter((action) => mayDo(action, { roles: [Role.SystemAdministrator] }));
    expect(powers.filter((action) => !action.startsWith('roster.'))).toEqual([]);
    expect(powers.filter((action) => action.startsWith('roster.order'))).toEqual([]);
  });

  it('the auditor reads, and does nothing else', () => {
    expect(ACTIONS.filter((action) => mayDo(action, { roles: [Role.Auditor] })).filter((action) => !/read|list/.test(action))).toEqual([]);
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

  it('the first of several bars, in the order of the relations, is the one that is said', () => {
    expect(barOf(DUTIES['registration.commander-approval'], ['AUTHOR', 'OWN'])).toEqual({ code: 'REG_SELF_APPROVAL' });
    expect(barOf(DUTIES['registration.commander-approval'], ['ASKED'])).toBeUndefined();
  });

  it('prints a row per action and a column per relation', () => {
    const lines = dutyTable().split('\n');
    expect(lines).toHaveLength(ACTIONS.length + 2);
    expect(lines[0]).toBe(
      '| Action | What it is | Roles that may | OWN | OWN_UNIT | OWN_CASE | INVOLVED_OFFICER | AUTHOR | REQUESTER | LIST_READER | ASKED | Everybody else | Rests on |',
    );
    expect(lines[1]).toBe(`|${' --- |'.repeat(13)}`);
    expect(lines).toContain(
      '| `case.assign` | Assign a member to a case | `SUPERVISOR` `INVESTIGATIVE_SECTION_COMMANDER` `INVESTIGATIVE_SECTION_MAJOR` `CHIEF` | NOT_PERMITTED | by role | may | by role | by role | by role | by role | by role | NOT_PERMITTED | department setting: assignment to the case |',
    );
    expect(lines.find((line) => line.startsWith('| `task.decide`'))).toContain('| – | NOT_FOUND |');
    for (const action of ACTIONS)
      expect(Object.keys(CODES)).toEqual(expect.arrayContaining([DUTIES[action].otherwise, ...Object.values(DUTIES[action].bars)]));
  });
});
