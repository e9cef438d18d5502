import { join } from 'node:path';
import { IssuerEnv } from '../issuer/environment';
import { issuerUrl } from '../issuer/url';
import { API_FLAGS, keep, lastWords, until, type KeptProcess } from '@app/servers';
import { urlAt } from '../stack/near';
import { StartProblem } from '../stack/problem';
import type { Settings } from '../stack/settings';
import type { Part, StartedPart } from '../stack/supervisor';
import type { Places } from './servers';

/** Milliseconds a program may take to end before it is killed: the whole stack stops within 5 s. */
const GRACE_MS = 2_500;

interface Program {
  name: string;
  /** Compiled file, below the folder of apps/. */
  file: string;
  /** How Node runs it, beside how it runs this. */
  flags?: readonly string[];
  /** Answers 200 when the program can be used. */
  readyUrl: string;
  env: NodeJS.ProcessEnv;
  log: string;
  note: string;
}

/** The demo issuer; no part when OIDC_ISSUER names a real one. */
export function issuerPart({ data, config, issuerPort }: Settings): Part {
  const url = issuerUrl(issuerPort);
  return programPart({
    name: 'Demo sign-in',
    file: 'local/src/issuer/main',
    readyUrl: `${url}/.well-known/openid-configuration`,
    env: {
      ...process.env,
      [IssuerEnv.Port]: String(issuerPort),
      [IssuerEnv.ApiPort]: String(config.port),
      [IssuerEnv.Audience]: config.oidc.audience,
      [IssuerEnv.KeyFile]: data.issuerKeys,
    },
    log: join(data.log, 'demo-sign-in.log'),
    note: `${url} (DEMO: no passwords)`,
  });
}

/** The Temporal worker process. */
export function workerPart(settings: Settings, places: Places): Part {
  const { config, data } = settings;
  return lazily('Worker', () => ({
    file: 'worker/src/main',
    readyUrl: `${urlAt(config.host, config.workerPort)}/health/ready`,
    env: programEnv(settings, places),
    log: join(data.log, 'worker.log'),
    note: `health on port ${config.workerPort}`,
  }));
}

/** The API. */
export function apiPart(settings: Settings, places: Places): Part {
  const { config, data } = settings;
  return lazily('API', () => ({
    flags: API_FLAGS,
    file: 'api/src/main',
    readyUrl: `${urlAt(config.host, config.port)}/health/ready`,
    env: programEnv(settings, places),
    log: join(data.log, 'api.log'),
    note: urlAt(config.host, config.port),
  }));
}

/** The environment is read at every start: the places are known only then. */
function lazily(name: string, program: () => Omit<Program, 'name'>): Part {
  return { name, isProgram: true, start: () => startProgram({ name, ...program() }) };
}

function programPart(program: Program): Part {
  return { name: program.name, isProgram: true, start: () => startProgram(program) };
}

/** What the API and the worker are told: this run's places over the person's own environment. */
function programEnv({ config, data, embedded, issuerPort }: Settings, places: Places): NodeJS.ProcessEnv {
  const { DATABASE_URL_FILE: _file, TEMPORAL_ADDRESS_FILE: _address, ...env } = process.env;
  const keys = embedded.issuer ? { OIDC_ISSUER: config.oidc.issuer, OIDC_JWKS_URI: `${issuerUrl(issuerPort)}/jwks` } : {};
  return {
    ...env,
    ...keys,
    NODE_ENV: config.nodeEnv,
    DATABASE_URL: places.databaseUrl,
    TEMPORAL_ADDRESS: places.temporalAddress,
    EVIDENCE_DIR: config.evidenceDir,
    ...(embedded.keys && { ENCRYPTION_KEYS_FILE: data.encryptionKeys }),
  };
}

async function startProgram({ name, file, flags = [], readyUrl, env, log, note }: Program): Promise<StartedPart> {
  const args = [...process.execArgv, ...flags, appFile(file)];
  const child = await keep({ command: process.execPath, args, env, log, graceMs: GRACE_MS });
  try {
    await Promise.race([
      until(() => isReady(readyUrl), `${name} was not ready within 60 s; its log is ${log}`, 60_000, 100),
      died(child, name, log),
    ]);
  } catch (error) {
    await child.stop();
    throw error;
  }
  return { note, process: child };
}

/** Beside this file's own folder, in source and in dist/ alike. */
function appFile(file: string): string {
  return join(__dirname, '..', '..', '..', `${file}${__filename.endsWith('.ts') ? '.ts' : '.js'}`);
}

async function isReady(url: string): Promise<true | undefined> {
  const { ok } = await fetch(url, { signal: AbortSignal.timeout(2_000) });
  return ok ? true : undefined;
}

async function died(child: KeptProcess, name: string, log: string): Promise<never> {
  const { code, signal } = await child.exited;
  throw new StartProblem(`${name} ended before it was ready (${signal ?? `exit code ${code}`}): ${lastWords(log)}\nIts log is ${log}`);
}
