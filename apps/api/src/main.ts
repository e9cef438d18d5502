import 'reflect-metadata';
import { readConfig } from '@app/config';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { SwaggerModule } from '@nestjs/swagger';
import { pino } from 'pino';
import { AppModule } from './app.module';
import { configureApp } from './configure-app';
import { openApiDocument } from './openapi-document';
import { PinoLogger } from './platform/logger';

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(config), { logger: new PinoLogger(config.logLevel), return503OnClosing: true, bodyParser: false });
  configureApp(app);
  SwaggerModule.setup('api', app, openApiDocument(app));
  await app.listen(config.port, config.host);
}

main().catch((error: unknown) => {
  pino({ name: 'api' }).fatal({ err: error }, 'the API stopped');
  process.exit(1);
});
