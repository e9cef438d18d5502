import { nmpd40023 } from '../policy';
import type { AccountOpeningFacts } from './external';
import { active, actor, commander, detective, now, roster } from './fixtures';
import {
  nameRecipients,
  openIncidentReport,
  openNameRecipients,
  openRecall,
  recallAll,
  reportIncident,
  type IncidentReportForm,
} from './incident';

const opening: AccountOpeningFacts = {
  ...active,
  roster,
  memberRoles: [],
  accusedRoles: [],
  hasOpenViolation: false,
  movedUnit: false,
  status: 'DEACTIVATED',
  disseminated: true,
  openRecalls: 1,
};
const ASKED = {
  type: 'HUMAN',
  candidates: ['role:INVESTIGATIVE_SECTION_COMMANDER'],
  excluded: ['detective'],
  columns: { subjectMemberId: 'detective' },
};
const NOBODY = { type: 'SETTLED', outcome: 'NOT_NEEDED' };

describe('what follows a block for dissemination', () => {
  it.each([
    ['its recipients', openNameRecipients, {}, ASKED],
    ['no recipients after another cause', openNameRecipients, { disseminated: false }, NOBODY],
    ['a recall', openRecall, {}, ASKED],
    ['no recall where nothing is out', openRecall, { openRecalls: 0 }, NOBODY],
    ['the report to the host', openIncidentReport, { openRecalls: 0 }, ASKED],
  ] as const)('VII.E.4 asks whoever manages the account for %s', (_, open, change, expected) => {
    expect(open({ ...opening, ...change }, now)).toMatchObject(expected);
  });

  const incident = { memberId: 'detective', recorded: [], policy: nmpd40023 };
  const out = { id: 'd1', authorized: false, recall: null };
  const recipient = {
    artefact: 'LEAD',
    channel: 'MESSAGE',
    recipient: 'a neighbour',
    recipientClass: 'PRIVATE_PERSON',
    authority: 'none',
    purpose: 'not known',
    handedOnAt: now,
    handedOnBy: 'detective',
  } as const;

  it.each([
    [
      'recipients',
      incident,
      { recipients: [recipient] },
      { outcome: 'RECIPIENTS_NAMED', named: [{ ...recipient, authorized: false }], none: null },
    ],
    ['those recorded before', { ...incident, recorded: [out] }, { recipients: [] }, { outcome: 'RECIPIENTS_NAMED', named: [], none: null }],
    [
      'why nobody can be',
      incident,
      { recipients: [], none: ' the screen was filmed ' },
      { outcome: 'NOBODY_NAMED', none: 'the screen was filmed' },
    ],
    ['nobody, without a reason', incident, { recipients: [], none: ' ' }, { code: 'RECIPIENTS_REQUIRED' }],
    ['nobody at all', incident, { recipients: [] }, { code: 'RECIPIENTS_REQUIRED' }],
    ['what is still to come', incident, { recipients: [{ ...recipient, handedOnAt: now + 1 }] }, { code: 'INSTANT_IN_FUTURE' }],
  ])('VII.E.4 names %s', (_, facts, form, expected) => {
    expect(nameRecipients(facts, form, commander, now)).toMatchObject(expected);
  });

  const back = { disseminationId: 'd1', outcome: 'CONFIRMED', askedAt: now, note: 'letter 12' } as const;
  const recorded = [out, { id: 'd2', authorized: false, recall: 'NOT_POSSIBLE' as const }];

  it.each([
    ['each that is out', [back], { outcome: 'RECALLED', refs: ['d1'] }],
    ['all of them', [], { code: 'RECALL_INCOMPLETE', facts: { open: ['d1'] } }],
    ['none twice', [back, { ...back, disseminationId: 'd2' }], { code: 'RECALL_NOT_OPEN', facts: { recall: 'NOT_POSSIBLE' } }],
    ['none of somebody else', [back, { ...back, disseminationId: 'd3' }], { code: 'RECALL_NOT_OPEN' }],
    ['what has happened', [{ ...back, askedAt: now + 1 }], { code: 'INSTANT_IN_FUTURE' }],
  ])('VII.E.4 recalls %s', (_, recalls, expected) => {
    expect(recallAll({ memberId: 'detective', recorded }, { recalls }, commander, now)).toMatchObject(expected);
  });

  const told: IncidentReportForm = { decision: 'REPORTED', to: ['PCSO'], reportedAt: now, reference: 'IR 26-9' };

  it.each<[string, IncidentReportForm, object]>([
    ['with addressee, date and reference', told, { outcome: 'REPORTED', to: ['PCSO'], reportedAt: now, words: 'IR 26-9' }],
    [
      'not without them',
      { decision: 'REPORTED' },
      { code: 'INCIDENT_REPORT_INCOMPLETE', facts: { fields: ['reference', 'to', 'reportedAt'] } },
    ],
    ['not without a reference', { ...told, reference: ' ' }, { code: 'INCIDENT_REPORT_INCOMPLETE', facts: { fields: ['reference'] } }],
    ['not before it was', { ...told, reportedAt: now + 1 }, { code: 'INSTANT_IN_FUTURE', facts: { field: 'reportedAt' } }],
    [
      'or no agreement asks',
      { ...told, decision: 'NOT_ASKED', reason: 'MOU 4.2' },
      { outcome: 'NOT_ASKED', to: [], reportedAt: null, words: 'MOU 4.2' },
    ],
    ['which takes a reason', { decision: 'NOT_ASKED' }, { code: 'INCIDENT_REPORT_INCOMPLETE', facts: { fields: ['reason'] } }],
  ])('VII.E.4 has the host told %s', (_, form, expected) => {
    expect(reportIncident('detective', form, commander, now)).toMatchObject(expected);
  });

  it.each([
    ['names recipients', nameRecipients({ ...incident, recorded: [out] }, { recipients: [] }, detective, now)],
    ['recalls', recallAll({ memberId: 'detective', recorded }, { recalls: [back] }, detective, now)],
    ['reports', reportIncident('detective', told, actor('detective'), now)],
  ])('VII.E.4 the member never %s', (_, answer) => {
    expect(answer).toMatchObject({ code: 'NOT_PERMITTED', facts: { ownAccount: true } });
  });
});
