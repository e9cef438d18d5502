import { boardOf, brought, corroborated } from '../support/corroborated';
import { determinedSearch } from '../support/determined-search';
import { openHouse, type House } from '../support/house';
import type { Answer } from '../support/officer';
import { expectRefused } from '../support/refused';

const ROUTE = '/v1/enforcement-actions';
const REVIEW = 'enforcementAction.supervisor-review';
const person = (name: string): { name: string; dateOfBirth: string } => ({ name, dateOfBirth: '1990-04-01' });
const ADMISSION = { type: 'ADMISSION', sourceRef: 'I-7' };

describe('enforcement actions that are refused', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.close());

  const ask = (form: object): Promise<Answer<{ id: string }>> => house.as('detective').post(ROUTE, { kind: 'ARREST', ...form });

  it('VI.E refuses what rests on likeness alone, hides the search, or says nothing of it', async () => {
    const subject = person('Robin Roe');
    const search = await corroborated(house, {
      caseNumber: '2026-20101',
      person: subject,
      answer: 'the time clock shows he left before',
      steps: {
        'report-review': brought('SUPPORTS', 'PROPERTY'),
        interview: brought('CONTRADICTS', 'ALIBI'),
        lineup: {
          held: { kind: 'PHOTO', suspectSource: 'FR_CANDIDATE', fillerCount: 5, response: 'SUSPECT', heldAt: new Date().toISOString() },
        },
      },
    });
    const { counts } = await boardOf(house.as('detective'), search.id);
    const rowOf = (kind: string): object => ({ stepId: counts.find(({ row }) => row.kind === kind)?.row.id });
    const form = { caseNumber: '2026-20101', subject };
    for (const [change, code] of [
      [{ bases: [{ type: 'OWN_VISUAL_COMPARISON' }] }, 'FR_SOLE_BASIS'],
      [{ bases: [rowOf('PHOTO_LINEUP')] }, 'LINEUP_NOT_INDEPENDENT'],
      [{ bases: [rowOf('REPORT_REVIEW')], faceSearchPointed: false }, 'FR_LINK_UNDECLARED'],
      [{ bases: [rowOf('REPORT_REVIEW')] }, 'CONTRADICTION_UNADDRESSED'],
      [{ bases: [rowOf('REPORT_REVIEW')], kind: 'ARREST_WARRANT' }, 'AFFIDAVIT_ANSWER_REQUIRED'],
      [{ bases: [rowOf('REPORT_REVIEW')], kind: 'WARRANT_SERVICE' }, 'WARRANT_UNCONFIRMED'],
    ] as const)
      await expectRefused(house, 'detective', await ask({ ...form, ...change }), code);
  });

  it('VI.E, VI.D refuses before the person is identified, and a pending step that does not fit the action', async () => {
    const subject = person('Kim Koe');
    await corroborated(house, {
      caseNumber: '2026-20102',
      person: subject,
      identity: 'UNRESOLVED',
      steps: { dna: { outcome: 'PENDING', pendingReason: 'SERVED_BY_THIS_WARRANT', pendingUntil: '2099-01-01T00:00:00Z' } },
    });
    const form = { caseNumber: '2026-20102', subject, bases: [ADMISSION], affidavitNamesFaceSearch: true };
    const arrest = await ask(form);
    await expectRefused(house, 'detective', arrest, 'IDENTITY_DETERMINATION_REQUIRED');
    await expectRefused(house, 'detective', arrest, 'PENDING_NOT_FOR_THIS_ACTION');
    const { status, body } = await ask({ ...form, kind: 'SEARCH_WARRANT' });
    expect(status).toBe(201);
    const occurred = { outcome: 'WARRANT_ISSUED', occurredAt: new Date().toISOString() };
    await expectRefused(
      house,
      'detective',
      await house.as('detective').post(`${ROUTE}/${body.id}/outcomes`, occurred),
      'ENFORCEMENT_NOT_CLEARED',
    );
    const { id } = await house.as('sergeant').task(REVIEW);
    const bare = await house.as('sergeant').post(`/v1/tasks/${id}/complete`, { decision: 'CLEARED' });
    await expectRefused(house, 'sergeant', bare, 'ENFORCEMENT_NOTE_REQUIRED');
  });

  it('VI.E a list that says more or less of the name than the request still points to the person', async () => {
    const listed = { ...person('SMITH, JOHN ALLEN'), dateOfBirth: '1990-01-01' };
    await determinedSearch(house, { caseNumber: '2026-20104', outcome: 'MATCH', people: [listed] });
    const of = (name: string): object => ({ caseNumber: '2026-20104', subject: { ...listed, name }, bases: [] });
    await expectRefused(house, 'detective', await ask({ ...of('John Smith'), faceSearchPointed: false }), 'FR_LINK_UNDECLARED');
    await expectRefused(house, 'detective', await ask(of('John Smith')), 'FR_SOLE_BASIS');
    await expectRefused(house, 'detective', await ask(of('J. Smith')), 'FR_LINK_ANSWER_REQUIRED');
  });

  it('VIII.A.4 a search that was made to help carries no enforcement', async () => {
    const subject = person('Max Moe');
    const purpose = { purpose: 'VIII_A4', reason: 'DEMENTIA' } as const;
    await determinedSearch(house, { caseNumber: '2026-20103', outcome: 'MATCH', people: [subject], purpose });
    const answer = await ask({ caseNumber: '2026-20103', subject, bases: [ADMISSION] });
    await expectRefused(house, 'detective', answer, 'PURPOSE_BARS_ENFORCEMENT');
    await expectRefused(house, 'detective', answer, 'CORROBORATION_INCOMPLETE');
  });

  it('VI.E where lists cannot be compared the author answers; only who works on the case asks, and withdraws', async () => {
    await determinedSearch(house, { caseNumber: '2026-20104', outcome: 'NO_MATCH', people: [person('Ari Aoe')], listComplete: false });
    const form = { caseNumber: '2026-20104', kind: 'ARREST', subject: person('Noa Noe'), bases: [ADMISSION] };
    await expectRefused(house, 'detective', await ask(form), 'FR_LINK_ANSWER_REQUIRED');
    await expectRefused(house, 'patrol', await house.as('patrol').post(ROUTE, form), 'CASE_NOT_ASSIGNED');
    const { body } = await ask({ ...form, faceSearchPointed: false });
    await house.as('sergeant').task(REVIEW);
    await expectRefused(house, 'patrol', await house.as('patrol').post(`${ROUTE}/${body.id}/withdraw`), 'NOT_FOUND');
    await expectRefused(house, 'sergeant', await house.as('sergeant').post(`${ROUTE}/${body.id}/withdraw`), 'NOT_PERMITTED');
    expect((await house.as('detective').post(`${ROUTE}/${body.id}/withdraw`)).status).toBe(200);
    await expectRefused(house, 'detective', await house.as('detective').post(`${ROUTE}/${body.id}/withdraw`), 'PROCESS_ENDED');
  });
});
