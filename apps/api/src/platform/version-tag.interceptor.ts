import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { Response } from 'express';
import { tap, type Observable } from 'rxjs';

/** The version of what is answered, as ETag: what `If-Match` is compared with. */
@Injectable()
export class VersionTagInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const response = context.switchToHttp().getResponse<Response>();
    return next.handle().pipe(
      tap((value: unknown) => {
        if (typeof value === 'object' && value !== null && 'version' in value && typeof value.version === 'number')
          response.setHeader('etag', `"${value.version}"`);
      }),
    );
  }
}
