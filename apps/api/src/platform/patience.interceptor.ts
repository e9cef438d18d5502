import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { type Observable, throwError, timeout } from 'rxjs';
import { fail } from './problem';

const PATIENCE = 'patience';
const PATIENCE_MS = 10_000;
/** A file comes as fast as its sender's line is. */
const UPLOAD_MS = 60_000;

/** How long a route may take, in milliseconds; ten seconds where it is not said, a minute for files. For exports. */
export const Patience = (milliseconds: number): MethodDecorator & ClassDecorator => SetMetadata(PATIENCE, milliseconds);

/** How long this route may take, in milliseconds. */
export function patienceOf(reflector: Reflector, context: ExecutionContext): number {
  const own = reflector.getAllAndOverride<number | undefined>(PATIENCE, [context.getHandler(), context.getClass()]);
  return own ?? (context.switchToHttp().getRequest<Request>().is('multipart/form-data') ? UPLOAD_MS : PATIENCE_MS);
}

/** What a guard waits for, since interceptors come after guards: 503 when it takes longer than the route may. */
export async function inTime<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  let clock: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    clock = setTimeout(() => reject(fail('UNAVAILABLE')), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(clock);
  }
}

/** Nobody waits for ever: 503, and the same Idempotency-Key finds out later whether it happened. */
@Injectable()
export class PatienceInterceptor implements NestInterceptor {
  constructor(private readonly reflector: Reflector) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const each = patienceOf(this.reflector, context);
    return next.handle().pipe(timeout({ each, with: () => throwError(() => fail('UNAVAILABLE')) }));
  }
}
