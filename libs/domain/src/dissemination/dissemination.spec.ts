import { Role, type Actor } from '../people';
import { nmpd40023 } from '../policy';
import {
  answerRecall,
  copyFor,
  handOn,
  hidesDissemination,
  isInDisclosure,
  isRecallOpen,
  knowsOf,
  recall,
  recordHandedOn,
  RecipientClass,
  type HandOnForm,
} from '.';

const NOW = Date.parse('2026-11-10T15:00:00Z');
const person = (memberId: string, ...roles: Role[]): Actor => ({ memberId, roles, principals: [] });
const detective = person('detective');
const commander = person('commander', Role.Commander);
const form: HandOnForm = {
  artefact: 'LEAD',
  channel: 'EMAIL',
  recipient: 'State Attorney’s office, desk 4',
  recipientClass: 'PROSECUTOR',
  authority: 'request 26-77',
  purpose: 'filing decision',
};
const facts = { readsList: true, drewUp: false, policy: nmpd40023 };
const AUTHORIZED = ['DEPARTMENT_MEMBER', 'LAW_ENFORCEMENT_AGENCY', 'PROSECUTOR', 'COURT', 'MEDICAL_EXAMINER', 'HOST'];

describe('what is handed on', () => {
  it.each(Object.values(RecipientClass))('IX.A.3 goes to authorized recipients only: %s', (recipientClass) => {
    const answer = handOn(facts, { ...form, recipientClass }, detective, NOW);
    const refused = {
      code: 'RECIPIENT_NOT_AUTHORIZED',
      authority: { kind: 'CHOICE', ref: 'dissemination.authorizedRecipients' },
      facts: { recipientClass, authorized: AUTHORIZED },
    };
    const may = AUTHORIZED.includes(recipientClass);
    expect(answer).toMatchObject(may ? { recipientClass, authorized: true, handedOnAt: NOW, handedOnBy: 'detective' } : refused);
  });

  it('V.C is handed on by those who read the candidates, whatever their rank', () => {
    expect(handOn({ ...facts, readsList: false }, form, commander, NOW)).toMatchObject({ code: 'NOT_PERMITTED' });
  });

  it('V.C is handed on by whoever drew up the disclosure of the case: the disclosure, nothing else, and to an authorized recipient', () => {
    const drew = { ...facts, readsList: false, drewUp: true };
    const disclosure = { ...form, artefact: 'DISCLOSURE' } as const;
    expect(handOn(drew, disclosure, commander, NOW)).toMatchObject({ artefact: 'DISCLOSURE', authorized: true, handedOnBy: 'commander' });
    expect(handOn(drew, form, commander, NOW)).toMatchObject({ code: 'NOT_PERMITTED', facts: { orAs: ['OWN', 'OWN_CASE', 'AUTHOR'] } });
    expect(handOn({ ...drew, drewUp: false }, disclosure, commander, NOW)).toMatchObject({ code: 'NOT_PERMITTED' });
    expect(handOn(drew, { ...disclosure, recipientClass: 'DEFENCE' }, commander, NOW)).toMatchObject({ code: 'RECIPIENT_NOT_AUTHORIZED' });
  });

  it.each([
    ['has what was recorded before it was drawn up', [50, 200], 100, true],
    ['has what was recorded with it', [100], 100, true],
    ['does not have what was recorded after it', [50, 99], 100, false],
    ['is nothing that was never drawn up', [], 100, false],
  ])('V.C, VI.E the disclosure that somebody drew up %s', (_, drawnUpAt, searchRecordedAt, has) => {
    expect(isInDisclosure({ drawnUpAt, searchRecordedAt })).toBe(has);
  });

  it.each([
    ['sees it', { sees: true }, true],
    ['drew up the disclosure that has it', { drewUp: true }, true],
    ['has nothing to do with it', {}, false],
    ['saw it before its case was sealed', { sees: true, hidden: true }, false],
    ['drew up its disclosure before its case was sealed', { drewUp: true, hidden: true }, false],
  ])('V.C, A20 of a search knows, or not, whoever %s', (_, change, knows) => {
    expect(knowsOf({ hidden: false, sees: false, drewUp: false, ...change })).toBe(knows);
  });

  it.each(Object.values(RecipientClass))('IX.A.3, A20 is recorded whoever got it, once it has happened: %s', (recipientClass) => {
    const happened = { ...form, recipientClass, handedOnAt: NOW, handedOnBy: 'colleague' };
    expect(recordHandedOn(facts, happened, NOW)).toEqual({ ...happened, authorized: AUTHORIZED.includes(recipientClass) });
  });

  it('A20 cannot be recorded as happened before it has', () => {
    const early = { ...form, handedOnAt: NOW + 1, handedOnBy: 'colleague' };
    expect(recordHandedOn(facts, early, NOW)).toMatchObject({ code: 'INSTANT_IN_FUTURE', facts: { field: 'handedOnAt' } });
  });

  it('IX.A.3 is recorded, too, when the system gives a member a copy', () => {
    const copy = { artefact: 'MEMORANDUM', channel: 'PRINT', sha256: 'abc' } as const;
    expect(copyFor({ ...copy, duty: 'process.read' }, 'auditor', NOW)).toEqual({
      ...copy,
      recipientClass: 'DEPARTMENT_MEMBER',
      authority: 'duty table: process.read',
      purpose: 'own duty',
      authorized: true,
      handedOnAt: NOW,
      handedOnBy: 'auditor',
    });
  });
});

