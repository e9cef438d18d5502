import { Reflector } from '@nestjs/core';
import { ExecutionContextHost } from '@nestjs/core/helpers/execution-context-host.js';
import { firstValueFrom, NEVER, of, type Observable } from 'rxjs';
import { inTime, Patience, PatienceInterceptor } from './patience.interceptor';
import { ProblemException } from './problem';

class Routes {
  @Patience(20)
  hasty(): void {}
  patient(): void {}
}

const answer = (route: () => void, given: Observable<unknown>): Promise<unknown> => {
  const context = new ExecutionContextHost([{ is: () => false }], Routes, route);
  return firstValueFrom(new PatienceInterceptor(new Reflector()).intercept(context, { handle: () => given }));
};

describe('patience', () => {
  const { hasty, patient } = Routes.prototype;

  it('ends a route that takes longer than it may with 503', async () => {
    await expect(answer(hasty, NEVER)).rejects.toBeInstanceOf(ProblemException);
    await expect(answer(hasty, NEVER)).rejects.toMatchObject({ problem: { code: 'UNAVAILABLE', status: 503 } });
  });

  it('lets through what comes in time', async () => {
    expect(await answer(hasty, of('in time'))).toBe('in time');
    expect(await answer(patient, of('in time'))).toBe('in time');
  });

  it('ends what a guard waits for with 503, and gives on what comes or fails in time', async () => {
    const failure = new Error('the database said no');
    await expect(inTime(new Promise(() => undefined), 20)).rejects.toMatchObject({ problem: { code: 'UNAVAILABLE', status: 503 } });
    expect(await inTime(Promise.resolve('in time'), 20)).toBe('in time');
    await expect(inTime(Promise.reject(failure), 20)).rejects.toBe(failure);
  });
});
