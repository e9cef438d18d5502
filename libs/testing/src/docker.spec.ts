import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { newEncryptionKey, readConfig } from '@app/config';
import { testKeys } from './keys';

interface Service {
  image: string;
  build?: { context: string; dockerfile: string };
  entrypoint?: string[];
  environment?: Record<string, string>;
  volumes?: string[];
  secrets?: string[];
  depends_on?: Record<string, { condition: string }>;
}
interface Compose {
  services: Record<string, Service>;
  volumes: Record<string, unknown>;
  secrets: Record<string, { file: string }>;
}

const ROOT = join(__dirname, '../../..');
const DOCKER = join(ROOT, 'docker');
const read = (...path: string[]): string => readFileSync(join(DOCKER, ...path), 'utf8');

const text = read('compose.yaml');
const compose = parse(text, { merge: true }) as Compose;
const services = Object.entries(compose.services);
const dockerfiles = ['Dockerfile.api', 'Dockerfile.worker'].map((name) => [name, read(name)] as const);
const examples = Object.fromEntries([...read('.env.example').matchAll(/^(\w+)=(.*)$/gm)].map(([, name, value]) => [name, value]));

/** A tag that names a version: digits, and not only a major one. */
const PINNED = /^[\w./-]+:\d+\.\d+[\w.-]*$/;
const OURS = /^corroborate-(api|worker):/;

describe('the compose file and its images', () => {
  it.each(services)('pin the image of %s', (_, { image }) => {
    expect(image).toMatch(OURS.test(image) ? /:\$\{CORROBORATE_VERSION:-\d+\.\d+\.\d+\}$/ : PINNED);
  });

  it.each(dockerfiles)('pin the base of %s and run as a user without rights', (_, dockerfile) => {
    const bases = [...dockerfile.matchAll(/^FROM (\S+)/gm)].map(([, base]) => base);
    expect(new Set(bases).size).toBe(1);
    expect(bases[0]).toMatch(PINNED);
    expect(dockerfile).toMatch(/^USER node$/m);
    expect(dockerfile).toMatch(/^HEALTHCHECK /m);
  });

  it.each(dockerfiles)('copy only what exists into %s, and nothing the context leaves out', (_, dockerfile) => {
    const sources = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, list]) => (list ?? '').split(' '));
    const let_in = readFileSync(join(ROOT, '.dockerignore'), 'utf8');
    expect(sources.length).toBeGreaterThan(0);
    for (const source of sources) {
      expect([source, existsSync(join(ROOT, source))]).toEqual([source, true]);
      expect(let_in).toContain(`!${source.split('/')[0]}\n`);
    }
  });

  it('start, and tell the operator to start, programs that the build makes', () => {
    const written = [text, ...dockerfiles.map(([, file]) => file)].join('\n');
    const programs = [...new Set(written.match(/dist\/[\w./-]+\.js/g))].sort();
    expect(programs).toEqual(['dist/apps/api/src/main.js', 'dist/apps/cli/src/main.js', 'dist/apps/worker/src/main.js']);
    for (const program of programs) expect(existsSync(join(ROOT, program.replace('dist/', '').replace('.js', '.ts')))).toBe(true);
  });

  it.each(services)('name only files that exist: %s', (_, { build, volumes = [], entrypoint = [] }) => {
    if (build) expect(existsSync(join(DOCKER, build.context, build.dockerfile))).toBe(true);
    const mounts = volumes.map((volume) => volume.split(':'));
    for (const [source = ''] of mounts) {
      if (source.startsWith('.')) expect([source, existsSync(join(DOCKER, source))]).toEqual([source, true]);
      else expect(Object.keys(compose.volumes)).toContain(source);
    }
    for (const script of entrypoint.filter((word) => word.startsWith('/scripts/')))
      expect(mounts.map(([, target]) => target)).toContain(script);
  });
});

it('IV.I makes an encryption key as the product reads it, once, and no password that it would take for one', () => {
  const folder = mkdtempSync(join(tmpdir(), 'corroborate-secrets-'));
  const script = join(folder, 'make-secrets.sh');
  const made = (): string => readFileSync(join(folder, 'secrets/encryption-keys'), 'utf8');
  copyFileSync(join(DOCKER, 'make-secrets.sh'), script);
  execFileSync('sh', [script]);
  const first = made();
  execFileSync('sh', [script]);
  expect(made()).toBe(first);
  expect(testKeys(first.trim())).toHaveLength(1);
  expect(() => testKeys(readFileSync(join(folder, 'secrets/postgres-password'), 'utf8'))).toThrow('ENCRYPTION_KEYS');
  rmSync(folder, { recursive: true });
});

