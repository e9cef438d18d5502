import { CODES } from '@app/domain/kernel';
import { boardOf, NOT_APPLICABLE, reference, type BoardSeen } from './support/corroborated';
import { determinedSearch } from './support/determined-search';
import { openHouse, type House } from './support/house';
import type { ProblemSeen } from './support/officer';
import { expectRefused } from './support/refused';
import { until } from './support/wait';

const PERSON = { name: 'Alex Doe', dateOfBirth: '1990-04-01', licenceNumber: 'D100-200' };
const step = (name: string): string => `faceSearch.${name}`;

interface PageSeen {
  readonly state: string;
  readonly outcome: string | null;
}

describe('a face search after its determination', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.close());

  const stateOf = async (id: string): Promise<PageSeen | undefined> => {
    const [found]: PageSeen[] = await house.database.dataSource.query('SELECT state, outcome FROM process WHERE id = $1', [id]);
    return found;
  };
  const closed = (id: string): Promise<void> => until(async () => (await stateOf(id))?.outcome === 'CLOSED', 'the search did not close');
  const board = (id: string): Promise<BoardSeen> => boardOf(house.as('detective'), id);

  it('VI.C: a search without a match is documented and closes; nothing is corroborated', async () => {
    const search = await determinedSearch(house, { caseNumber: '2026-10001', outcome: 'NO_MATCH', people: [PERSON] });
    const detective = house.as('detective');
    const text = await detective.get<{ text: string; positiveMatch: boolean }>(`/v1/face-searches/${search.id}/entry-text`);
    expect(text.body).toMatchObject({ positiveMatch: false, text: expect.stringContaining('FACESNXT') as string });

    const { id } = await detective.task(step('case-report-entry'));
    const undocumented = await detective.post<ProblemSeen>(`/v1/tasks/${id}/complete`, { positiveMatch: false });
    expect(undocumented).toMatchObject({ status: 422, body: { code: 'DOCUMENTATION_REQUIRED' } });
    const contradicting = await detective.post<ProblemSeen>(`/v1/tasks/${id}/complete`, {
      positiveMatch: true,
      recordsReference: reference('R-1'),
    });
    expect(contradicting.body).toMatchObject({ code: 'ENTRY_CONTRADICTS_DETERMINATION', authority: { kind: 'SOP', ref: 'VI.C' } });

    const filed = await detective.complete(step('case-report-entry'), { positiveMatch: false, recordsReference: reference('R-1') });
    expect(filed).toMatchObject({ outcome: 'FILED' });
    await closed(search.id);

    const corrected = await detective.post<{ version: number }>(`/v1/face-searches/${search.id}/entry-corrections`, {
      note: 'the supplement number was mis-keyed',
      recordsReference: reference('R-1/2'),
    });
    expect(corrected).toMatchObject({ status: 201, body: { version: 2 } });
  });

  it('VIII.A.5: a search for a deceased person stays open until the medical examiner’s number is there', async () => {
    const purpose = { purpose: 'VIII_A5', medicalExaminer: {} } as const;
    const search = await determinedSearch(house, { caseNumber: '2026-10006', outcome: 'NO_MATCH', people: [PERSON], purpose });
    const detective = house.as('detective');
    const entry = { positiveMatch: false, recordsReference: reference('R-6') };
    await detective.complete(step('case-report-entry'), entry);
    await detective.task(step('case-report-entry'));
    const [refused]: object[] = await house.database.dataSource.query(
      `SELECT code FROM audit_event WHERE process_id = $1 AND action = 'SystemStepDone' AND outcome = 'DENIED'`,
      [search.id],
    );
    expect(refused).toEqual({ code: 'MEDICAL_EXAMINER_REQUIRED' });
    const { body: page } = await detective.get(`/v1/face-searches/${search.id}`);
    const { meaning, remedy, mender } = CODES.MEDICAL_EXAMINER_REQUIRED;
    expect(page).toMatchObject({ refused: { step: 'close', code: 'MEDICAL_EXAMINER_REQUIRED', meaning, remedy, mender } });
    await detective.complete(step('case-report-entry'), { ...entry, medicalExaminer: { caseNumber: 'ME-1', jurisdiction: 'Volusia' } });
    await closed(search.id);
  });

  it('VI.D: the match of a witness has the LIGHT profile: no line-up, nothing to approve, and no supervisor is asked before it closes', async () => {
    const purpose = { purpose: 'VIII_A1', offenceCode: '812.13', subjectRole: 'WITNESS' } as const;
    const search = await determinedSearch(house, { caseNumber: '2026-10007', outcome: 'MATCH', people: [PERSON], purpose });
    const detective = house.as('detective');
    await detective.complete(step('case-report-entry'), { positiveMatch: true, recordsReference: reference('R-7') });
    const evidence = { outcome: 'SUPPORTS', evidenceType: 'PROPERTY', origin: 'FROM_LEAD', evidenceRefs: ['PR-7'] };
    await detective.complete(step('report-review'), evidence);
    for (const name of ['interview', 'latent-prints', 'dna']) await detective.complete(step(name), NOT_APPLICABLE);
    const bases = [{ stepId: (await board(search.id)).counts[0]?.row.id }];
    const identity = { state: 'IDENTIFIED', rationale: 'the wallet was hers', bases, presetsConfirmed: true };
    await detective.complete(step('identity-determination'), identity);
    await detective.complete(step('entry-addendum'), { recordsReference: reference('R-7/1') });
    await closed(search.id);
    const [asked]: object[] = await house.database.dataSource.query(
      `SELECT count(*)::int AS reviews FROM task WHERE process_id = $1 AND kind IN ('faceSearch.supervisor-review', 'faceSearch.not-applicable-review')`,
      [search.id],
    );
    expect(asked).toEqual({ reviews: 0 });
  });

  it('VI.D, V.E.2: a match is corroborated step by step, identified, added to the entry and reviewed before it closes', async () => {
    const search = await determinedSearch(house, { caseNumber: '2026-10002', outcome: 'MATCH', people: [PERSON] });
    const [candidateId = ''] = search.candidateIds;
    const detective = house.as('detective');
    await detective.complete(step('case-report-entry'), { positiveMatch: true, recordsReference: reference('R-2') });
    expect((await board(search.id)).missing.map(({ kind }) => kind)).toEqual([
      'REPORT_REVIEW',
      'INTERVIEW',
      'PHOTO_LINEUP',
      'LATENT_PRINTS',
      'DNA',
    ]);

    await detective.complete(step('report-review'), {
      outcome: 'SUPPORTS',
      evidenceType: 'PROPERTY',
      origin: 'FROM_LEAD',
      evidenceRefs: ['PR-77'],
    });
    await detective.complete(step('interview'), {
      outcome: 'CONTRADICTS',
      evidenceType: 'ALIBI',
      origin: 'SEPARATE',
      explanation: 'a colleague says they worked together that evening',
    });
    await detective.complete(step('latent-prints'), NOT_APPLICABLE);
    await detective.complete(step('dna'), NOT_APPLICABLE);
    await detective.complete(step('lineup-array'), { notApplicable: { reason: 'NO_EYEWITNESS' } });

    const { counts, contradicts, independent, corroborated } = await board(search.id);
    expect({ independent, corroborated }).toEqual({ independent: true, corroborated: true });
    const identity = { state: 'IDENTIFIED', rationale: 'the property was his', bases: [{ stepId: counts[0]?.row.id }] };
    const { id } = await detective.task(step('identity-determination'));
    const unanswered = await detective.post<ProblemSeen>(`/v1/tasks/${id}/complete`, identity);
    expect(unanswered.body).toMatchObject({ code: 'CONTRADICTION_UNADDRESSED', facts: { steps: [contradicts[0]?.row.id] } });
    const alone = await detective.post<ProblemSeen>(`/v1/tasks/${id}/complete`, {
      ...identity,
      bases: [{ type: 'OWN_VISUAL_COMPARISON' }],
      contradictions: [{ stepId: contradicts[0]?.row.id, answer: 'x' }],
    });
    expect(alone.body).toMatchObject({ code: 'IDENTITY_BASIS_REQUIRED' });
    await detective.complete(step('identity-determination'), {
      ...identity,
      contradictions: [{ stepId: contradicts[0]?.row.id, answer: 'the time clock shows he left before' }],
    });
    expect((await board(search.id)).identity).toMatchObject({
      state: 'IDENTIFIED',
      rationale: identity.rationale,
      bases: [{ stepId: counts[0]?.row.id, type: 'PROPERTY' }],
      contradictions: [{ answer: 'the time clock shows he left before' }],
    });
    const notice = await detective.task(step('prosecutor-notice'), candidateId);
    const unreferenced = await detective.post(`/v1/tasks/${notice.id}/complete`, { notifiedAt: new Date().toISOString() });
    await expectRefused(house, 'detective', unreferenced, 'PROSECUTOR_NOTICE_UNREFERENCED');
    await detective.complete(step('prosecutor-notice'), { notifiedAt: new Date().toISOString(), reference: 'letter 12' });
    expect((await board(search.id)).contradicts).toMatchObject([{ answered: true, told: true }]);
    await detective.complete(step('entry-addendum'), { note: 'identified by the property', recordsReference: reference('R-2/1') });

    const sergeant = house.as('sergeant');
    const rows = (await board(search.id)).notApplicable;
    expect(rows).toHaveLength(3);
    const [first, ...others] = rows.map(({ id: stepId }) => ({ stepId, decision: 'APPROVED' }));
    const returned = await sergeant.complete(step('supervisor-review'), {
      decision: 'REVIEWED',
      note: 'otherwise complete',
      decisions: [{ ...first, decision: 'RETURNED', note: 'prints were taken at the scene' }, ...others],
    });
    expect(returned.outcome).toBe('RETURNED');
    const { reviews } = (await detective.get<{ reviews: { decision: string }[] }>(`/v1/face-searches/${search.id}/board`)).body;
    const by = 'Name of sergeant';
    expect(reviews).toHaveLength(4);
    expect(reviews[0]).toMatchObject({ decision: 'ROWS_RETURNED', step: null, by, note: 'otherwise complete' });
    expect(reviews.filter(({ decision }) => decision === 'RETURNED')).toMatchObject([
      { step: { id: first?.stepId, candidateId }, by, note: 'prints were taken at the scene' },
    ]);
    await until(async () => (await detective.tasks()).some(({ ref }) => ref === candidateId), 'nothing was asked again');
    const again = await detective.tasks();
    expect(again.filter(({ ref }) => ref === candidateId).map(({ kind }) => kind)).toHaveLength(1);
    const [open] = again.filter(({ ref }) => ref === candidateId);
    const lineup = open?.kind === step('lineup-array');
    await detective.complete(
      open?.kind ?? '',
      lineup
        ? { notApplicable: { reason: 'OTHER', explanation: 'nobody saw it' } }
        : { ...NOT_APPLICABLE, notApplicableReason: 'EVIDENCE_NOT_SUITABLE' },
    );
    await sergeant.complete(step('supervisor-review'), { decision: 'REVIEWED', decisions: [{ ...first }] });
    await closed(search.id);

    const late = { candidateId, outcome: 'CONTRADICTS', evidenceType: 'PHONE_LOCATION', origin: 'SEPARATE', evidenceRefs: ['T-1'] };
    expect(await detective.post(`/v1/face-searches/${search.id}/other-evidence`, late)).toMatchObject({ status: 201 });
    const flagged: object[] = await house.database.dataSource.query('SELECT type, subject_id AS id FROM discrepancy');
    expect(flagged).toEqual([{ type: 'CONTRADICTED_AFTER_CLOSE', id: search.id }]);
  });

  it('VI.D: a pending step is a state with a date, whoever clears an action meanwhile; what it brings later is concluded and reviewed again', async () => {
    const search = await determinedSearch(house, { caseNumber: '2026-10003', outcome: 'MATCH', people: [PERSON] });
    const detective = house.as('detective');
    const sergeant = house.as('sergeant');
    await detective.complete(step('case-report-entry'), { positiveMatch: true, recordsReference: reference('R-3') });
    await detective.complete(step('report-review'), {
      outcome: 'SUPPORTS',
      evidenceType: 'PHONE_LOCATION',
      origin: 'FROM_LEAD',
      evidenceRefs: ['T-1'],
    });
    await detective.complete(step('interview'), NOT_APPLICABLE);
    await detective.complete(step('latent-prints'), NOT_APPLICABLE);
    await detective.complete(step('lineup-array'), { notApplicable: { reason: 'NO_EYEWITNESS' } });
    await detective.complete(step('dna'), { outcome: 'PENDING', pendingReason: 'LABORATORY', pendingUntil: '2099-01-01T00:00:00Z' });
    const { counts, pending } = await board(search.id);
    expect(pending).toMatchObject([{ kind: 'DNA', waitsFor: ['Name of detective'] }]);
    const identity = { state: 'IDENTIFIED', rationale: 'the telephone was there', bases: [{ stepId: counts[0]?.row.id }] };
    await detective.complete(step('identity-determination'), identity);
    await detective.complete(step('entry-addendum'), { note: 'identified; DNA is pending', recordsReference: reference('R-3/1') });
    await sergeant.task(step('supervisor-review'));
    const action = {
      caseNumber: '2026-10003',
      kind: 'ARREST_WARRANT',
      subject: PERSON,
      bases: identity.bases,
      affidavitNamesFaceSearch: true,
    };
    expect(await detective.post('/v1/enforcement-actions', action)).toMatchObject({ status: 201 });
    const decisions = (await board(search.id)).notApplicable.map(({ id: stepId }) => ({ stepId, decision: 'APPROVED' }));
    const note = 'the telephone carries it without the laboratory';
    await sergeant.complete('enforcementAction.supervisor-review', { decision: 'CLEARED', decisions, note });
    await until(async () => (await sergeant.tasks()).length === 0, 'the review of the search did not settle with the action');
    expect(await stateOf(search.id)).toEqual({ state: 'OPEN', outcome: null });

    expect(await detective.task(step('dna'))).toMatchObject({ state: 'SUSPENDED', suspendedUntil: '2099-01-01T00:00:00.000Z' });
    await detective.complete(step('dna'), { outcome: 'SUPPORTS', evidenceType: 'DNA', origin: 'FROM_LEAD', evidenceRefs: ['FDLE-9'] });
    await detective.complete(step('identity-determination'), identity);
    await detective.complete(step('entry-addendum'), { note: 'the laboratory supports it', recordsReference: reference('R-3/2') });
    await sergeant.complete(step('supervisor-review'), { decision: 'REVIEWED' });
    await closed(search.id);
  });
});
