import { AssignmentKind, MemberStatus, Role, UnitKind } from '@app/domain/people';
import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { json } from 'node:stream/consumers';
import { ISSUER, type Stack } from './stack';

/** A department for load: one sergeant and one commander decide, many applicants ask. */
export interface Crowd {
  readonly sergeant: Caller;
  readonly commander: Caller;
  readonly applicants: readonly Caller[];
}

/** Somebody who calls the API. */
export interface Caller {
  readonly id: string;
  post<T>(path: string, body?: unknown, headers?: Record<string, string>): Promise<{ status: number; body: T }>;
  get<T>(path: string): Promise<{ status: number; body: T }>;
}

const SINCE = new Date('2020-01-01T05:00:00Z');

/** Writes the department and signs everybody in. */
export async function seedCrowd(stack: Stack, applicants: number): Promise<Crowd> {
  const unit = randomUUID();
  await stack.dataSource.query('INSERT INTO unit (id, name, kind) VALUES ($1, $2, $3)', [unit, 'bench', UnitKind.InvestigativeSection]);
  const commander = await member(stack, 'commander', { unit, role: Role.Commander });
  await member(stack, 'major', { unit, role: Role.Major });
  const sergeant = await member(stack, 'sergeant', { unit, supervisor: commander });
  const ids: string[] = [];
  for (let index = 0; index < applicants; index++) ids.push(await member(stack, `applicant-${index}`, { unit, supervisor: sergeant }));
  return {
    sergeant: await caller(stack, 'sergeant', sergeant),
    commander: await caller(stack, 'commander', commander),
    applicants: await Promise.all(ids.map((id, index) => caller(stack, `applicant-${index}`, id))),
  };
}

interface Post {
  readonly unit: string;
  readonly supervisor?: string;
  readonly role?: Role;
}

async function member({ dataSource }: Stack, subject: string, { unit, supervisor, role }: Post): Promise<string> {
  const id = randomUUID();
  await dataSource.query(
    'INSERT INTO member (id, employee_no, name, rank, sworn, status, issuer, subject) VALUES ($1, $2, $2, $3, true, $4, $5, $2)',
    [id, subject, 'Member', MemberStatus.Active, ISSUER],
  );
  await dataSource.query(
    'INSERT INTO assignment (id, member_id, unit_id, supervisor_id, kind, valid_from) VALUES ($1, $2, $3, $4, $5, $6)',
    [randomUUID(), id, unit, supervisor ?? null, AssignmentKind.Regular, SINCE],
  );
  if (role !== undefined)
    await dataSource.query('INSERT INTO role_grant (id, member_id, role, valid_from) VALUES ($1, $2, $3, $4)', [
      randomUUID(),
      id,
      role,
      SINCE,
    ]);
  return id;
}

const agent = new Agent({ keepAlive: true });

interface Asked {
  readonly method: string;
  readonly body: string | undefined;
  readonly headers: Record<string, string>;
}

/** One request over a kept connection. The client shares the processors with what it measures, so it is the plainest that Node has. */
function ask<T>(url: string, { method, body, headers }: Asked): Promise<{ status: number; body: T }> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, headers, agent }, (answer) => {
      json(answer).then((read) => resolve({ status: answer.statusCode ?? 0, body: read as T }), reject);
    });
    sent.once('error', reject).end(body);
  });
}

/** Signs in a member who is in the database. */
export async function caller({ api, token }: Stack, subject: string, id: string): Promise<Caller> {
  const authorization = `Bearer ${await token(subject)}`;
  const send = <T>(
    method: string,
    path: string,
    { body, headers }: { body?: string; headers?: Record<string, string> } = {},
  ): Promise<{ status: number; body: T }> =>
    ask(`${api}${path}`, { method, body, headers: { authorization, 'content-type': 'application/json', ...headers } });
  return {
    id,
    get: (path) => send('GET', path),
    post: (path, body = {}, headers = {}) =>
      send('POST', path, { body: JSON.stringify(body), headers: { 'idempotency-key': randomUUID(), ...headers } }),
  };
}