describe('the order of the compose file', () => {
  it.each(['api', 'worker'])('runs the migrations to their end before the %s', (name) => {
    expect(before(name)).toMatchObject({ migrate: 'service_completed_successfully' });
  });

  it.each(['api', 'worker'])('registers the namespace before the %s', (name) => {
    expect(before(name)).toMatchObject({ 'temporal-namespace': 'service_completed_successfully' });
  });

  it('brings up the database, its schema, the server and the namespace one after the other', () => {
    expect(before('migrate')).toEqual({ postgres: 'service_healthy' });
    expect(before('temporal-schema')).toEqual({ postgres: 'service_healthy' });
    expect(before('temporal')).toEqual({ 'temporal-schema': 'service_completed_successfully' });
    expect(before('temporal-namespace')).toEqual({ temporal: 'service_healthy' });
  });

  it('gives Temporal databases of its own, and the shards their final number', () => {
    expect(compose.services['temporal']?.environment).toMatchObject({
      DBNAME: 'temporal',
      VISIBILITY_DBNAME: 'temporal_visibility',
      NUM_HISTORY_SHARDS: '128',
    });
    const dynamic = `${compose.services['temporal']?.environment?.['DYNAMIC_CONFIG_FILE_PATH']}`.replace('config/', '');
    expect(parse(read('temporal', dynamic))).toHaveProperty(['limit.maxIDLength']);
  });
});

describe('the variables and secrets of the compose file', () => {
  it('are all explained in docker/.env.example, and nothing else is', () => {
    const used = new Set([...text.matchAll(/\$\{(\w+)/g)].map(([, name]) => name));
    expect([...used].sort()).toEqual(Object.keys(examples).sort());
  });

  it('hold no password, key or address with a password', () => {
    const written = [text, read('.env.example'), ...dockerfiles.map(([, file]) => file)].join('\n');
    expect(written).not.toMatch(/:\/\/[^/\s]+:[^/\s]+@/);
    for (const [, { environment = {} }] of services) {
      const secrets = Object.entries(environment).filter(([name]) => /PASSWORD|PWD|SECRET|TOKEN|KEY|DATABASE_URL/.test(name));
      for (const [name, value] of secrets)
        expect([name, value]).toEqual([expect.stringMatching(/_FILE$/), expect.stringMatching(/^\/run\/secrets\//)]);
    }
  });

  it.each(services)('are declared, given to %s and made by make-secrets.sh', (_, { secrets = [], environment = {} }) => {
    const mounted = Object.values(environment).filter((value) => value.startsWith('/run/secrets/'));
    for (const path of mounted) expect(secrets).toContain(path.replace('/run/secrets/', ''));
    for (const secret of secrets) {
      expect(compose.secrets[secret]).toEqual({ file: `./secrets/${secret}` });
      expect(read('make-secrets.sh')).toContain(secret);
    }
  });

  it.each(['api', 'worker'])('are a configuration that the %s accepts', (name) => {
    const folder = mkdtempSync(join(tmpdir(), 'corroborate-docker-'));
    writeFileSync(join(folder, 'database-url'), 'postgres://somebody@postgres:5432/corroborate');
    writeFileSync(join(folder, 'encryption-keys'), `${newEncryptionKey()}\n`);
    const environment = Object.entries(compose.services[name]?.environment ?? {}).map(([key, value]) => [key, resolved(value, folder)]);
    expect(readConfig(Object.fromEntries(environment))).toMatchObject({ nodeEnv: 'production', temporal: { address: 'temporal:7233' } });
    rmSync(folder, { recursive: true });
  });
});

function before(name: string): Record<string, string> {
  const conditions = Object.entries(compose.services[name]?.depends_on ?? {});
  return Object.fromEntries(conditions.map(([service, { condition }]) => [service, condition]));
}

/** The value as compose would pass it, with .env.example for .env. */
function resolved(value: string, secrets: string): string {
  return value.replace(/\$\{(\w+)[^}]*\}/g, (_, name: string) => examples[name] ?? '').replace('/run/secrets', secrets);
}
