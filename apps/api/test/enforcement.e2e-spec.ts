import { approvals, boardOf, brought, corroborated } from './support/corroborated';
import { determinedSearch } from './support/determined-search';
import { openHouse, type House } from './support/house';
import type { ProblemSeen, TaskSeen } from './support/officer';
import { expectRefused } from './support/refused';
import { until } from './support/wait';

const person = (name: string): { name: string; dateOfBirth: string } => ({ name, dateOfBirth: '1990-04-01' });
const REVIEW = 'enforcementAction.supervisor-review';
const ROUTE = '/v1/enforcement-actions';

interface Begun {
  readonly id: string;
  readonly next: readonly TaskSeen[];
}

interface PageSeen {
  readonly state: string;
  readonly outcome: string | null;
  readonly action: {
    readonly link: string;
    readonly state: string;
    readonly linkedSearchIds: readonly string[];
    readonly bases: readonly object[];
  };
  readonly toDecide: readonly { readonly stepId: string; readonly kind: string }[];
  readonly discrepancies: readonly string[];
}

describe('enforcement actions', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.close());

  const ended = async (id: string): Promise<PageSeen> => {
    const page = async (): Promise<PageSeen> => (await house.as('detective').get<PageSeen>(`${ROUTE}/${id}`)).body;
    await until(async () => (await page()).state === 'CLOSED', 'the enforcement action did not end');
    return page();
  };
  const audited = async (code: string): Promise<number> => {
    const [found]: { count: number }[] = await house.database.dataSource.query(
      `SELECT count(*)::int AS count FROM audit_event WHERE action = 'EnforcementRequested' AND outcome = 'DENIED' AND code = $1`,
      [code],
    );
    return found?.count ?? 0;
  };

  it('VI.E: likeness alone is refused however it is called; what does not rest on it counts, found through the lead or not', async () => {
    const subject = person('Robin Roe');
    const search = await corroborated(house, {
      caseNumber: '2026-20001',
      person: subject,
      steps: {
        'latent-prints': brought('SUPPORTS', 'LATENT_PRINT'),
        lineup: {
          held: { kind: 'PHOTO', suspectSource: 'FR_CANDIDATE', fillerCount: 5, response: 'SUSPECT', heldAt: new Date().toISOString() },
        },
      },
    });
    const detective = house.as('detective');
    const { counts } = await boardOf(detective, search.id);
    const rowOf = (kind: string): string | undefined => counts.find(({ row }) => row.kind === kind)?.row.id;
    const ask = (bases: readonly object[], change: object = {}) =>
      detective.post<ProblemSeen & Begun>(ROUTE, {
        caseNumber: '2026-20001',
        kind: 'ARREST_WARRANT',
        subject,
        bases,
        affidavitNamesFaceSearch: true,
        ...change,
      });

    for (const type of ['FACE_SEARCH', 'OWN_VISUAL_COMPARISON', 'SECOND_FACE_SEARCH', 'COLLEAGUE_COMPARISON']) {
      expect(await ask([{ type }])).toMatchObject({
        status: 422,
        body: { code: 'FR_SOLE_BASIS', authority: { kind: 'SOP', ref: 'VI.E' } },
      });
    }
    expect((await ask([])).body).toMatchObject({ code: 'FR_SOLE_BASIS' });
    expect((await ask([{ stepId: rowOf('PHOTO_LINEUP') }])).body).toMatchObject({
      code: 'LINEUP_NOT_INDEPENDENT',
      authority: { kind: 'CHOICE' },
    });
    expect((await ask([{ stepId: rowOf('LATENT_PRINTS') }], { faceSearchPointed: false })).body).toMatchObject({
      code: 'FR_LINK_UNDECLARED',
    });
    expect(await audited('FR_SOLE_BASIS')).toBe(5);

    const begun = await ask([{ stepId: rowOf('LATENT_PRINTS') }]);
    expect(begun.status).toBe(201);
    const sergeant = house.as('sergeant');
    await sergeant.task(REVIEW);
    expect((await detective.tasks()).map(({ kind }) => kind)).not.toContain(REVIEW);
    const { id } = await sergeant.task(REVIEW);
    const undecided = await sergeant.post(`/v1/tasks/${id}/complete`, { decision: 'CLEARED' });
    await expectRefused(house, 'sergeant', undecided, 'REVIEW_INCOMPLETE');
    const { body: page } = await sergeant.get<PageSeen>(`${ROUTE}/${begun.body.id}`);
    const decisions = page.toDecide.map(({ stepId }) => ({ stepId, decision: 'APPROVED' }));
    expect(decisions).toEqual(await approvals(detective, search.id));
    await sergeant.complete(REVIEW, { decision: 'CLEARED', decisions });
    await detective.complete('enforcementAction.outcome', { outcome: 'WARRANT_ISSUED', occurredAt: new Date().toISOString() });
    expect(await ended(begun.body.id)).toMatchObject({
      toDecide: [],
      state: 'CLOSED',
      outcome: 'CLEARED',
      action: { link: 'FOUND', state: 'EXECUTED', linkedSearchIds: [search.id] },
      people: { [house.department.detective]: 'Name of detective', [house.department.sergeant]: 'Name of sergeant' },
    });
    expect(
      await detective.post(`${ROUTE}/${begun.body.id}/outcomes`, { outcome: 'CHARGED', occurredAt: new Date().toISOString() }),
    ).toMatchObject({ status: 201 });
    await expectRefused(house, 'patrol', await house.as('patrol').get(`${ROUTE}/${begun.body.id}`), 'NOT_FOUND');

    const list = '/v1/case-files/2026-20001/enforcement-actions';
    const listed = await detective.get<{ actions: object[]; next: string | null }>(list);
    const codes = { kind: 'ARREST_WARRANT', state: 'EXECUTED', link: 'FOUND', outcome: 'CHARGED', exculpatory: 0 };
    expect(listed.body.actions).toMatchObject([{ id: begun.body.id, ...codes, reviewer: { name: 'Name of sergeant' } }]);
    expect(JSON.stringify(listed.body)).not.toContain('Roe');
    expect(listed.body.next).toBeNull();
    await expectRefused(house, 'patrol', await house.as('patrol').get(list), 'NOT_FOUND');
    expect(await house.as('auditor').get(list)).toMatchObject({ status: 200 });
  });

  it('VI.E: a search warrant for DNA passes while the DNA is pending, with the reviewer’s note', async () => {
    const subject = person('Kim Koe');
    const search = await corroborated(house, {
      caseNumber: '2026-20002',
      person: subject,
      identity: 'UNRESOLVED',
      steps: {
        'report-review': brought('SUPPORTS', 'PROPERTY'),
        dna: { outcome: 'PENDING', pendingReason: 'SERVED_BY_THIS_WARRANT', pendingUntil: '2099-01-01T00:00:00Z' },
      },
    });
    const detective = house.as('detective');
    const form = { caseNumber: '2026-20002', subject, bases: [{ type: 'PROPERTY', sourceRef: 'PR-1' }], affidavitNamesFaceSearch: true };
    const arrest = await detective.post<ProblemSeen>(ROUTE, { ...form, kind: 'ARREST' });
    expect([arrest.body.code, ...(arrest.body.also ?? []).map(({ code }) => code)]).toEqual([
      'IDENTITY_DETERMINATION_REQUIRED',
      'PENDING_NOT_FOR_THIS_ACTION',
    ]);
    const begun = await detective.post<Begun>(ROUTE, { ...form, kind: 'SEARCH_WARRANT' });
    expect(begun.status).toBe(201);
    const sergeant = house.as('sergeant');
    const { id } = await sergeant.task(REVIEW);
    const decisions = await approvals(detective, search.id);
    const bare = await sergeant.post<ProblemSeen>(`/v1/tasks/${id}/complete`, { decision: 'CLEARED', decisions });
    expect(bare.body).toMatchObject({ code: 'ENFORCEMENT_NOTE_REQUIRED', facts: { because: 'PENDING_STEPS' } });
    await sergeant.complete(REVIEW, { decision: 'CLEARED', note: 'the warrant is what brings the sample', decisions });
    await detective.complete('enforcementAction.outcome', { outcome: 'WARRANT_ISSUED', occurredAt: new Date().toISOString() });
    expect((await ended(begun.body.id)).outcome).toBe('CLEARED');
  });

  it('VI.E: contradictions are answered, and the prosecutor is told', async () => {
    const subject = person('Sam Soe');
    const search = await corroborated(house, {
      caseNumber: '2026-20003',
      person: subject,
      answer: 'the time clock shows he left before',
      steps: { 'report-review': brought('SUPPORTS', 'PROPERTY'), interview: brought('CONTRADICTS', 'ALIBI') },
    });
    const detective = house.as('detective');
    const { counts, contradicts } = await boardOf(detective, search.id);
    const form = { caseNumber: '2026-20003', kind: 'ARREST', subject, bases: [{ stepId: counts[0]?.row.id }] };
    expect((await detective.post<ProblemSeen>(ROUTE, form)).body).toMatchObject({ code: 'CONTRADICTION_UNADDRESSED' });
    const contradictions = [{ stepId: contradicts[0]?.row.id, answer: 'the time clock shows he left before' }];
    const returned = await detective.post<Begun>(ROUTE, { ...form, contradictions });
    await house.as('sergeant').complete(REVIEW, { decision: 'RETURNED', note: 'attach the time clock' });
    expect(await ended(returned.body.id)).toMatchObject({ state: 'CLOSED', outcome: 'RETURNED' });
    await detective.post<Begun>(ROUTE, { ...form, contradictions });
    await house.as('sergeant').complete(REVIEW, { decision: 'CLEARED', decisions: await approvals(detective, search.id) });
    await detective.complete('enforcementAction.outcome', { outcome: 'ARREST', occurredAt: new Date().toISOString() });
    const told = await detective.complete('faceSearch.prosecutor-notice', {
      notifiedAt: new Date().toISOString(),
      reference: 'letter 12',
    });
    expect(told.outcome).toBe('NOTIFIED');
    expect((await detective.tasks()).map(({ kind }) => kind)).not.toContain('enforcementAction.prosecutor-notice');
    const later = {
      candidateId: search.candidateIds[0],
      outcome: 'CONTRADICTS',
      evidenceType: 'PHONE_LOCATION',
      origin: 'SEPARATE',
      evidenceRefs: ['T-1'],
    };
    expect(await house.as('patrol').post(`/v1/face-searches/${search.id}/other-evidence`, later)).toMatchObject({ status: 404 });
    expect(await detective.post(`/v1/face-searches/${search.id}/other-evidence`, later)).toMatchObject({ status: 201 });
    expect((await boardOf(detective, search.id)).contradicts).toMatchObject([
      { answered: true },
      { row: { kind: 'OTHER' }, answered: false },
    ]);
    const flagged: object[] = await house.database.dataSource.query(`SELECT 1 FROM discrepancy WHERE type = 'CONTRADICTED_AFTER_ACTION'`);
    expect(flagged).toHaveLength(1);
  });

  it('VI.E: a search in a joined case counts; only who works on a case may ask', async () => {
    const subject = person('Max Moe');
    const search = await determinedSearch(house, { caseNumber: '2026-20006', outcome: 'MATCH', people: [subject] });
    await determinedSearch(house, { caseNumber: '2026-20007', outcome: 'NO_MATCH', people: [person('Other One')] });
    const detective = house.as('detective');
    const form = {
      caseNumber: '2026-20007',
      kind: 'ARREST',
      subject,
      bases: [{ type: 'ADMISSION', sourceRef: 'I-7' }],
      faceSearchPointed: false,
    };
    const patrol = house.as('patrol');
    expect(await patrol.post(ROUTE, form)).toMatchObject({
      status: 403,
      body: { code: 'CASE_NOT_ASSIGNED', authority: { kind: 'CHOICE' } },
    });
    const join = { caseNumber: '2026-20007', withCaseNumber: '2026-20006' };
    expect(await patrol.post(`${ROUTE}/join-cases`, join)).toMatchObject({ status: 403 });
    expect(await detective.post(`${ROUTE}/join-cases`, join)).toMatchObject({ status: 201 });
    expect((await detective.post<ProblemSeen>(ROUTE, form)).body).toMatchObject({
      code: 'FR_LINK_UNDECLARED',
      facts: { searches: [search.id] },
    });
  });

  it('VI.E: where lists cannot be compared the author answers; the author may take a request back', async () => {
    await determinedSearch(house, { caseNumber: '2026-20005', outcome: 'NO_MATCH', people: [person('Ari Aoe')], listComplete: false });
    const detective = house.as('detective');
    const form = { caseNumber: '2026-20005', kind: 'ARREST', subject: person('Noa Noe'), bases: [{ type: 'ADMISSION', sourceRef: 'I-4' }] };
    expect((await detective.post<ProblemSeen>(ROUTE, form)).body).toMatchObject({ code: 'FR_LINK_ANSWER_REQUIRED' });
    const begun = await detective.post<Begun>(ROUTE, { ...form, faceSearchPointed: false });
    const sergeant = house.as('sergeant');
    const silent = await sergeant.post<ProblemSeen>(`/v1/tasks/${(await sergeant.task(REVIEW)).id}/complete`, { decision: 'CLEARED' });
    expect(silent.body).toMatchObject({ code: 'FR_LINK_ANSWER_REQUIRED' });
    expect(await sergeant.post(`${ROUTE}/${begun.body.id}/withdraw`)).toMatchObject({ status: 403 });
    expect(await detective.post(`${ROUTE}/${begun.body.id}/withdraw`)).toMatchObject({ status: 200 });
    expect(await ended(begun.body.id)).toMatchObject({ outcome: 'WITHDRAWN', action: { state: 'WITHDRAWN' } });
    const events: object[] = await house.database.dataSource.query(
      `SELECT object_kind AS kind, outcome FROM audit_event WHERE object_id = $1 AND action = 'EnforcementWithdrawn' ORDER BY id`,
      [begun.body.id],
    );
    expect(events).toEqual(['DENIED', 'SUCCESS'].map((outcome) => ({ kind: 'enforcementAction', outcome })));
  });
});
