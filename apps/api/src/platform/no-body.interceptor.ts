import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum.js';
import type { Request } from 'express';
import type { Observable } from 'rxjs';
import { fail } from './problem';

/** How Nest keeps `@Body()` among the arguments of a route: its number, then its place. */
const BODY = `${RouteParamtypes.BODY}:`;

/** A route that takes no body takes no fields either: what somebody meant by them would be lost without a word. */
@Injectable()
export class NoBodyInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const body: unknown = context.switchToHttp().getRequest<Request>().body;
    const fields = typeof body === 'object' && body !== null ? Object.keys(body) : [];
    if (fields.length > 0 && !takesBody(context))
      throw fail(
        'FORM_INVALID',
        fields.map((path) => ({ path, messages: [`property ${path} should not exist`] })),
      );
    return next.handle();
  }
}

function takesBody(context: ExecutionContext): boolean {
  const found: unknown = Reflect.getMetadata(ROUTE_ARGS_METADATA, context.getClass(), context.getHandler().name);
  return typeof found === 'object' && found !== null && Object.keys(found).some((argument) => argument.startsWith(BODY));
}
