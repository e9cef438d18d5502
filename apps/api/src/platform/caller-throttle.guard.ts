import { Injectable } from '@nestjs/common';
import { ThrottlerGuard, type ThrottlerModuleOptions } from '@nestjs/throttler';
import type { Config } from './config.provider';
import type { ApiRequest } from './request';

/** Requests of one caller in a minute, unless the configuration says otherwise. */
const REQUESTS_PER_MINUTE = 6_000;

/** Counts requests per signed-in member; where nobody is signed in, per address. */
@Injectable()
export class CallerThrottleGuard extends ThrottlerGuard {
  protected override getTracker(request: ApiRequest): Promise<string> {
    return Promise.resolve(request.caller?.actor.memberId ?? request.ip ?? 'unknown');
  }

  /** One allowance for the whole API, not one per route. */
  protected override generateKey(_: unknown, tracker: string, name: string): string {
    return `${name}:${tracker}`;
  }
}

export const throttling = ({ requestsPerMinute = REQUESTS_PER_MINUTE }: Config): ThrottlerModuleOptions => [
  { ttl: 60_000, limit: requestsPerMinute },
];
