import { Logger } from '@nestjs/common';
import type { RequestHandler } from 'express';
import { randomUUID } from 'node:crypto';
import type { Metrics } from '../health/metrics';
import type { ApiRequest } from './request';

/** One line and one measurement per request: its id, method, route pattern, status and time. Never the URL: it may hold what nobody should read in a log. */
export function requestLog(metrics: Metrics): RequestHandler {
  const log = new Logger('request');
  return (request: ApiRequest, response, next) => {
    const started = performance.now();
    const requestId = requestIdOf(request);
    request.requestId = requestId;
    response.setHeader('x-request-id', requestId);
    response.setHeader('cache-control', 'no-store');
    response.once('close', () => {
      const milliseconds = Math.round(performance.now() - started);
      const [{ method }, route, status] = [request, routeOf(request), response.statusCode];
      metrics.observe({ method, route, status: String(status) }, milliseconds / 1_000);
      log.log({ requestId, method, route, status, milliseconds, finished: response.writableFinished });
    });
    next();
  };
}

/** The caller's own request id where it is harmless, a fresh one otherwise. */
function requestIdOf(request: ApiRequest): string {
  const sent = request.header('x-request-id') ?? '';
  return /^[\w-]{8,60}$/.test(sent) ? sent : randomUUID();
}

/** `/v1/tasks/:id`; no route matched: `none`. */
function routeOf(request: ApiRequest): string {
  const route: unknown = request.route;
  return typeof route === 'object' && route !== null && 'path' in route ? String(route.path) : 'none';
}