describe('what is asked back', () => {
  const out = { authorized: false, recall: null, handedOnBy: 'detective', recordedBy: 'colleague' };
  const answer = { outcome: 'CONFIRMED', askedAt: NOW, note: 'letter 12' } as const;

  it.each([
    ['somebody unauthorized has it', out, true],
    ['its recipient was authorized', { ...out, authorized: true }, false],
    ['it was given back', { ...out, recall: 'CONFIRMED' }, false],
    ['it cannot be given back', { ...out, recall: 'NOT_POSSIBLE' }, false],
  ] as const)('VII.E.4 is open, or not: %s', (_, dissemination, open) => {
    expect(isRecallOpen(dissemination)).toBe(open);
    expect(answerRecall(dissemination, answer, NOW)).toMatchObject(
      open ? answer : { code: 'RECALL_NOT_OPEN', facts: { recall: dissemination.recall } },
    );
  });

  it.each([
    ['who handed it on', out, detective, true],
    ['somebody else', out, commander, false],
    ['who handed it on and recorded it', { ...out, recordedBy: 'detective' }, detective, false],
    ['who handed it on to an authorized recipient', { ...out, authorized: true }, detective, false],
  ])('VII.D, A7 is hidden or not from %s', (_, dissemination, by, hidden) => {
    expect(hidesDissemination(dissemination, by)).toBe(hidden);
  });

  it.each([
    ['by command', commander, out, answer, 'CONFIRMED'],
    [
      'not by who handed it on and said so',
      commander,
      { ...out, handedOnBy: 'commander', recordedBy: 'commander' },
      answer,
      'AUDIT_SELF_REVIEW',
    ],
    ['by who handed it on as if it did not exist', commander, { ...out, handedOnBy: 'commander' }, answer, 'NOT_FOUND'],
    ['where it does not exist', commander, undefined, answer, 'NOT_FOUND'],
    ['not by who handed it on, without the role', detective, out, answer, 'NOT_PERMITTED'],
    ['not by anybody else', detective, { ...out, handedOnBy: 'colleague' }, answer, 'NOT_PERMITTED'],
    ['not before it was asked back', commander, out, { ...answer, askedAt: NOW + 1 }, 'INSTANT_IN_FUTURE'],
  ] as const)('VII.E.4 is answered %s', (_, by, dissemination, said, expected) => {
    const given = recall(dissemination, said, by, NOW);
    expect('code' in given ? given.code : given.outcome).toBe(expected);
  });
});
