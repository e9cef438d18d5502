import { candidatesFor, type Roster } from '../people';
import { DAY, department, NOW, without } from '../people/department.fixture';
import { nmpd40023 } from '../policy';
import { officer } from '../registration/registration.fixture';
import {
  agreementAlerts,
  certifyAgreement,
  EXTENDS,
  extendAgreement,
  recordAgreement,
  type AlertFacts,
  type ExtensionFacts,
} from './agreements';

describe('recording an agreement', () => {
  it.each(['major', 'chief'])('V.E.1 is for the %s', (by) => {
    expect(recordAgreement({ from: NOW, to: null }, officer(by))).toBeUndefined();
    expect(certifyAgreement({ certifiedAt: NOW, nextDue: NOW + 1 }, officer(by), NOW)).toBeUndefined();
  });
  it('V.E.1 is not for the Commander, and not for a period that never holds', () => {
    expect(recordAgreement({ from: NOW, to: null }, officer('commander'))).toMatchObject({ code: 'NOT_PERMITTED' });
    expect(recordAgreement({ from: NOW, to: NOW }, officer('major'))).toMatchObject({ code: 'FORM_INVALID', facts: { fields: ['to'] } });
    expect(certifyAgreement({ certifiedAt: NOW, nextDue: null }, officer('commander'), NOW)).toMatchObject({ code: 'NOT_PERMITTED' });
  });
  it.each([
    ['a date to come', NOW + 1, null, 'INSTANT_IN_FUTURE'],
    ['a next one at the same instant', NOW, NOW, 'FORM_INVALID'],
  ])('V.E.1 a certification is refused with %s', (_, certifiedAt, nextDue, code) => {
    expect(certifyAgreement({ certifiedAt, nextDue }, officer('major'), NOW)).toMatchObject({ code });
  });
  it('V.E.1 a certification may be the last one', () => {
    expect(certifyAgreement({ certifiedAt: NOW, nextDue: null }, officer('major'), NOW)).toBeUndefined();
  });
});

describe('extending an agreement', () => {
  const majorOf = (roster: Roster) => candidatesFor(roster, EXTENDS, NOW);
  const facts: ExtensionFacts = { kind: 'AGREEMENT', to: NOW, extended: false, deciders: majorOf(department), policy: nmpd40023 };

  it.each([
    ['by a moment', NOW + 1],
    ['by thirty days', NOW + 30 * DAY],
  ])('V.E.1 is for the Major, %s', (_, until) => {
    expect(extendAgreement(facts, { until }, officer('major'))).toEqual({ from: NOW, to: until });
  });
  it('V.E.1 is for the Chief while the Major is away', () => {
    const away = without(department, 'major');
    expect(extendAgreement({ ...facts, deciders: majorOf(away) }, { until: NOW + 1 }, officer('chief', away))).toEqual({
      from: NOW,
      to: NOW + 1,
    });
  });
  it.each(['commander', 'chief'])('V.E.1 is not for the %s while the Major is there', (by) => {
    expect(extendAgreement(facts, { until: NOW + 1 }, officer(by))).toMatchObject({
      code: 'NOT_PERMITTED',
      authority: { kind: 'CHOICE' },
      facts: { needs: 'INVESTIGATIVE_SECTION_MAJOR' },
    });
  });
  it.each([
    ['to its own end', NOW],
    ['beyond thirty days', NOW + 30 * DAY + 1],
  ])('V.E.1 is refused %s', (_, until) => {
    expect(extendAgreement(facts, { until }, officer('major'))).toMatchObject({
      code: 'EXTENSION_TOO_LONG',
      authority: { kind: 'CHOICE' },
      facts: { after: NOW, latest: NOW + 30 * DAY },
    });
  });
  it.each<[string, Partial<ExtensionFacts>, object]>([
    ['has no end', { to: null }, { hasEnd: false, extended: false }],
    ['was extended before', { extended: true }, { hasEnd: true, extended: true }],
    ['is an extension', { kind: 'EXTENSION' }, { hasEnd: true, extended: true }],
  ])('V.E.1 is refused for one that %s', (_, change, named) => {
    expect(extendAgreement({ ...facts, ...change }, { until: NOW + 1 }, officer('major'))).toMatchObject({
      code: 'EXTENSION_NOT_POSSIBLE',
      facts: named,
    });
  });
});

describe('what the Major is told before an agreement ends', () => {
  /** 09:00 in the agency’s zone; all that is counted back lies in winter time. */
  const to = Date.parse('2027-03-01T14:00:00Z');
  const facts: AlertFacts = { from: 0, to, certificationDue: null, obligationsDue: [], alerted: [] };
  const told = (change: Partial<AlertFacts>, daysBefore: number, others: { from: number; to: number | null }[] = []) =>
    agreementAlerts({ ...facts, ...change }, others, nmpd40023, to - daysBefore * DAY);

  it.each<[string, Partial<AlertFacts>, number, number[]]>([
    ['nothing 91 days before', {}, 91, []],
    ['once, 90 days before', {}, 90, [90]],
    ['nothing again until 60 days before', { alerted: [{ event: 'ENDS', about: to, days: 90 }] }, 61, []],
    ['again 60 days before', { alerted: [{ event: 'ENDS', about: to, days: 90 }] }, 60, [60]],
    ['the nearest only, when earlier ones were missed', {}, 20, [30]],
    ['nothing that was said before', { alerted: [{ event: 'ENDS', about: to, days: 30 }] }, 1, []],
    ['nothing once it has ended', {}, 0, []],
    ['nothing of one without an end', { to: null }, 90, []],
  ])('V.E.1 is %s', (_, change, daysBefore, days) => {
    expect(told(change, daysBefore)).toEqual(days.map((each) => ({ event: 'ENDS', about: to, days: each })));
  });

  it('V.E.1 is nothing of an end that another agreement covers', () => {
    expect(told({}, 30, [{ from: to, to: null }])).toEqual([]);
    expect(told({}, 30, [{ from: to + 1, to: null }])).toEqual([{ event: 'ENDS', about: to, days: 30 }]);
  });

  it('V.E.1 the annual certification is told apart', () => {
    const change = { to: null, certificationDue: to, alerted: [{ event: 'ENDS', about: to, days: 30 }] as const };
    expect(told(change, 60)).toEqual([{ event: 'CERTIFICATION_DUE', about: to, days: 60 }]);
  });

  it('V.E.1 each obligation that is not met is told by its own date', () => {
    const later = to + 5 * DAY;
    const change = { to: null, obligationsDue: [to, to, later] };
    expect(told(change, 60)).toEqual([
      { event: 'OBLIGATION_DUE', about: to, days: 60 },
      { event: 'OBLIGATION_DUE', about: later, days: 90 },
    ]);
    const said = [{ event: 'OBLIGATION_DUE', about: to, days: 30 }] as const;
    expect(told({ ...change, alerted: said }, 20)).toEqual([{ event: 'OBLIGATION_DUE', about: later, days: 30 }]);
  });
});
