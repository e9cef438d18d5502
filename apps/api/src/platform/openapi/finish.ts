import type { OpenAPIObject } from '@nestjs/swagger';
import { PROBLEM_EXAMPLES, REQUEST_EXAMPLES } from './examples';

type Schema = Readonly<Record<string, unknown>>;

/** What routes answer, by `Controller.method`, and the named types in it; written by scripts/openapi from the controllers' return types. */
export interface Answers {
  readonly responses: Readonly<Record<string, Schema>>;
  /** What the comment above a route says. */
  readonly summaries: Readonly<Record<string, string>>;
  readonly schemas: Readonly<Record<string, Schema>>;
}

/** A response as the document has it. */
interface Response {
  description?: string;
  content?: Record<string, { schema: Schema }>;
}

interface Operation {
  operationId?: string;
  summary?: string;
  parameters?: { name: string; in: string; required?: boolean; schema?: { default?: unknown; format?: string } }[];
  requestBody?: { content?: Record<string, { example?: unknown }> };
  responses: Record<string, Response | { $ref: string }>;
  security?: unknown[];
  'x-public'?: boolean;
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;
const PROBLEM = { $ref: '#/components/responses/Problem' };

/** Adds what decorators do not say: answers, problems, examples, and which routes need no sign-in. */
export function finish(
  document: OpenAPIObject,
  routes: ReadonlyMap<string, string>,
  { responses, summaries, schemas }: Answers,
): OpenAPIObject {
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of METHODS) {
      const operation = item[method] as Operation | undefined;
      if (operation === undefined) continue;
      const id = operation.operationId ?? '';
      parameters(operation);
      const route = routes.get(id) ?? '';
      operation.summary ||= summaries[route];
      answer(operation, responses[route]);
      refuseToo(operation, `${method} ${path}`);
      for (const body of Object.values(operation.requestBody?.content ?? {}))
        if (id in REQUEST_EXAMPLES) body.example = REQUEST_EXAMPLES[id];
    }
  }
  const components = {
    ...document.components,
    responses: { Problem: problemResponse },
    schemas: { ...withDefaults(document.components?.schemas ?? {}), ...schemas },
  };
  return JSON.parse(JSON.stringify({ ...document, components })) as OpenAPIObject;
}

/** A field with a default is not required. */
function withDefaults(schemas: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const relaxed = (schema: { properties?: Record<string, { default?: unknown }>; required?: string[] }): unknown => ({
    ...schema,
    ...(schema.required && { required: schema.required.filter((field) => schema.properties?.[field]?.default === undefined) }),
  });
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, relaxed(schema as object)]));
}

/** What has a default may be left out; ids are UUIDs. */
function parameters(operation: Operation): void {
  for (const parameter of operation.parameters ?? []) {
    if (parameter.schema?.default !== undefined) parameter.required = false;
    if (parameter.in === 'path' && parameter.name === 'id' && parameter.schema !== undefined) parameter.schema.format = 'uuid';
  }
}

function answer(operation: Operation, schema: Schema | undefined): void {
  for (const [status, response] of Object.entries(operation.responses)) {
    if (!status.startsWith('2') || '$ref' in response) continue;
    response.description ||= 'Done.';
    if (schema === undefined) delete response.content;
    else response.content = { [mediaType(response, schema)]: { schema } };
  }
}

/** As the route declares it (`@ApiProduces`), else by what is answered. */
function mediaType({ content }: Response, schema: Schema): string {
  const declared = Object.keys(content ?? {}).find((type) => type !== 'application/json');
  if (declared !== undefined) return declared;
  if (schema.format === 'binary') return 'application/octet-stream';
  return schema.type === 'string' ? 'text/html' : 'application/json';
}

/** Every refusal is problem+json; the statuses that clients branch on are named. */
function refuseToo(operation: Operation, route: string): void {
  const headers = new Set(operation.parameters?.filter((parameter) => parameter.in === 'header').map(({ name }) => name));
  const statuses = [
    ...(operation['x-public'] ? [] : ['401', '403']),
    ...(route.includes('{') ? ['404'] : []),
    ...(route.startsWith('get ') ? [] : ['409']),
    ...(headers.has('If-Match') ? ['412'] : []),
    ...(operation.requestBody !== undefined || headers.has('Idempotency-Key') ? ['413', '422'] : []),
    '429',
    '503',
    'default',
  ];
  if (operation['x-public']) operation.security = [];
  delete operation['x-public'];
  for (const status of statuses) operation.responses[status] ??= PROBLEM;
}

const problemResponse = {
  description: 'Refused or failed: what is missing, what asks for it, who can mend it. Every code is explained at /problems/{code}.',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' }, examples: PROBLEM_EXAMPLES } },
};
