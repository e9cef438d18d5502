import { Controller, Get, HttpCode, Inject, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { SkipThrottle } from '@nestjs/throttler';
import type { Response } from 'express';
import { Client } from '@temporalio/client';
import { setTimeout } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import { Public } from '../platform/auth.guard';
import { Metrics } from './metrics';
import { WorkerSight } from './worker-sight';

const PATIENCE_MS = 2_000;

/** What the service stands on. */
export interface Readiness {
  readonly database: 'up' | 'down';
  readonly temporal: 'up' | 'down';
  /** Whether a worker asked for work lately. */
  readonly worker: 'seen' | 'not seen' | 'unknown';
}

/** For whoever runs the service: alive, ready, and numbers. */
@ApiExcludeController()
@Public()
@SkipThrottle()
@Controller()
export class HealthController {
  constructor(
    private readonly dataSource: DataSource,
    @Inject(Client) private readonly temporal: Client,
    private readonly metrics: Metrics,
    private readonly worker: WorkerSight,
  ) {}

  @Get('health/live')
  @HttpCode(200)
  live(): { status: string } {
    return { status: 'live' };
  }

  /** Ready when the database answers. Temporal or the worker away only delays what is next: decisions are still taken. */
  @Get('health/ready')
  async ready(@Res({ passthrough: true }) response: Response): Promise<Readiness> {
    const [database, [temporal, worker]] = await Promise.all([this.database(), this.engine()]);
    response.status(database === 'up' ? 200 : 503);
    return { database, temporal, worker };
  }

  @Get('metrics')
  async scrape(@Res({ passthrough: true }) response: Response): Promise<string> {
    response.type('text/plain');
    return this.metrics.text();
  }

  private async database(): Promise<'up' | 'down'> {
    const asked = this.dataSource.query('SELECT 1');
    return within(PATIENCE_MS, asked).then(
      () => 'up',
      () => 'down',
    );
  }

  private async engine(): Promise<['up' | 'down', Readiness['worker']]> {
    try {
      const isSeen = await this.temporal.withDeadline(Date.now() + PATIENCE_MS, () => this.worker.isSeen(Date.now()));
      return ['up', isSeen ? 'seen' : 'not seen'];
    } catch {
      return ['down', 'unknown'];
    }
  }
}

/** A database that is only slow to refuse must not keep the probe waiting. */
async function within<T>(milliseconds: number, asked: Promise<T>): Promise<T> {
  const patience = new AbortController();
  const late = setTimeout(milliseconds, undefined, { signal: patience.signal }).then(() => Promise.reject(new Error('no answer in time')));
  late.catch(() => undefined);
  return Promise.race([asked, late]).finally(() => patience.abort());
}
