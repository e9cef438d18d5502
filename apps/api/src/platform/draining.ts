import { type BeforeApplicationShutdown, Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { RequestHandler } from 'express';
import type { Server } from 'node:http';
import { fail } from './problem';

/** How long requests under way may take to finish once the service is told to stop, in milliseconds. */
const GRACE_MS = 3_000;

/** Stopping without breaking anything off: what is under way finishes, what comes now is told to come again (503). */
@Injectable()
export class Draining implements BeforeApplicationShutdown {
  private underWay = 0;
  private draining = false;
  private onEmpty: (() => void) | undefined;

  constructor(private readonly host: HttpAdapterHost) {}

  /** First of all middleware. */
  readonly gate: RequestHandler = (_, response, next) => {
    if (this.draining) {
      response.setHeader('connection', 'close');
      next(fail('UNAVAILABLE'));
      return;
    }
    this.underWay++;
    response.once('close', () => {
      this.underWay--;
      if (this.underWay === 0) this.onEmpty?.();
    });
    next();
  };

  async beforeApplicationShutdown(): Promise<void> {
    this.draining = true;
    if (this.underWay > 0) await this.empty();
    (this.host.httpAdapter.getHttpServer() as Server).closeAllConnections();
  }

  private empty(): Promise<void> {
    return new Promise((resolve) => {
      const patience = setTimeout(resolve, GRACE_MS);
      this.onEmpty = () => {
        clearTimeout(patience);
        resolve();
      };
    });
  }
}
