import { stepForms } from '../src/steps/registry';
import type { components, paths } from './client/schema.generated';
import type { Client } from 'openapi-fetch';
import { getMetadataStorage } from 'class-validator';
import { clientOf, Judge, key, readDocument, type OperationSeen } from './client/client';
import { HeldOfficer } from './client/held-officer';
import { searchStory } from './stories/search.story';
import { openHouse, type House } from './support/house';
import type { Handle } from '@app/testing';
import { until } from './support/wait';

type TaskView = components['schemas']['TaskView'];
type Form = paths['/v1/tasks/{id}/complete']['post']['requestBody']['content']['application/json'];

const document = readDocument();
const operations = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]): [string, OperationSeen] => [`${method} ${path}`, operation]),
);
const judge = new Judge(document);

describe('the API’s description', () => {
  it('is OpenAPI 3.1 and names every operation once', () => {
    expect(document.openapi).toMatch(/^3\.1\./);
    expect(new Set(operations.map(([, { operationId }]) => operationId)).size).toBe(operations.length);
  });

  it.each(operations)(
    'says of %s what it does, what it answers and how it refuses',
    (route, { summary, responses, security, parameters }) => {
      expect(summary).toMatch(/\S/);
      const successes = Object.entries(responses).filter(([status]) => status.startsWith('2'));
      expect(successes).toHaveLength(1);
      for (const { schema } of Object.values(successes[0]?.[1].content ?? {})) expect(Object.keys(schema)).not.toHaveLength(0);
      expect(responses.default).toEqual({ $ref: '#/components/responses/Problem' });
      if (route.includes('/problems')) expect(security).toEqual([]);
      else expect(security ?? [{ bearer: [] }]).toEqual([{ bearer: [] }]);
      for (const name of route.match(/(?<=\{)\w+/g) ?? [])
        expect(parameters).toContainEqual(expect.objectContaining({ name, in: 'path', required: true }));
    },
  );

  it('names the form of every step kind under the completion of a task', () => {
    const body = document.paths['/v1/tasks/{id}/complete']?.post?.requestBody?.content['application/json']?.schema;
    const { anyOf } = body as { anyOf: { title: string; allOf: { $ref: string }[] }[] };
    expect(anyOf.map(({ title }) => title)).toEqual([...stepForms().keys()].sort());
    for (const { allOf } of anyOf) expect(document.components.schemas).toHaveProperty(allOf[0]?.$ref.split('/').at(-1) ?? '');
  });

  it('describes every field that the API reads a form by', () => {
    const propertiesOf = (schema: object | undefined): string[] =>
      'properties' in (schema ?? {}) ? Object.keys((schema as { properties: object }).properties) : [];
    const { schemas } = document.components;
    const places = [
      ...Object.values(schemas).map(propertiesOf),
      ...operations.map(([, { parameters = [] }]) => parameters.map(({ name }) => name)),
      ...operations.flatMap(([, { requestBody }]) => Object.values(requestBody?.content ?? {}).map(({ schema }) => propertiesOf(schema))),
    ];
    const read = getMetadataStorage()['validationMetadatas'] as ReadonlyMap<{ name: string }, readonly { propertyName: string }[]>;
    const left = [...read].flatMap(([{ name }, rules]) => {
      const fields = [...new Set(rules.map(({ propertyName }) => propertyName))];
      const isWhole = (place: readonly string[]): boolean => fields.every((field) => place.includes(field));
      return (schemas[name] === undefined ? places.some(isWhole) : isWhole(propertiesOf(schemas[name]))) ? [] : [name];
    });
    expect(left).toEqual([]);
  });

  it('asks for an Idempotency-Key where something is submitted, and takes If-Match where a task moves', () => {
    const headers = (path: string): string[] =>
      (document.paths[path]?.post?.parameters ?? []).filter((each) => each.in === 'header').map(({ name }) => name);
    expect(headers('/v1/registrations')).toEqual(['Idempotency-Key', 'Prefer', 'If-Match']);
    expect(headers('/v1/tasks/{id}/complete')).toEqual(['Idempotency-Key', 'Prefer', 'If-Match']);
    expect(headers('/v1/tasks/{id}/claim')).toEqual(['If-Match']);
  });

  it('shows examples that its own schemas accept', () => {
    const bodies = operations.flatMap(([route, { requestBody }]) =>
      Object.values(requestBody?.content ?? {}).map((content) => ({ route, ...content })),
    );
    const shown = bodies.filter(({ example }) => example !== undefined);
    expect(shown.length).toBeGreaterThan(5);
    for (const { route, schema, example } of shown)
      expect({ route, wrong: judge.wrong(schema, example) }).toEqual({ route, wrong: undefined });
    const problem = document.components.responses.Problem?.content['application/problem+json'];
    for (const { value } of Object.values(problem?.examples ?? {})) expect(judge.wrong(problem?.schema ?? {}, value)).toBeUndefined();
  });

  it('refuses what is not so: the judge is no rubber stamp', () => {
    expect(judge.wrong({ $ref: '#/components/schemas/TaskMoved' }, { taskId: 7 })).toMatch(/taskId must be string/);
  });
});

describe('a client made from the description', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.close());

  const client = async (handle: Handle): Promise<Client<paths>> => clientOf(house.url, await house.issuer.token(handle), judge);

  async function taskOf(member: Client<paths>, kind: TaskView['kind']): Promise<TaskView> {
    const found: TaskView[] = [];
    const looked = async (): Promise<boolean> => {
      const { data } = await member.GET('/v1/tasks', { params: { query: { limit: 100 } } });
      found.push(...(data?.tasks.filter((each) => each.kind === kind) ?? []));
      return found.length > 0;
    };
    await until(looked, `no task ${kind} in the inbox`);
    const [task] = found;
    if (task === undefined) throw new Error(`no task ${kind} in the inbox`);
    return task;
  }

  async function complete(handle: Handle, kind: string, body: Form): Promise<components['schemas']['Completed']> {
    const member = await client(handle);
    const { id } = await taskOf(member, kind);
    const { data, error } = await member.POST('/v1/tasks/{id}/complete', { params: { path: { id }, header: key() }, body });
    if (data === undefined) throw new Error(`${kind}: ${error.code}`);
    return data;
  }

  it('V.A, V.E.3: registers a member, every answer as described', async () => {
    const detective = await client('detective');
    const { data: opened } = await detective.POST('/v1/registrations', { params: { header: key() } });
    expect(opened?.next).toEqual([]);

    const sergeant = await client('sergeant');
    const task = await taskOf(sergeant, 'registration.supervisor-approval');
    const path = { id: task.id };
    const { data: claimed } = await sergeant.POST('/v1/tasks/{id}/claim', {
      params: { path, header: { 'If-Match': `"${task.version}"` } },
    });
    expect(claimed?.version).toBe(task.version + 1);
    await sergeant.POST('/v1/tasks/{id}/comments', { params: { path, header: key() }, body: { text: 'Known to me.' } });
    expect((await sergeant.GET('/v1/tasks/{id}/comments', { params: { path } })).data).toMatchObject([{ text: 'Known to me.' }]);
    expect((await sergeant.GET('/v1/tasks/{id}/history', { params: { path } })).data?.length).toBeGreaterThan(1);
    expect((await sergeant.GET('/v1/tasks/counts')).data).toMatchObject({ mine: 1 });

    expect(await complete('sergeant', 'registration.supervisor-approval', { decision: 'APPROVED' })).toMatchObject({ outcome: 'APPROVED' });
    await complete('commander', 'registration.commander-approval', { decision: 'APPROVED' });
    await complete('detective', 'registration.user-agreement', { version: '1', accepted: true });
    await complete('administrator', 'registration.external-account', { externalUserId: 'fx-1', createdAt: new Date().toISOString() });
    const training = {
      course: 'FACESNXT-ONLINE',
      courseVersion: '1',
      completedAt: '2026-02-01T12:00:00Z',
      certificateRef: 'C-1',
      result: 'PASSED' as const,
    };
    await complete('detective', 'registration.training-completion', training);
    await complete('coordinator', 'registration.training-verification', { decision: 'VERIFIED' });

    const page = await detective.GET('/v1/registrations/{id}', { params: { path: { id: opened?.id ?? '' } } });
    expect(page.data).toMatchObject({ state: 'CLOSED', outcome: 'ACTIVE', account: { status: 'ACTIVE' } });
    expect((await detective.GET('/v1/me')).data).toMatchObject({ account: { status: 'ACTIVE' } });
  });

  it('gets refusals typed: code, what is missing, who can mend it', async () => {
    const detective = await client('detective2');
    await detective.POST('/v1/registrations', { params: { header: key() } });
    const { error, response } = await detective.POST('/v1/registrations', { params: { header: key() } });
    expect(response.status).toBe(409);
    expect(error).toMatchObject({ code: 'REGISTRATION_OPEN', authority: { kind: 'SYSTEM' } });
    expect(error?.mender).toMatch(/\S/);
    const unknown = await detective.GET('/v1/tasks/{id}', { params: { path: { id: '00000000-0000-4000-8000-000000000000' } } });
    expect(unknown.error?.code).toBe('NOT_FOUND');
    const { data } = await (await client('auditor')).GET('/problems/{code}', { params: { path: { code: 'NOT_FOUND' } } });
    expect(data?.title).toBe('Not found');
  });
});

