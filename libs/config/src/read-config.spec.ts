import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigError, readConfig } from '@app/config';

const KEY = 'a1'.repeat(32);
const OLDER = 'b2'.repeat(32);
const PEM = '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----';
const least = {
  DATABASE_URL: 'postgres://corroborate@127.0.0.1:5432/corroborate',
  OIDC_ISSUER: 'http://127.0.0.1:3001',
  EVIDENCE_DIR: '.data/evidence',
  ENCRYPTION_KEYS: KEY,
};

function mistakesOf(env: NodeJS.ProcessEnv): string[] {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.mistakes;
    throw error;
  }
  return [];
}

describe('the environment', () => {
  it('needs four variables; the others have defaults', () => {
    expect(readConfig(least)).toEqual({
      nodeEnv: 'development',
      host: '127.0.0.1',
      port: 3000,
      workerPort: 3002,
      databaseUrl: least.DATABASE_URL,
      temporal: { address: '127.0.0.1:7233', namespace: 'corroborate', taskQueue: 'corroborate' },
      nextStepWaitMs: 2_000,
      oidc: { issuer: least.OIDC_ISSUER, audience: 'corroborate-api', algorithms: ['RS256'] },
      evidenceDir: '.data/evidence',
      encryptionKeys: [{ id: expect.stringMatching(/^[0-9a-f]{12}$/) as string, bytes: Buffer.from(KEY, 'hex') }],
      logLevel: 'info',
      requestsPerMinute: 6_000,
    });
  });

  it('takes every variable it knows', () => {
    const config = readConfig({
      ...least,
      NODE_ENV: 'production',
      PORT: '8080',
      OIDC_ISSUER: 'https://sign-in.example.org/realms/nmpd',
      OIDC_ALGORITHMS: 'ES256, RS256',
      OIDC_JWKS_URI: 'https://sign-in.example.org/keys',
    });
    expect(config.port).toBe(8080);
    expect(config.oidc).toMatchObject({ algorithms: ['ES256', 'RS256'], jwksUri: 'https://sign-in.example.org/keys' });
  });

  it('IV.I speaks TLS to Temporal where it is told to, and proves who it is where it has a certificate', () => {
    const tlsOf = (change: NodeJS.ProcessEnv): unknown => readConfig({ ...least, ...change }).temporal.tls;
    expect(tlsOf({})).toBeUndefined();
    expect(tlsOf({ TEMPORAL_TLS: 'on' })).toEqual({});
    expect(tlsOf({ TEMPORAL_TLS: 'on', TEMPORAL_TLS_CA: PEM })).toEqual({ ca: PEM });
    const client = { TEMPORAL_TLS_CERTIFICATE: PEM, TEMPORAL_TLS_KEY: PEM };
    expect(tlsOf({ TEMPORAL_TLS: 'on', ...client })).toEqual({ client: { certificate: PEM, key: PEM } });
  });

  it('IV.I takes several encryption keys in their order, each with an id that is a digest of itself', () => {
    const ids = (text: string): string[] => readConfig({ ...least, ENCRYPTION_KEYS: text }).encryptionKeys.map(({ id }) => id);
    const [active, older] = ids(`${KEY}\n${OLDER}\n`);
    expect(active).not.toBe(older);
    expect(ids(`${OLDER.toUpperCase()}, ${KEY}`)).toEqual([older, active]);
  });

  it('names all mistakes at once', () => {
    const mistakes = mistakesOf({ PORT: 'eighty', LOG_LEVEL: 'loud', TEMPORAL_ADDRESS: 'nowhere' });
    expect(mistakes.map((mistake) => mistake.split(' ')[0]).sort()).toEqual(
      ['DATABASE_URL', 'ENCRYPTION_KEYS', 'EVIDENCE_DIR', 'LOG_LEVEL', 'OIDC_ISSUER', 'PORT', 'TEMPORAL_ADDRESS'].sort(),
    );
  });

  it('never says what a wrong value was', () => {
    const secret = 'hunter2 !';
    const names = readFileSync(join(__dirname, '../../../.env.example'), 'utf8').matchAll(/^#?\s?([A-Z_]+)=/gm);
    const wrong = Object.fromEntries([...names].map(([, name]) => [name, name === 'EVIDENCE_DIR' ? '' : secret]));
    expect(() => readConfig(wrong)).toThrow(ConfigError);
    expect(mistakesOf(wrong)).toHaveLength(21);
    expect(mistakesOf(wrong).join('\n')).not.toContain('hunter2');
  });

  it.each([
    ['the none algorithm', { OIDC_ALGORITHMS: 'none' }, 'OIDC_ALGORITHMS'],
    ['the none algorithm among others', { OIDC_ALGORITHMS: 'RS256,none' }, 'OIDC_ALGORITHMS'],
    ['a shared-secret algorithm', { OIDC_ALGORITHMS: 'HS256' }, 'OIDC_ALGORITHMS'],
    ['a plain-HTTP issuer in production', { NODE_ENV: 'production' }, 'OIDC_ISSUER'],
    ['a database that is not PostgreSQL', { DATABASE_URL: 'mysql://localhost/x' }, 'DATABASE_URL'],
    ['an encryption key that is too short', { ENCRYPTION_KEYS: KEY.slice(2) }, 'ENCRYPTION_KEYS'],
    ['an encryption key among others that is no key', { ENCRYPTION_KEYS: `${KEY} secret` }, 'ENCRYPTION_KEYS'],
    ['a port beyond 65535', { PORT: '65536' }, 'PORT'],
    ['a certificate that is none', { TEMPORAL_TLS: 'on', TEMPORAL_TLS_CA: '/etc/ca.pem' }, 'TEMPORAL_TLS_CA'],
    ['a certificate for a connection in the clear', { TEMPORAL_TLS_CA: PEM }, 'TEMPORAL_TLS_CA'],
    ['a certificate without its key', { TEMPORAL_TLS: 'on', TEMPORAL_TLS_CERTIFICATE: PEM }, 'TEMPORAL_TLS_KEY'],
    ['a key without its certificate', { TEMPORAL_TLS: 'on', TEMPORAL_TLS_KEY: PEM }, 'TEMPORAL_TLS_KEY'],
    ['an answer that would wait longer than requests may take', { NEXT_STEP_WAIT_MS: '10000' }, 'NEXT_STEP_WAIT_MS'],
  ])('refuses %s', (_, change, name) => {
    const mistakes = mistakesOf({ ...least, ...change });
    expect(mistakes).toHaveLength(1);
    expect(mistakes[0]).toMatch(new RegExp(`^${name} (is missing: it )?should be `));
  });

  describe('from files', () => {
    const folder = mkdtempSync(join(tmpdir(), 'config-'));
    const file = join(folder, 'database-url');
    afterAll(() => rmSync(folder, { recursive: true }));
    const { DATABASE_URL: url, ...rest } = least;

    it('reads a secret and drops its line end', () => {
      writeFileSync(file, `${url}\n`);
      expect(readConfig({ ...rest, DATABASE_URL_FILE: file }).databaseUrl).toBe(url);
    });

    it('refuses both ways at once, and a file that cannot be read', () => {
      expect(mistakesOf({ ...least, DATABASE_URL_FILE: file })).toEqual(['DATABASE_URL and DATABASE_URL_FILE are both set: keep one']);
      expect(mistakesOf({ ...rest, DATABASE_URL_FILE: join(folder, 'absent') })).toEqual([
        'DATABASE_URL_FILE names a file that cannot be read',
      ]);
    });
  });
});
