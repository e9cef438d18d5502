import 'reflect-metadata';
import { logOptions, readConfig } from '@app/config';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { pino } from 'pino';
import description from '../openapi.json';
import { AppModule } from './app.module';
import { configureApp } from './configure-app';
import { PinoLogger } from './platform/logger';

/** Longer than this nothing may keep a stopped service alive, in milliseconds. */
const LAST_CALL_MS = 4_800;

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(config), {
    logger: new PinoLogger(config.logLevel),
    bodyParser: false,
    // What keeps it from starting is said by `main`, whole.
    abortOnError: false,
  });
  configureApp(app);
  SwaggerModule.setup('api', app, description as unknown as OpenAPIObject);
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => setTimeout(() => process.exit(1), LAST_CALL_MS).unref());
  await app.listen(config.port, config.host);
}

main().catch((error: unknown) => {
  pino(logOptions('fatal', 'api')).fatal({ err: error }, 'the API stopped');
  process.exit(1);
});
