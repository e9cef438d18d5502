import { Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { DataSource } from 'typeorm';

/** Numbers for Prometheus: kinds, codes and counts, never names or numbers of cases. */
@Injectable()
export class Metrics {
  private readonly registry = new Registry();
  private readonly requests: Histogram;
  private readonly problems: Counter;

  constructor(dataSource: DataSource) {
    const registers = [this.registry];
    collectDefaultMetrics({ register: this.registry });
    this.requests = new Histogram({
      name: 'corroborate_request_seconds',
      help: 'Duration of requests by route and status',
      labelNames: ['method', 'route', 'status'],
      registers,
    });
    this.problems = new Counter({
      name: 'corroborate_problems_total',
      help: 'Refusals and errors by code',
      labelNames: ['code'],
      registers,
    });
    new Gauge({
      name: 'corroborate_tasks_open',
      help: 'Open tasks by kind',
      labelNames: ['kind', 'overdue'],
      registers,
      async collect() {
        this.reset();
        const rows = await counted<{ kind: string; overdue: boolean; count: number }>(
          dataSource,
          `SELECT kind, due_at < now() AS overdue, count(*)::int FROM task WHERE state IN ('READY', 'RESERVED', 'SUSPENDED') GROUP BY 1, 2`,
        );
        for (const { kind, overdue, count } of rows) this.set({ kind, overdue: String(overdue) }, count);
      },
    });
    new Gauge({
      name: 'corroborate_processes_behind',
      help: 'Open processes whose workflow has not seen their last change',
      registers,
      async collect() {
        this.reset();
        const [row] = await counted<{ count: number }>(
          dataSource,
          `SELECT count(*)::int FROM process WHERE state <> 'CLOSED' AND version > seen_version`,
        );
        if (row !== undefined) this.set(row.count);
      },
    });
    new Gauge({
      name: 'corroborate_untrained_searches',
      help: 'Searches on record that ran while their operator had no valid training; anything but 0 is a finding',
      registers,
      async collect() {
        const [row] = await counted<{ count: number }>(
          dataSource,
          `SELECT count(*)::int FROM face_search_discrepancy WHERE gate = 'TRAINING'`,
        );
        if (row !== undefined) this.set(row.count);
      },
    });
  }

  observe(labels: { method: string; route: string; status: string }, seconds: number): void {
    this.requests.observe(labels, seconds);
  }

  problem(code: string): void {
    this.problems.inc({ code });
  }

  text(): Promise<string> {
    return this.registry.metrics();
  }
}

/** While the database is away the other numbers are still told. */
const counted = async <Row>(dataSource: DataSource, sql: string): Promise<Row[]> => {
  try {
    return await dataSource.query<Row[]>(sql);
  } catch {
    return [];
  }
};
