import { nmpd40023 } from '@app/domain/policy';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Handle } from '@app/testing';
import { activeAccount, agreementInForce, TEST_ORI } from './support/accounts';
import { boardOf } from './support/corroborated';
import { Effort, given } from './support/effort';
import { openHouse, type House } from './support/house';
import { candidateIds, CANDIDATES, filePart, imagePart, photograph } from './support/searches';
import { until } from './support/wait';

const PDF = Buffer.from('%PDF-1.7\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF\n');
const HOUR = 3_600_000;
const TILL = 'The man at the till.';
const NO_MATCH = { result: 'NO_MATCH', rationale: 'Nobody on the list looks like the person.', comparisons: [] };
const MATCH = { detective: { fields: 36 }, supervisor: { tasks: 1 } };
const AT_NIGHT = { NO_MATCH: { fields: 10 }, MATCH: { fields: 14 } };
const DECEASED = { fields: 12, later: 9 };
const HANDED_OVER = {
  recipientClass: 'MEDICAL_EXAMINER',
  artefact: 'LEAD',
  channel: 'MESSAGE',
  authority: 's. 406.11',
  purpose: 'identification',
};

/** What no flow asks for: judged elsewhere, already known, or not needed. */
const NEVER = ['urgent', 'priority', 'legalPredicate', 'enteredAt', 'limitations', 'version'];