describe('the whole story', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.close());

  it('IV, V, VI: from the registration to the warrant, every body and every answer is as described', async () => {
    const wrong: string[] = [];
    const held: House = { ...house, as: (handle) => new HeldOfficer(house.url, () => house.issuer.token(handle), judge, wrong) };
    for (const act of searchStory()) await act(held);
    const [search]: { id: string }[] = await house.database.dataSource.query('SELECT id FROM face_search');
    const [action]: { id: string }[] = await house.database.dataSource.query("SELECT id FROM process WHERE kind = 'enforcementAction'");
    const [account]: { id: string }[] = await house.database.dataSource.query('SELECT id FROM account');
    const detective = held.as('detective');
    for (const part of ['', '/candidates', '/board', '/entries', '/entry-text'])
      await detective.get(`/v1/face-searches/${search?.id}${part}`);
    for (const page of [
      `/v1/enforcement-actions/${action?.id}`,
      '/v1/face-searches/gates',
      '/v1/case-files/2026-001234/face-searches',
      '/v1/me',
    ])
      await detective.get(page);
    const commander = held.as('commander');
    for (const page of [
      `/v1/accounts/${account?.id}`,
      '/v1/accounts',
      '/v1/monthly-reports',
      '/v1/quarterly-audits',
      '/v1/discrepancies',
      '/v1/members',
    ])
      await commander.get(page);
    await held.as('auditor').get('/v1/audit/events');
    expect(wrong).toEqual([]);
  });
});
