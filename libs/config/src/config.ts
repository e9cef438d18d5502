import type { EncryptionKey } from './encryption-keys';

/** Where the process runs. `test` alone allows deadlines of seconds; `production` refuses the demo sign-in and plain-HTTP issuers. */
export const NodeEnv = { Development: 'development', Test: 'test', Production: 'production' } as const;
export type NodeEnv = (typeof NodeEnv)[keyof typeof NodeEnv];

/** Signature algorithms a token may use. Asymmetric only: whoever can check a token must not be able to make one. */
export const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'] as const;
export type Algorithm = (typeof ALGORITHMS)[number];

/** From the loudest to the quietest, as pino names them. */
export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** How a Temporal server is spoken to over TLS; each text is PEM. */
export interface TemporalTls {
  /** The authority that signed the server's certificate; those of the system when absent. */
  ca?: string;
  /** Who this process is, where the server asks for it; the key is a secret. */
  client?: { certificate: string; key: string };
}

/** The validated environment of one process; read once at its start by `readConfig`. */
export interface Config {
  nodeEnv: NodeEnv;
  /** Address the API listens on. */
  host: string;
  port: number;
  /** Port of the worker's health and metrics. */
  workerPort: number;
  /** postgres://… ; a secret. */
  databaseUrl: string;
  /** Without `tls` it is spoken to in the clear. */
  temporal: { address: string; namespace: string; taskQueue: string; tls?: TemporalTls };
  /** Milliseconds that an answer waits until the next step is open. */
  nextStepWaitMs: number;
  oidc: {
    issuer: string;
    audience: string;
    algorithms: Algorithm[];
    /** Where the issuer's keys are; by its discovery document when absent. */
    jwksUri?: string;
  };
  /** Folder of probe images and other evidence. */
  evidenceDir: string;
  /** IV.I: the first one encrypts, all of them decrypt; secrets. */
  encryptionKeys: readonly EncryptionKey[];
  logLevel: LogLevel;
  /** Requests that the API takes from one caller in a minute; the API's own default when absent. */
  requestsPerMinute?: number;
}
