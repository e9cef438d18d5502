import { ProcessState } from '@app/domain/process';
import { Gate } from '@app/domain/search/model';
import { OPEN_TASK_STATES } from '@app/domain/tasks/task';
import { Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { DataSource } from 'typeorm';

type Count = { readonly count: number } & Readonly<Record<string, string | number>>;

interface Figure {
  readonly name: string;
  readonly help: string;
  /** Columns of the answer beside `count`. */
  readonly labels: string[];
  readonly sql: string;
  readonly values: readonly unknown[];
}

/** What the database is asked at every scrape. While it does not answer a figure has no value: 0 would say that all is well. */
const FIGURES: readonly Figure[] = [
  {
    name: 'corroborate_tasks_open',
    help: 'Open tasks by kind',
    labels: ['kind', 'overdue'],
    sql: `SELECT kind, (due_at < now())::text AS overdue, count(*)::int FROM task WHERE state = ANY ($1) GROUP BY 1, 2`,
    values: [OPEN_TASK_STATES],
  },
  {
    name: 'corroborate_processes_behind',
    help: 'Open processes whose workflow has not seen their last change',
    labels: [],
    sql: `SELECT count(*)::int FROM process WHERE state <> $1 AND version > seen_version`,
    values: [ProcessState.Closed],
  },
  {
    name: 'corroborate_untrained_searches',
    help: 'Searches on record that ran while their operator had no valid training; anything but 0 is a finding',
    labels: [],
    sql: `SELECT count(*)::int FROM face_search_discrepancy WHERE gate = $1`,
    values: [Gate.Training],
  },
];

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
    const failures = new Counter({
      name: 'corroborate_metrics_failed_total',
      help: 'Figures of the database that could not be read, by metric; until it answers they have no value',
      labelNames: ['metric'],
      registers,
    });
    for (const { name, help, labels, sql, values } of FIGURES) {
      new Gauge({
        name,
        help,
        labelNames: labels,
        registers,
        async collect() {
          const counts = await dataSource.query<Count[]>(sql, values).catch(() => undefined);
          if (counts === undefined) failures.inc({ metric: name });
          this.reset();
          if (labels.length === 0) this.remove();
          for (const { count, ...by } of counts ?? []) this.set(by, count);
        },
      });
    }
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
