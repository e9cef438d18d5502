import Joi from 'joi';
import { ALGORITHMS, LOG_LEVELS, NodeEnv, type Algorithm, type LogLevel } from './config';
import { KEYS_PATTERN } from './encryption-keys';

/** The environment after validation, by its own names. */
export interface ValidEnvironment {
  NODE_ENV: NodeEnv;
  HOST: string;
  PORT: number;
  WORKER_PORT: number;
  DATABASE_URL: string;
  TEMPORAL_ADDRESS: string;
  TEMPORAL_NAMESPACE: string;
  TEMPORAL_TASK_QUEUE: string;
  TEMPORAL_TLS: 'on' | 'off';
  TEMPORAL_TLS_CA?: string;
  TEMPORAL_TLS_CERTIFICATE?: string;
  TEMPORAL_TLS_KEY?: string;
  NEXT_STEP_WAIT_MS: number;
  OIDC_ISSUER: string;
  OIDC_AUDIENCE: string;
  OIDC_ALGORITHMS: Algorithm[];
  OIDC_JWKS_URI?: string;
  EVIDENCE_DIR: string;
  ENCRYPTION_KEYS: string;
  LOG_LEVEL: LogLevel;
  RATE_LIMIT: number;
}

/** In production a token's issuer speaks TLS; elsewhere the demo issuer may be plain HTTP. */
const webAddress = Joi.string().when('NODE_ENV', {
  is: NodeEnv.Production,
  then: Joi.string().uri({ scheme: 'https' }),
  otherwise: Joi.string().uri({ scheme: ['https', 'http'] }),
});
const port = Joi.number().port();
/** Only with TLS: whoever names a certificate and speaks in the clear has made a mistake. */
const pem = Joi.string()
  .pattern(/^-----BEGIN [A-Z ]+-----\s[\s\S]+-----END [A-Z ]+-----$/)
  .when('TEMPORAL_TLS', { is: 'on', otherwise: Joi.forbidden() });
const word = Joi.string()
  .pattern(/^[\w.:/-]+$/)
  .max(200);

/** One rule per variable. The names here are the names of the configuration table in the README and of .env.example. */
export const SCHEMA = Joi.object<ValidEnvironment>({
  NODE_ENV: Joi.valid(...Object.values(NodeEnv)).default(NodeEnv.Development),
  HOST: Joi.string().hostname().default('127.0.0.1'),
  PORT: port.default(3000),
  WORKER_PORT: port.default(3002),
  DATABASE_URL: Joi.string()
    .uri({ scheme: ['postgres', 'postgresql'] })
    .required(),
  TEMPORAL_ADDRESS: Joi.string()
    .pattern(/^[\w.[\]:-]+:\d{1,5}$/)
    .default('127.0.0.1:7233'),
  TEMPORAL_NAMESPACE: word.default('corroborate'),
  TEMPORAL_TASK_QUEUE: word.default('corroborate'),
  TEMPORAL_TLS: Joi.valid('on', 'off').default('off'),
  TEMPORAL_TLS_CA: pem,
  TEMPORAL_TLS_CERTIFICATE: pem,
  TEMPORAL_TLS_KEY: pem.when('TEMPORAL_TLS_CERTIFICATE', { is: Joi.exist(), then: Joi.required(), otherwise: Joi.forbidden() }),
  NEXT_STEP_WAIT_MS: Joi.number().integer().min(100).max(8_000).default(2_000),
  OIDC_ISSUER: webAddress.required(),
  OIDC_AUDIENCE: word.default('corroborate-api'),
  OIDC_ALGORITHMS: Joi.array()
    .items(Joi.valid(...ALGORITHMS))
    .min(1)
    .unique()
    .default(['RS256']),
  OIDC_JWKS_URI: webAddress,
  EVIDENCE_DIR: Joi.string().required(),
  ENCRYPTION_KEYS: Joi.string().pattern(KEYS_PATTERN).required(),
  LOG_LEVEL: Joi.valid(...LOG_LEVELS).default('info'),
  RATE_LIMIT: Joi.number().integer().min(1).max(10_000_000).default(6_000),
});

/** What a variable should have been, in words; said instead of Joi's own messages, because those quote the value. */
export const EXPECTED: Record<keyof ValidEnvironment, string> = {
  NODE_ENV: `one of ${Object.values(NodeEnv).join(', ')}`,
  HOST: 'a host name or an IP address',
  PORT: 'a port number from 0 to 65535',
  WORKER_PORT: 'a port number from 0 to 65535',
  DATABASE_URL: 'a postgres:// address',
  TEMPORAL_ADDRESS: 'a host and a port, as in 127.0.0.1:7233',
  TEMPORAL_NAMESPACE: 'a name of letters, digits and . : / _ -',
  TEMPORAL_TASK_QUEUE: 'a name of letters, digits and . : / _ -',
  TEMPORAL_TLS: 'on or off',
  TEMPORAL_TLS_CA: 'a certificate in PEM, and only with TEMPORAL_TLS=on',
  TEMPORAL_TLS_CERTIFICATE: 'a certificate in PEM, and only with TEMPORAL_TLS=on',
  TEMPORAL_TLS_KEY: 'a key in PEM, beside TEMPORAL_TLS_CERTIFICATE and only there',
  NEXT_STEP_WAIT_MS: 'a whole number of milliseconds from 100 to 8000',
  OIDC_ISSUER: 'the address of the sign-in issuer, https:// in production',
  OIDC_AUDIENCE: 'a name of letters, digits and . : / _ -',
  OIDC_ALGORITHMS: `a list, separated by commas, of ${ALGORITHMS.join(', ')} ("none" and shared-secret algorithms are refused)`,
  OIDC_JWKS_URI: "the address of the issuer's keys, https:// in production",
  EVIDENCE_DIR: 'a folder',
  ENCRYPTION_KEYS: 'one or more keys of 64 hexadecimal digits each (openssl rand -hex 32), the one that encrypts first',
  LOG_LEVEL: `one of ${LOG_LEVELS.join(', ')}`,
  RATE_LIMIT: 'the requests that one caller may send in a minute, a whole number',
};
