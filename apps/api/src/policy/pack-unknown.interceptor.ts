import { appendRefusal, ObjectKind } from '@app/audit';
import { PolicyVersionUnknown } from '@app/process/policy';
import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { catchError, type Observable } from 'rxjs';
import { DataSource } from 'typeorm';
import { problemOfRefusal, ProblemException } from '../platform/problem';
import type { ApiRequest, Caller } from '../platform/request';

/** Whoever meets a process whose pack is not installed is told so, and it is audited: nothing was decided. */
@Injectable()
export class PackUnknownInterceptor implements NestInterceptor {
  constructor(private readonly dataSource: DataSource) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const { caller } = context.switchToHttp().getRequest<ApiRequest>();
    return next.handle().pipe(
      catchError(async (error: unknown) => {
        if (!(error instanceof PolicyVersionUnknown)) throw error;
        if (caller !== undefined) await this.record(caller, error);
        throw new ProblemException(problemOfRefusal(error.refusal));
      }),
    );
  }

  private record({ actor, now, requestId }: Caller, { refusal }: PolicyVersionUnknown): Promise<unknown> {
    const attempted = {
      at: now,
      actorId: actor.memberId,
      action: 'PolicyPackMissed',
      objectKind: ObjectKind.PolicyPack,
      requestId,
      source: 'api',
    };
    return appendRefusal(this.dataSource.manager, attempted, refusal);
  }
}