describe('2.7 the daily flows of a search stay within their tasks and fields', () => {
  let house: House;
  let effort: Effort;
  beforeEach(async () => {
    house = await openHouse();
    effort = new Effort(house);
    await agreementInForce(house);
    await activeAccount(house, 'detective');
  });
  afterEach(() => house.close());

  it('no form demands what 2.7 says not to ask', () => {
    const document = readFileSync(join(__dirname, '../openapi.json'), 'utf8');
    const { schemas } = (JSON.parse(document) as { components: { schemas: Readonly<Record<string, { required?: string[] }>> } }).components;
    for (const form of [
      'FaceSearchRequest',
      'PurposeFields',
      'ResultEntryForm',
      'CaseReportEntryForm',
      'RecordsReferenceForm',
      'ReviewForm',
      'MemorandumForm',
    ]) {
      const demanded = schemas[form]?.required ?? [];
      expect({ form, demanded: demanded.filter((field) => [...NEVER, 'offenceCode', 'remarks', 'note'].includes(field)) }).toEqual({
        form,
        demanded: [],
      });
      expect(Object.keys(schemas)).toContain(form);
    }
  });

  async function knownCase(caseNumber: string, kind: string, member: Handle): Promise<void> {
    const id = randomUUID();
    await house.database.dataSource.query(
      `INSERT INTO case_file (id, ori, case_number, kind, state, offence_codes, opened_at) VALUES ($1, $2, $3, $4, 'OPEN', $5, now())`,
      [id, TEST_ORI, caseNumber, kind, kind === 'CRIMINAL' ? ['812.13'] : []],
    );
    await house.database.dataSource.query('INSERT INTO case_assignment (id, case_id, member_id, valid_from) VALUES ($1, $2, $3, now())', [
      randomUUID(),
      id,
      house.department[member],
    ]);
  }

  /** The form with every gate already green: what is left to say. */
  async function search(form: object, still: Readonly<Record<string, string>> = {}): Promise<string> {
    const probeId = await effort.upload('detective', '/v1/probe-images', imagePart(await photograph()), {
      sourceType: 'VIDEO_STILL',
      ...still,
    });
    const { id } = await effort.submit<{ id: string }>('detective', '/v1/face-searches', {
      attestation: { accepted: true, version: given(nmpd40023.attestationVersion) },
      probeId: given(probeId),
      ...form,
    });
    return id;
  }

  async function result(rows: readonly object[] = []): Promise<void> {
    const printoutId = await effort.upload('detective', '/v1/evidence-files', filePart(PDF, 'list.pdf'), { kind: given('PRINTOUT') });
    await effort.complete('detective', 'faceSearch.result-entry', {
      providerSearchId: 'FX-1',
      returnedCount: 2,
      printoutId: given(printoutId),
      candidates: given(rows),
    });
  }

  async function match(id: string): Promise<object> {
    const candidateId = (await candidateIds(house.as('detective'), id)).get('R-1') ?? '';
    return {
      result: 'MATCH',
      rationale: 'Ears and a scar agree.',
      comparisons: [{ candidateId, mode: given('MANUAL'), featuresFor: ['scar above the left eye'], featuresAgainst: ['none seen'] }],
      matchCandidateIds: given([candidateId]),
    };
  }

  it('robbery, NO_MATCH: three tasks of one person and fifteen fields, no supervisor', async () => {
    await knownCase('2026-001500', 'CRIMINAL', 'detective');
    const form = { caseNumber: '2026-001500', purpose: { purpose: 'VIII_A1', subjectRole: 'POTENTIAL_SUSPECT' }, reason: TILL };
    await search(form, { capturedAt: '2026-11-20T03:00:00Z' });
    await result();
    await effort.complete('detective', 'faceSearch.evaluate', NO_MATCH);
    await effort.complete('detective', 'faceSearch.case-report-entry', {
      positiveMatch: given(false),
      recordsReference: { number: 'R-1' },
    });

    expect(effort.tasksOf('detective')).toEqual(['faceSearch.result-entry', 'faceSearch.evaluate', 'faceSearch.case-report-entry']);
    expect(effort.fieldsOf('detective').length).toBeLessThanOrEqual(15);
    for (const field of [...NEVER, 'offenceCode', 'featuresFor', 'featuresAgainst', 'state', 'bases', 'decision'])
      expect(effort.askedOf('detective')).not.toContain(field);
    await effort.nothingElseFor('detective', 'sergeant', 'commander');
  });

  it('MATCH, arrest on day 3: seven tasks of the detective, one of the administrator, and nothing is said twice', async () => {
    await knownCase('2026-001501', 'CRIMINAL', 'detective');
    const form = { caseNumber: '2026-001501', purpose: { subjectRole: 'POTENTIAL_SUSPECT' }, reason: TILL };
    const id = await search(form, { capturedAt: '2026-11-20T03:00:00Z' });
    await result([...CANDIDATES]);
    const own = (name: string, fields: object): Promise<unknown> => effort.complete('detective', `faceSearch.${name}`, fields);
    await own('evaluate', await match(id));
    await own('case-report-entry', { positiveMatch: given(true), recordsReference: { number: 'R-1' } });

    await own('report-review', { outcome: 'SUPPORTS', evidenceType: 'PROPERTY', evidenceRefs: ['PR-77'] });
    await own('interview', { outcome: 'SUPPORTS', evidenceType: 'WITNESS_STATEMENT', evidenceRefs: ['I-2'] });
    await own('latent-prints', { outcome: 'SUPPORTS', evidenceRefs: ['L-3'] });
    await own('dna', { notApplicableReason: 'NO_SUCH_EVIDENCE' });
    await own('lineup-array', {
      arrange: {
        kind: given('PHOTO'),
        method: given('INDEPENDENT_ADMINISTRATOR'),
        suspectSource: given('FR_CANDIDATE'),
        fillerIds: ['P1', 'P2', 'P3', 'P4', 'P5'],
        selectionBasis: 'as described by the witness',
        witnessRef: 'W-1',
      },
    });
    await effort.complete('aiu', 'faceSearch.lineup-presentation', {
      instructionsVersion: given('1'),
      acknowledgement: 'SIGNED',
      response: 'SUSPECT',
      confidenceStatement: 'I am sure',
      priorExposure: false,
      witnessToldOfFaceSearch: false,
      administratorKnewSuspect: false,
      startedAt: given(new Date(Date.now() - 60_000).toISOString()),
      endedAt: given(new Date().toISOString()),
    });
    const { counts, notApplicable } = await boardOf(house.as('detective'), id);
    const prints = counts.filter(({ row }) => row.kind === 'LATENT_PRINTS').map(({ row }) => ({ stepId: row.id }));
    await own('identity-determination', { state: 'IDENTIFIED', rationale: 'the prints are his', bases: prints });
    await own('entry-addendum', { recordsReference: { number: 'R-1/1' } });
    await house.as('sergeant').task('faceSearch.supervisor-review');

    const { name, dateOfBirth } = CANDIDATES[0];
    await effort.submit('detective', '/v1/enforcement-actions', {
      caseNumber: given('2026-001501'),
      kind: 'ARREST_WARRANT',
      subject: given({ name, dateOfBirth }),
      bases: prints,
      affidavitNamesFaceSearch: true,
    });
    await effort.complete('sergeant', 'enforcementAction.supervisor-review', {
      decision: 'CLEARED',
      decisions: notApplicable.map((row) => ({ stepId: given(row.id), decision: 'APPROVED' })),
    });
    await effort.complete('detective', 'enforcementAction.outcome', { outcome: 'WARRANT_ISSUED' });

    expect(effort.tasksOf('detective')).toHaveLength(7);
    expect(effort.tasksOf('aiu')).toEqual(['faceSearch.lineup-presentation']);
    expect(effort.fieldsOf('aiu').length).toBeLessThanOrEqual(6);
    expect(effort.fieldsOf('sergeant').length).toBeLessThanOrEqual(5);
    for (const field of [...NEVER, 'offenceCode', 'sourceRef', 'name', 'dateOfBirth'])
      expect(effort.askedOf('detective')).not.toContain(field);
    expect(effort.fieldsOf('detective').filter((path) => path.includes('attestation'))).toHaveLength(1);
    expect(effort.tasksOf('sergeant')).toHaveLength(MATCH.supervisor.tasks);
    expect(effort.fieldsOf('detective').length).toBeLessThanOrEqual(MATCH.detective.fields);
    await effort.nothingElseFor('detective', 'aiu', 'sergeant');
    const page = async (): Promise<string> => (await house.as('detective').get<{ state: string }>(`/v1/face-searches/${id}`)).body.state;
    await until(async () => (await page()) === 'CLOSED', 'the search did not close with its action');
  });

  it.each(['NO_MATCH', 'MATCH'] as const)(
    'unidentified person at 3 am, %s: two tasks of the operator, no supervisor; how it was confirmed may wait',
    async (outcome) => {
      const id = await search({
        caseNumber: '2026-001502',
        caseStub: { kind: given('ASSIST') },
        purpose: { assistance: { reason: 'DEMENTIA' } },
        requestedBy: house.department.patrol,
      });
      await result(outcome === 'MATCH' ? [...CANDIDATES] : []);
      await effort.complete(
        'detective',
        'faceSearch.evaluate',
        outcome === 'MATCH' ? await match(id) : { result: 'NO_MATCH', comparisons: [] },
      );

      expect(effort.tasksOf('detective')).toEqual(['faceSearch.result-entry', 'faceSearch.evaluate']);
      for (const field of [...NEVER, 'offenceCode', 'subjectRole', 'arrange', 'capturedAt'])
        expect(effort.askedOf('detective')).not.toContain(field);
      await house.as('detective').task('faceSearch.case-report-entry');
      const left: { kind: string; due: number }[] = await house.database.dataSource.query(
        `SELECT kind, (extract(epoch FROM due_at) * 1000)::float8 AS due FROM task WHERE state IN ('READY', 'RESERVED')`,
      );
      expect(left.map(({ kind }) => kind)).toContain('faceSearch.case-report-entry');
      if (outcome === 'NO_MATCH') expect(left).toHaveLength(1);
      for (const { due } of left) expect(due).toBeGreaterThan(Date.now() + 12 * HOUR);
      await effort.nothingElseFor('sergeant', 'commander');
      expect(effort.fieldsOf('detective').length).toBeLessThanOrEqual(AT_NIGHT[outcome].fields);
      const [kept]: unknown[] = await house.database.dataSource.query('SELECT purpose, reason FROM face_search');
      expect(kept).toEqual({ purpose: 'VIII_A4', reason: 'To identify a person who cannot identify himself: dementia (VIII.A.4).' });
    },
  );

  it('unidentified deceased: three tasks, the medical examiner’s contact, no line-up, interview or enforcement', async () => {
    await knownCase('2026-001503', 'DEATH', 'detective');
    const id = await search({ caseNumber: '2026-001503', purpose: { purpose: 'VIII_A5' } });
    await result();
    await effort.complete('detective', 'faceSearch.evaluate', { result: 'NO_MATCH', comparisons: [] });
    await effort.complete('detective', 'faceSearch.case-report-entry', {
      positiveMatch: given(false),
      recordsReference: { number: 'R-3' },
      medicalExaminer: { caseNumber: 'ME-1', jurisdiction: 'Volusia' },
    });
    expect(effort.tasksOf('detective')).toHaveLength(3);
    for (const field of [...NEVER, 'offenceCode', 'subjectRole', 'arrange']) expect(effort.askedOf('detective')).not.toContain(field);
    await effort.nothingElseFor('detective', 'sergeant');
    expect(effort.fieldsOf('detective').length).toBeLessThanOrEqual(DECEASED.fields);
    const before = effort.fieldsOf('detective').length;
    const identified = { method: 'DENTAL', identifiedAt: new Date().toISOString(), reference: 'ME-1, page 2' };
    await effort.submit('detective', `/v1/face-searches/${id}/disseminations`, { ...HANDED_OVER, recipient: 'District 6' });
    await effort.submit('detective', `/v1/face-searches/${id}/medical-examiner-identifications`, identified);
    expect(effort.fieldsOf('detective').length - before).toBeLessThanOrEqual(DECEASED.later);
    expect(effort.tasksOf('detective')).toHaveLength(3);
  });
});
