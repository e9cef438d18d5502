import { ValidationPipe } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Server } from 'node:http';
import { Metrics } from './health/metrics';
import { depthGate } from './platform/depth';
import { Draining } from './platform/draining';
import { fieldErrors } from './platform/form';
import { fail } from './platform/problem';
import { requestLog } from './platform/request-log';

/** Bytes of a JSON body: forms are small, images and printouts have routes of their own. */
const JSON_LIMIT = '1mb';
/** Milliseconds in which a request must have arrived whole. */
const ARRIVAL_MS = 60_000;
/**
 * Milliseconds a connection without a request is kept: longer than load balancers and pools keep theirs (60 s), or they would send a request into
 * a connection that is just being closed here. A service that stops closes them at once.
 */
const IDLE_MS = 72_000;

/** What `main` and the tests do to the same application. */
export function configureApp(app: NestExpressApplication): void {
  app.useSecurityHeaders();
  // Nothing is kept by caches (`no-store`), so no digest of each answer is made for them; a task's version is its tag.
  app.set('etag', false);
  app.use(requestLog(app.get(Metrics)), app.get(Draining).gate);
  app.useBodyParser('json', { limit: JSON_LIMIT, strict: true });
  app.use(depthGate);
  app.useGlobalPipes(
    new ValidationPipe({
      whitelist: true,
      forbidNonWhitelisted: true,
      transform: true,
      exceptionFactory: (errors) => fail('FORM_INVALID', fieldErrors(errors)),
    }),
  );
  const server: Server = app.getHttpServer();
  server.requestTimeout = ARRIVAL_MS;
  server.keepAliveTimeout = IDLE_MS;
  app.enableShutdownHooks();
}
