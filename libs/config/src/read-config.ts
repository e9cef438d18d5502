import { readFileSync } from 'node:fs';
import type { Config } from './config';
import { encryptionKeysOf } from './encryption-keys';
import { EXPECTED, SCHEMA, type ValidEnvironment } from './schema';

type Name = keyof ValidEnvironment;
const NAMES = Object.keys(EXPECTED) as Name[];

/** Every mistake of an environment at once. Names variables and what they should be, never what they are. */
export class ConfigError extends Error {
  constructor(readonly mistakes: string[]) {
    super(
      ['The configuration cannot be used:', ...mistakes.map((mistake) => `  - ${mistake}`), 'See .env.example for every variable.'].join(
        '\n',
      ),
    );
    this.name = 'ConfigError';
  }
}

/**
 * Reads and validates the environment. Every variable may also come from a file named by `<VARIABLE>_FILE` (secrets of
 * containers); an empty variable counts as absent. Throws ConfigError naming all mistakes.
 */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const mistakes: string[] = [];
  const given = Object.fromEntries(NAMES.map((name) => [name, rawValue(env, name, mistakes)]));
  const { value, error } = SCHEMA.validate(withList(given), { abortEarly: false, stripUnknown: true });
  const named = new Set(mistakes.map((mistake) => mistake.split(' ')[0]?.replace(/_FILE$/, '')));
  for (const { path, type } of error?.details ?? []) {
    const name = path[0] as Name;
    if (named.has(name)) continue;
    named.add(name);
    mistakes.push(type === 'any.required' ? `${name} is missing: it should be ${EXPECTED[name]}` : `${name} should be ${EXPECTED[name]}`);
  }
  if (mistakes.length > 0) throw new ConfigError(mistakes);
  return configOf(value as ValidEnvironment);
}

function rawValue(env: NodeJS.ProcessEnv, name: Name, mistakes: string[]): string | undefined {
  const direct = env[name]?.trim() || undefined;
  const file = env[`${name}_FILE`]?.trim() || undefined;
  if (!file) return direct;
  if (direct) mistakes.push(`${name} and ${name}_FILE are both set: keep one`);
  try {
    return readFileSync(file, 'utf8').trim() || undefined;
  } catch {
    mistakes.push(`${name}_FILE names a file that cannot be read`);
    return undefined;
  }
}

function withList(given: Record<string, string | undefined>): Record<string, unknown> {
  return { ...given, OIDC_ALGORITHMS: given.OIDC_ALGORITHMS?.split(',').map((name) => name.trim()) };
}

function temporalOf(valid: ValidEnvironment): Config['temporal'] {
  const { TEMPORAL_TLS_CA: ca, TEMPORAL_TLS_CERTIFICATE: certificate, TEMPORAL_TLS_KEY: key } = valid;
  const tls = { ...(ca && { ca }), ...(certificate && key && { client: { certificate, key } }) };
  return {
    address: valid.TEMPORAL_ADDRESS,
    namespace: valid.TEMPORAL_NAMESPACE,
    taskQueue: valid.TEMPORAL_TASK_QUEUE,
    ...(valid.TEMPORAL_TLS === 'on' && { tls }),
  };
}

function configOf(valid: ValidEnvironment): Config {
  return {
    nodeEnv: valid.NODE_ENV,
    host: valid.HOST,
    port: valid.PORT,
    workerPort: valid.WORKER_PORT,
    databaseUrl: valid.DATABASE_URL,
    temporal: temporalOf(valid),
    nextStepWaitMs: valid.NEXT_STEP_WAIT_MS,
    oidc: {
      issuer: valid.OIDC_ISSUER,
      audience: valid.OIDC_AUDIENCE,
      algorithms: valid.OIDC_ALGORITHMS,
      ...(valid.OIDC_JWKS_URI === undefined ? {} : { jwksUri: valid.OIDC_JWKS_URI }),
    },
    evidenceDir: valid.EVIDENCE_DIR,
    encryptionKeys: encryptionKeysOf(valid.ENCRYPTION_KEYS),
    logLevel: valid.LOG_LEVEL,
    requestsPerMinute: valid.RATE_LIMIT,
  };
}
