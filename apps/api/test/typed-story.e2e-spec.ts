import { nmpd40023 } from '@app/domain/policy';
import type { Handle } from '@app/testing';
import { Judge, key, readDocument } from './client/client';
import { given, Member, type Schemas } from './client/member';
import type { paths } from './client/schema.generated';
import { openHouse, type House } from './support/house';
import { photograph } from './support/searches';

type SearchRequest = paths['/v1/face-searches']['post']['requestBody']['content']['application/json'];

const judge = new Judge(readDocument());
const NUMBER = '2026-001234';
const CSV = 'Rank,Score,Source,Record ID,Name,DOB\n1,0.91,BOOKING,R-1,Pat Example,1990-01-02\n2,0.72,DL,R-2,Sam Sample,1985-05-06\n';
const SUBJECT = { name: 'Pat Example', dateOfBirth: '1990-01-02' };
const reference = (number: string): Schemas['RecordsReferenceForm'] => ({ number, enteredAt: new Date().toISOString() });
const notApplicable = { outcome: 'NOT_APPLICABLE', notApplicableReason: 'NO_SUCH_EVIDENCE' } as const;

/** The main story, told by a client whose types openapi-typescript made from the description; no body and no answer is cast. */
describe('the whole story, by a client made from the description', () => {
  let house: House;
  const members = new Map<Handle, Member>();
  let searchId = '';
  let candidateId = '';
  let actionId = '';
  beforeAll(async () => {
    house = await openHouse();
    const people = ['detective', 'sergeant', 'commander', 'coordinator', 'administrator', 'major', 'auditor'] as const;
    for (const handle of people) members.set(handle, new Member(house.url, await house.issuer.token(handle), judge));
  });
  afterAll(() => house.close());

  const as = (handle: Handle): Member => {
    const member = members.get(handle);
    if (member === undefined) throw new Error(`${handle} is not signed in`);
    return member;
  };
  const board = async (): Promise<Schemas['CandidateBoard']> => {
    const { candidates } = given(await as('detective').client.GET('/v1/face-searches/{id}/board', { params: { path: { id: searchId } } }));
    const [first] = candidates;
    if (first === undefined) throw new Error('nobody is followed up');
    return first;
  };

  it('V.A, V.E.3: registers by two approvals and a verified training', async () => {
    const detective = as('detective');
    const { id } = given(await detective.client.POST('/v1/registrations', { params: { header: key() } }));
    await as('sergeant').complete('registration.supervisor-approval', { decision: 'APPROVED' });
    await as('commander').complete('registration.commander-approval', { decision: 'APPROVED' });
    await detective.complete('registration.user-agreement', { version: '1', accepted: true });
    await as('administrator').complete('registration.external-account', { externalUserId: 'fx-1', createdAt: new Date().toISOString() });
    await detective.complete('registration.training-completion', {
      course: 'FACESNXT-ONLINE',
      courseVersion: '1',
      completedAt: '2026-02-01T12:00:00Z',
      certificateRef: 'C-1',
      result: 'PASSED',
    });
    await as('coordinator').complete('registration.training-verification', { decision: 'VERIFIED' });
    const page = given(await detective.client.GET('/v1/registrations/{id}', { params: { path: { id } } }));
    expect([page.state, page.account?.status]).toEqual(['CLOSED', 'ACTIVE']);
  });

  it('VI.B: a search with a photograph, a list entered by file, a comparison', async () => {
    const detective = as('detective');
    const agreement = { reference: 'MOU', parties: ['Sheriff'], from: '2026-01-01T05:00:00Z', to: '2099-01-01T05:00:00Z' };
    given(await as('major').client.POST('/v1/agreements', { params: { header: key() }, body: agreement }));
    const probeId = await detective.photograph(await photograph(), { sourceType: 'VIDEO_STILL', facesDetected: 1 });
    const body: SearchRequest = {
      caseNumber: NUMBER,
      caseStub: { kind: 'CRIMINAL', offenceCode: '812.13' },
      purpose: { purpose: 'VIII_A1', offenceCode: '812.13', subjectRole: 'POTENTIAL_SUSPECT' },
      reason: 'Identify the person on the store camera.',
      attestation: { accepted: true, version: nmpd40023.attestationVersion },
      probeId,
    };
    searchId = given(await detective.client.POST('/v1/face-searches', { params: { header: key() }, body })).id;
    const candidateFileId = await detective.file(Buffer.from(CSV), 'list.csv', 'CANDIDATE_FILE');
    const entry = { providerSearchId: 'FX-1', executedAt: new Date().toISOString(), returnedCount: 2, candidateFileId };
    await detective.complete('faceSearch.result-entry', entry);
    const list = given(await detective.client.GET('/v1/face-searches/{id}/candidates', { params: { path: { id: searchId } } }));
    candidateId = list.candidates.find(({ recordRef }) => recordRef === 'R-1')?.id ?? '';
    await detective.complete('faceSearch.evaluate', {
      result: 'MATCH',
      rationale: 'Ears and a scar agree.',
      comparisons: [{ candidateId, mode: 'MANUAL', featuresFor: ['scar above the left eye'], featuresAgainst: ['none seen'] }],
      matchCandidateIds: [candidateId],
    });
    await detective.complete('faceSearch.case-report-entry', { positiveMatch: true, recordsReference: reference('R-9') });
  });

  it('VI.E: an arrest warrant on the face search alone is refused, and the answer says by what', async () => {
    const body: Schemas['EnforcementRequestForm'] = {
      caseNumber: NUMBER,
      kind: 'ARREST_WARRANT',
      subject: SUBJECT,
      bases: [],
      affidavitNamesFaceSearch: true,
    };
    const { error } = await as('detective').client.POST('/v1/enforcement-actions', { params: { header: key() }, body });
    expect([error?.code, error?.authority?.ref]).toEqual(['FR_SOLE_BASIS', 'VI.E']);
    expect(error?.remedy).toMatch(/\S/);
  });

  it('VI.D: the lead is corroborated step by step, concluded by a member and looked at by a supervisor', async () => {
    const detective = as('detective');
    await detective.complete('faceSearch.report-review', notApplicable);
    await detective.complete('faceSearch.interview', notApplicable);
    await detective.complete('faceSearch.dna', notApplicable);
    await detective.complete('faceSearch.lineup-array', { notApplicable: { reason: 'NO_EYEWITNESS' } });
    await detective.complete('faceSearch.latent-prints', {
      outcome: 'SUPPORTS',
      evidenceType: 'LATENT_PRINT',
      origin: 'FROM_LEAD',
      evidenceRefs: ['LAB-1'],
    });
    const bases = (await board()).counts.map(({ row }) => ({ stepId: row.id }));
    await detective.complete('faceSearch.identity-determination', { state: 'IDENTIFIED', rationale: 'the prints are his', bases });
    await detective.complete('faceSearch.entry-addendum', { note: 'identified by the prints', recordsReference: reference('R-9/1') });
    const decisions = (await board()).notApplicable.map(({ id }) => ({ stepId: id, decision: 'APPROVED' as const }));
    await as('sergeant').complete('faceSearch.supervisor-review', { decision: 'REVIEWED', decisions });
    const page = given(await detective.client.GET('/v1/face-searches/{id}', { params: { path: { id: searchId } } }));
    expect([page.state, page.outcome]).toEqual(['CLOSED', 'CLOSED']);
  });

  it('VI.E: with the prints as basis, and a supervisor who clears it, it is allowed', async () => {
    const detective = as('detective');
    const bases = (await board()).counts.map(({ row }) => ({ stepId: row.id }));
    const request = { caseNumber: NUMBER, kind: 'ARREST_WARRANT', subject: SUBJECT, bases, affidavitNamesFaceSearch: true } as const;
    actionId = given(await detective.client.POST('/v1/enforcement-actions', { params: { header: key() }, body: request })).id;
    await as('sergeant').complete('enforcementAction.supervisor-review', { decision: 'CLEARED' });
    await detective.complete('enforcementAction.outcome', { outcome: 'WARRANT_ISSUED', occurredAt: new Date().toISOString() });
    const page = given(await detective.client.GET('/v1/enforcement-actions/{id}', { params: { path: { id: actionId } } }));
    expect(page.state).toBe('CLOSED');
  });

  it('VII.B: a month is reported and signed', async () => {
    const commander = as('commander');
    given(await commander.client.POST('/v1/monthly-reports', { params: { header: key() }, body: { period: '2026-10' } }));
    await commander.complete('monthlyReport.attach-log', { reason: 'The host sends none.' });
    await commander.complete('monthlyReport.review', { decisions: [] });
    const report = given(await commander.client.GET('/v1/monthly-reports/{period}', { params: { path: { period: '2026-10' } } }));
    await commander.complete('monthlyReport.sign', { revision: report.revision, sha256: report.sha256 ?? '' });
  });

  it('VII.C: a quarter is audited, and the Major acknowledges the memorandum', async () => {
    const [commander, major] = [as('commander'), as('major')];
    const path = { quarter: '2026-Q3' };
    given(await commander.client.POST('/v1/quarterly-audits', { params: { header: key() }, body: path }));
    await commander.complete('quarterlyAudit.attach-sources', { reason: 'The host sends none.' });
    await commander.complete('quarterlyAudit.findings', { exceptions: [], sample: [] });
    await commander.complete('quarterlyAudit.memorandum', { remarks: 'Nothing else.' });
    const read = async () => given(await commander.client.GET('/v1/quarterly-audits/{quarter}', { params: { path } }));
    await commander.complete('quarterlyAudit.sign', { sha256: (await read()).memorandum?.sha256 ?? '' });
    const exceptions = ((await read()).result?.tests ?? []).flatMap((test) => test.exceptions);
    const explained = exceptions.map((one) => ({ key: one.key, action: 'EXPLAINED' as const, note: 'The product is new.' }));
    await major.complete('quarterlyAudit.acknowledge', { exceptions: explained, sample: [] });
  });

  it('VII.E: the account of whoever leaves is deactivated, and disabled in FACESNXT', async () => {
    const commander = as('commander').client;
    const query = { memberId: house.department.detective };
    const { accounts } = given(await commander.GET('/v1/accounts', { params: { query } }));
    const path = { id: accounts[0]?.id ?? '' };
    const body = { cause: 'SEPARATED', reference: 'letter 7' } as const;
    const ordered = given(await commander.POST('/v1/accounts/{id}/deactivate', { params: { path, header: key() }, body }));
    expect(ordered.outcome).toBe('DEACTIVATED');
    const disabled = { disabledAt: new Date().toISOString(), channel: 'DEPARTMENT', reference: 'screen print' } as const;
    await as('administrator').complete('account.disable-external', disabled);
    const page = given(await commander.GET('/v1/accounts/{id}', { params: { path } }));
    expect(page.status).toBe('DEACTIVATED');
  });

  it('V.E.4: the auditor reads who did it, in which role, and what was refused', async () => {
    const query = { limit: 500 };
    const { events } = given(await as('auditor').client.GET('/v1/audit/events', { params: { query } }));
    const did = (action: string): Schemas['AuditEventView'][] => events.filter((event) => event.action === action);
    expect(did('MonthlyReportBegun')).toMatchObject([{ outcome: 'SUCCESS', role: 'INVESTIGATIVE_SECTION_COMMANDER' }]);
    expect(did('EnforcementRequested').map(({ outcome }) => outcome)).toEqual(['SUCCESS', 'DENIED']);
  });
});
