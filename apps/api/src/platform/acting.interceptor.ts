import { actingAs } from '@app/audit';
import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { Observable } from 'rxjs';
import type { ApiRequest } from './request';

/** What a route does, it does for its caller: the audit log asks it in which role. */
@Injectable()
export class ActingInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const { caller } = context.switchToHttp().getRequest<ApiRequest>();
    if (caller === undefined) return next.handle();
    return new Observable((answer) => actingAs(caller.actor, () => next.handle().subscribe(answer)));
  }
}
