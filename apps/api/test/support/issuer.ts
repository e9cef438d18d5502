import { TEST_ISSUER } from '@app/testing';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export const AUDIENCE = 'corroborate-api';

/** A stand-in for the department's sign-in: real keys, real tokens. */
export interface TestIssuer {
  readonly jwksUri: string;
  token(subject: string, claims?: { issuer?: string; audience?: string; expires?: string }): Promise<string>;
  close(): Promise<void>;
}

export async function startIssuer(): Promise<TestIssuer> {
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  const keys = JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: 'test', alg: 'RS256', use: 'sig' }] });
  const server = createServer((_, response) => response.writeHead(200, { 'content-type': 'application/json' }).end(keys));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    jwksUri: `http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks`,
    token: (subject, { issuer = TEST_ISSUER, audience = AUDIENCE, expires = '1h' } = {}) =>
      new SignJWT({})
        .setProtectedHeader({ alg: 'RS256', kid: 'test' })
        .setSubject(subject)
        .setIssuer(issuer)
        .setAudience(audience)
        .setIssuedAt()
        .setExpirationTime(expires)
        .sign(privateKey),
    close: () => close(server),
  };
}

const close = (server: Server): Promise<void> => new Promise((resolve) => server.close(() => resolve()));
