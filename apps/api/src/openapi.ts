import 'reflect-metadata';
import { NodeEnv, type Config } from '@app/config';
import type { LoggerService } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AppModule } from './app.module';
import { openApiDocument } from './openapi-document';
import type { Answers } from './platform/openapi/finish';

/** Reads the types of the source tree; no part of the built product. */
interface AnswerReader {
  responseSchemas(root: string): Answers;
}

/** Nothing is opened for a description: these are the values of a service that never starts. */
const NOWHERE: Config = {
  nodeEnv: NodeEnv.Development,
  host: '127.0.0.1',
  port: 0,
  workerPort: 0,
  databaseUrl: 'postgres://127.0.0.1/none',
  nextStepWaitMs: 0,
  logLevel: 'silent',
  evidenceDir: '.',
  encryptionKeys: [{ id: 'none', bytes: Buffer.alloc(32) }],
  temporal: { address: '127.0.0.1:1', namespace: 'none', taskQueue: 'none' },
  oidc: { issuer: 'https://issuer.invalid', audience: 'none', algorithms: ['RS256'] },
};

/** Two classes of one name would be described as one: that is a mistake of ours, not a warning. */
const STRICT: LoggerService = {
  log: () => undefined,
  warn: (message: unknown) => {
    if (/^Duplicate DTO/.test(String(message))) throw new Error(String(message));
  },
  error: (message: unknown) => void process.stderr.write(`${String(message)}\n`),
};

/** Prints the API's description. From the root of the source tree, after a build; needs neither database nor Temporal. */
async function main(): Promise<void> {
  const reader = (await import(pathToFileURL(join(process.cwd(), 'scripts/openapi/response-schemas.mjs')).href)) as AnswerReader;
  const app = await NestFactory.create(AppModule.with(NOWHERE), { preview: true, logger: STRICT, abortOnError: false });
  process.stdout.write(`${JSON.stringify(openApiDocument(app, reader.responseSchemas(process.cwd())))}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
});
