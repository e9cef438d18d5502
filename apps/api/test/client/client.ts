import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { readFileSync } from 'node:fs';
import createClient, { type Client, type Middleware } from 'openapi-fetch';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { paths } from './schema.generated';

/** An operation of the document, as far as tests look. */
export interface OperationSeen {
  readonly operationId: string;
  readonly summary?: string;
  readonly security?: readonly unknown[];
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly required?: boolean }[];
  readonly requestBody?: { readonly content: Record<string, { readonly schema: object; readonly example?: unknown }> };
  readonly responses: Record<string, { readonly $ref?: string; readonly content?: Record<string, { readonly schema: object }> }>;
}

/** The committed description of the API. */
export interface DocumentSeen {
  readonly openapi: string;
  readonly paths: Record<string, Record<string, OperationSeen>>;
  readonly components: {
    readonly schemas: Record<string, object>;
    readonly responses: Record<
      string,
      { readonly content: Record<string, { readonly schema: object; readonly examples: Record<string, { value: unknown }> }> }
    >;
  };
}

export const readDocument = (): DocumentSeen => JSON.parse(readFileSync(join(__dirname, '../../openapi.json'), 'utf8')) as DocumentSeen;

/** Holds values against schemas of the document; what is wrong comes back in words. */
export class Judge {
  private readonly ajv = addFormats(new Ajv2020({ strict: false, allErrors: true }));

  constructor(readonly document: DocumentSeen) {
    this.ajv.addSchema({ $id: 'api', components: document.components });
  }

  wrong(schema: object, value: unknown): string | undefined {
    const inDocument = JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"api#/components/')) as object;
    return this.ajv.validate(inDocument, value) ? undefined : this.ajv.errorsText();
  }

  /** What is wrong with an answer of a route, if anything. */
  wrongBody({ path, method, status, type }: Answered, body: unknown): string | undefined {
    const described = this.document.paths[path]?.[method]?.responses[String(status)];
    const { content } = described?.$ref === undefined ? (described ?? {}) : (this.document.components.responses.Problem ?? {});
    const schema = content?.[type.split(';')[0] ?? '']?.schema;
    return schema === undefined ? `${status} ${type} is not described` : this.wrong(schema, body);
  }

  /** `/v1/tasks/{id}` for the address of one task; fixed addresses before those with a place in them. */
  templateOf(method: string, address: string): string | undefined {
    const fits = (path: string): boolean => new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`).test(address);
    const found = Object.keys(this.document.paths).filter((path) => method in (this.document.paths[path] ?? {}) && fits(path));
    return found.find((path) => !path.includes('{')) ?? found[0];
  }
}

/** Which route answered, and how. */
interface Answered {
  readonly path: string;
  readonly method: string;
  readonly status: number;
  readonly type: string;
}

/** A client made from the document for one member; every answer is held against the document. */
export function clientOf(url: string, token: string, judge: Judge): Client<paths> {
  const held: Middleware = {
    onRequest({ request }) {
      request.headers.set('authorization', `Bearer ${token}`);
      return request;
    },
    async onResponse({ request, response, schemaPath }) {
      const type = response.headers.get('content-type') ?? '';
      const answered = { path: schemaPath, method: request.method.toLowerCase(), status: response.status, type };
      const wrong = judge.wrongBody(answered, await response.clone().json());
      if (wrong !== undefined) throw new Error(`${request.method} ${schemaPath}: ${wrong}`);
      return undefined;
    },
  };
  const client = createClient<paths>({ baseUrl: url });
  client.use(held);
  return client;
}

/** A fresh key for a new intention. */
export const key = (): { 'Idempotency-Key': string } => ({ 'Idempotency-Key': randomUUID() });
