import { randomUUID } from 'node:crypto';
import { refusedBy, type WholeProblem } from './client/raw';
import { openHouse, type House } from './support/house';
import type { Answer } from './support/officer';

const NOBODY = '00000000-0000-4000-8000-000000000000';
const ACTION = { caseNumber: '2026-000001', kind: 'ARREST', subject: {}, bases: [] };
const ARREST = { caseNumber: '2026-000001', subject: {}, arrestedAt: '2026-01-01T00:00:00Z', arrestedBy: 'Patrol', bases: [] };
const BLOCK = { cause: 'MISUSE', reference: 'IA-1' };
const VIOLATION = { clause: 'IX.A.1', reference: 'IA-1' };
const GRANT = { memberId: NOBODY, reason: 'By order.' };

describe('fields that are there and say nothing', () => {
  let house: House;
  let token: string;
  beforeAll(async () => {
    house = await openHouse();
    token = await house.issuer.token('sergeant');
  });
  afterAll(() => house.close());

  const send = (path: string, body: object): Promise<Answer<WholeProblem>> =>
    refusedBy(`${house.url}${path}`, { method: 'POST', token, headers: { 'idempotency-key': randomUUID() }, body: JSON.stringify(body) });
  const paths = ({ body }: Answer<WholeProblem>): string[] => (body.errors ?? []).map((error) => error.path);

  it.each([
    ['10,000 characters', 'x'.repeat(10_000)],
    ['a NUL', 'A\u0000B'],
    ['an escape sequence', '\u001b[2J'],
    ['a turn of its direction', 'abc\u202edcba'],
    ['nothing but blanks', '   '],
  ])('a name of %s is refused, and not repeated', async (_, name) => {
    const answer = await send('/v1/enforcement-actions', { ...ACTION, faceSearchPointed: false, subject: { name } });
    expect(answer).toMatchObject({ status: 422, body: { code: 'FORM_INVALID' } });
    expect(paths(answer)).toEqual(['subject.name']);
    expect(JSON.stringify(answer.body)).not.toContain(name.trim() || 'never');
  });

  it.each<[string, object, string]>([
    ['/v1/face-searches', { caseNumber: null }, 'caseNumber'],
    ['/v1/face-searches', { caseStub: null }, 'caseStub'],
    ['/v1/face-searches', { purpose: null }, 'purpose'],
    ['/v1/face-searches', { purpose: { medicalExaminer: null } }, 'purpose.medicalExaminer'],
    ['/v1/enforcement-actions', { ...ACTION, faceSearchPointed: null }, 'faceSearchPointed'],
    ['/v1/enforcement-actions/record-outside-arrest', { ...ARREST, faceSearchPointed: null }, 'faceSearchPointed'],
    ['/v1/access-grants', { ...GRANT, until: null }, 'until'],
    [`/v1/accounts/${NOBODY}/suspend`, { ...BLOCK, eventAt: null }, 'eventAt'],
    [`/v1/accounts/${NOBODY}/deactivate`, { ...BLOCK, eventAt: null }, 'eventAt'],
    [`/v1/accounts/${NOBODY}/violations`, { ...VIOLATION, eventAt: null }, 'eventAt'],
  ])('%s: null is not "left out": %j', async (path, body, field) => {
    const answer = await send(path, body);
    expect(answer).toMatchObject({ status: 422, body: { code: 'FORM_INVALID' } });
    expect(paths(answer)).toEqual([field]);
  });

  it('asks for a part that must be there', async () => {
    const { subject: _, ...without } = ACTION;
    expect(paths(await send('/v1/enforcement-actions', without))).toEqual(['subject']);
  });

  it.each([
    '/v1/case-files/26%0026',
    '/v1/case-files/26%0026/face-searches',
    '/v1/case-files/26%0026/enforcement-actions',
    '/v1/case-files/26%0026/disclosure',
    '/v1/case-files/26%0026/disclosure/print',
    '/v1/monthly-reports/2026%00',
    '/v1/quarterly-audits/2026%00',
    `/v1/case-files/${'9'.repeat(101)}`,
  ])('refuses %s as an address of nothing', async (path) => {
    expect(await refusedBy(`${house.url}${path}`, { token })).toMatchObject({ status: 400, body: { code: 'MALFORMED_REQUEST' } });
  });
});
