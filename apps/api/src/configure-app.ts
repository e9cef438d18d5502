import { ValidationPipe } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { fieldErrors } from './platform/form';
import { fail } from './platform/problem';

/** Bytes of a JSON body: forms are small, images and printouts have routes of their own. */
const JSON_LIMIT = '1mb';

/** What `main` and the tests do to the same application. */
export function configureApp(app: NestExpressApplication): void {
  app.useBodyParser('json', { limit: JSON_LIMIT, strict: true });
  app.useGlobalPipes(
    new ValidationPipe({ whitelist: true, forbidNonWhitelisted: true, transform: true, exceptionFactory: (errors) => fail('FORM_INVALID', fieldErrors(errors)) }),
  );
  app.useSecurityHeaders();
  app.enableShutdownHooks();
}
