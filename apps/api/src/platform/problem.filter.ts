import { AuditUnavailable } from '@app/audit';
import { Catch, HttpException, Logger, NotFoundException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Response } from 'express';
import { randomUUID } from 'node:crypto';
import { Metrics } from '../health/metrics';
import { methodsAt } from './methods';
import type { ApiRequest } from './request';
import { problemOf, ProblemException, type Problem } from './problem';

const BY_STATUS = {
  400: 'MALFORMED_REQUEST',
  401: 'TOKEN_REQUIRED',
  403: 'NOT_PERMITTED',
  404: 'NOT_FOUND',
  413: 'BODY_TOO_LARGE',
  415: 'MEDIA_TYPE_UNSUPPORTED',
  422: 'FORM_INVALID',
  429: 'RATE_LIMITED',
  503: 'UNAVAILABLE',
} as const;

/** Every answer that is not a success is problem+json. What nobody expected shows an id; the log has the rest. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger('problem');

  constructor(private readonly metrics: Metrics) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<ApiRequest>();
    const response = host.switchToHttp().getResponse<Response>();
    const instance = request.requestId ?? randomUUID();
    const known = isUnrouted(error) ? methodsAt(request) : [];
    const problem = known.length > 0 ? problemOf('METHOD_NOT_ALLOWED') : this.problem(error, instance);
    if (known.length > 0) response.setHeader('allow', known.join(', '));
    this.metrics.problem(problem.code);
    if (problem.status === 401) response.setHeader('www-authenticate', 'Bearer');
    response
      .status(problem.status)
      .type('application/problem+json')
      .json({ ...problem, instance: `urn:request:${instance}` });
  }

  private problem(error: unknown, requestId: string): Problem {
    if (error instanceof ProblemException) return error.problem;
    const status = statusOf(error);
    if (status !== undefined && status in BY_STATUS) return problemOf(BY_STATUS[status as keyof typeof BY_STATUS]);
    this.log.error({ requestId, err: error }, 'unexpected error');
    if (error instanceof AuditUnavailable) return problemOf('AUDIT_STORE_UNAVAILABLE');
    return problemOf(isOutage(error) ? 'UNAVAILABLE' : 'INTERNAL_ERROR');
  }
}

/** Nest found no route for method and address; what a route answers of its own is a problem already. */
const isUnrouted = (error: unknown): boolean => error instanceof NotFoundException;

/** Nest's exceptions and the body parser's errors carry their status. */
function statusOf(error: unknown): number | undefined {
  if (error instanceof HttpException) return error.getStatus();
  const { status } = partsOf(error);
  return typeof status === 'number' ? status : undefined;
}

/** What drivers say when a store is away. */
const OUTAGE = /ECONNREFUSED|ECONNRESET|EPIPE|terminat|timeout|shutting down|starting up|not currently accepting/i;
/** PostgreSQL's classes for lost connections, exhausted resources and shutdown. */
const OUTAGE_STATE = /^(?:08|53|57P)\w+$/;
const isOutage = (error: unknown): boolean => {
  const { message, code } = partsOf(error);
  return OUTAGE.test(`${String(message)} ${String(code)}`) || OUTAGE_STATE.test(String(code));
};

const partsOf = (error: unknown): { status?: unknown; message?: unknown; code?: unknown } =>
  typeof error === 'object' && error !== null ? error : {};
