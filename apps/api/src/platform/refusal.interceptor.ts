import { isRefusal } from '@app/domain/kernel';
import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { map, type Observable } from 'rxjs';
import { problemOfRefusal, ProblemException } from './problem';

/** A rule's refusal is a value until here; from here on it is a problem. */
@Injectable()
export class RefusalInterceptor implements NestInterceptor {
  intercept(_: ExecutionContext, next: CallHandler): Observable<unknown> {
    return next.handle().pipe(
      map((value: unknown) => {
        if (isRefusal(value)) throw new ProblemException(problemOfRefusal(value));
        return value;
      }),
    );
  }
}
