import { Controller, Get, HttpCode, Inject, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import { Client } from '@temporalio/client';
import { DataSource } from 'typeorm';
import { Public } from '../platform/auth.guard';
import { Metrics } from './metrics';

const PATIENCE_MS = 2_000;

/** For whoever runs the service: alive, ready, and numbers. */
@ApiExcludeController()
@Public()
@Controller()
export class HealthController {
  constructor(
    private readonly dataSource: DataSource,
    @Inject(Client) private readonly temporal: Client,
    private readonly metrics: Metrics,
  ) {}

  @Get('health/live')
  @HttpCode(200)
  live(): { status: string } {
    return { status: 'live' };
  }

  /** Ready when the database answers. Temporal away only delays what is next: decisions are still taken. */
  @Get('health/ready')
  async ready(@Res({ passthrough: true }) response: Response): Promise<Record<string, string>> {
    const [database, temporal] = await Promise.all([up(this.dataSource.query('SELECT 1')), up(this.temporal.withDeadline(Date.now() + PATIENCE_MS, () => this.temporal.workflowService.getSystemInfo({})))]);
    response.status(database === 'up' ? 200 : 503);
    return { database, temporal };
  }

  @Get('metrics')
  async scrape(@Res({ passthrough: true }) response: Response): Promise<string> {
    response.type('text/plain');
    return this.metrics.text();
  }
}

const up = (probe: Promise<unknown>): Promise<string> => probe.then(() => 'up', () => 'down');
