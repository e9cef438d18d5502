import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { NodeEnv } from '@app/config';
import { importJWK, SignJWT } from 'jose';
import { frontPage, messagePage, signInPage } from './pages';
import { CONSOLE_CLIENT, createProvider, TOKEN_SECONDS, type IssuerOptions } from './provider';
import { issuerUrl } from './url';

/** A running demo issuer. */
export interface Issuer {
  url: string;
  stop(): Promise<void>;
}

/**
 * Starts the demo issuer on 127.0.0.1: discovery, keys and authorization code by oidc-provider, a page that lets anybody be
 * anybody, and `POST /demo/token` for curl. Throws in production.
 */
export async function startIssuer(options: IssuerOptions, nodeEnv = process.env.NODE_ENV): Promise<Issuer> {
  if (nodeEnv === NodeEnv.Production) {
    throw new Error(
      'The demo sign-in lets anybody be anybody, so it does not start with NODE_ENV=production. Set OIDC_ISSUER to a real issuer.',
    );
  }
  const provider = createProvider(options);
  const fallback = provider.callback();
  const server = createServer((request, response) => {
    answer(request, response).catch(() => send(response, 500, messagePage('The sign-in failed: begin again')));
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = new URL(request.url ?? '/', issuerUrl(options.port)).pathname;
    const route = `${request.method} ${path}`;
    if (!isLoopback(request)) return send(response, 403, messagePage('The demo sign-in answers on this machine only'));
    if (route === 'GET /') return send(response, 200, frontPage(options.people));
    if (route === 'POST /demo/token') return await giveToken(request, response);
    if (route.startsWith('GET /demo/sign-in/')) return send(response, 200, signInPage(options.people, path));
    if (route.startsWith('POST /demo/sign-in/')) return await signIn(request, response);
    await fallback(request, response);
  }

  async function signIn(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const accountId = new URLSearchParams(await bodyOf(request)).get('person') ?? '';
    if (!options.people.some(({ handle }) => handle === accountId)) return send(response, 400, messagePage('Nobody of that name'));
    await provider.interactionFinished(request, response, { login: { accountId } });
  }

  /** JSON only, so that a page of another origin cannot post it without being asked first. */
  async function giveToken(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.headers['content-type'] !== 'application/json') return send(response, 415, 'application/json is needed', 'text/plain');
    const { person } = JSON.parse(await bodyOf(request)) as { person?: string };
    const found = options.people.find(({ handle }) => handle === person);
    if (!found) return send(response, 404, 'Nobody of that name', 'text/plain');
    send(response, 200, await signToken(options, found.handle), 'text/plain');
  }

  await listen(server, options.port);
  return { url: issuerUrl(options.port), stop: () => close(server) };
}

/** The same token as the authorization code flow gives. */
async function signToken({ port, audience, keys }: IssuerOptions, subject: string): Promise<string> {
  const { signing } = keys;
  return await new SignJWT({ client_id: CONSOLE_CLIENT, scope: 'openid', jti: randomUUID() })
    .setProtectedHeader({ alg: 'RS256', typ: 'at+jwt', kid: signing.kid })
    .setIssuer(issuerUrl(port))
    .setSubject(subject)
    .setAudience(audience)
    .setIssuedAt()
    .setExpirationTime(`${TOKEN_SECONDS}s`)
    .sign(await importJWK(signing, 'RS256'));
}

/** A name that resolves here from outside (DNS rebinding) is not this machine's own. */
function isLoopback({ headers }: IncomingMessage): boolean {
  return /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(headers.host ?? '');
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request.setEncoding('utf8')) {
    body += chunk as string;
    if (body.length > 10_000) throw new Error('The body is too long.');
  }
  return body;
}

function send(response: ServerResponse, status: number, body: string, type = 'text/html'): void {
  if (response.headersSent) return;
  response
    .writeHead(status, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store', 'x-frame-options': 'DENY' })
    .end(body);
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve());
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
