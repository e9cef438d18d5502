import { ProcessKind } from '@app/domain/process';
import { defineUpdate } from '@temporalio/workflow';
import type { StepDecided } from './look';

/** All a workflow is ever told at its start: where its row is. */
export interface ProcessInput {
  readonly processId: string;
}

/**
 * "Look again": the row's epoch and version after the caller's commit. Takes the maximum, so it may come twice or out of order.
 * `decided`: all that this version brought since the one before; a workflow that has seen that one need not look to learn it.
 * Answers when the process is at rest, or waits for a store that is away.
 */
export const advance = defineUpdate<void, [epoch: number, version: number, decided?: StepDecided]>('advance');

/** The Update id of one telling; an id that failed once stays failed, so each further attempt has its own. */
export const advanceId = (epoch: number, version: number, attempt: string): string => `e${epoch}/v${version}/${attempt}`;

const ID_PREFIX = {
  [ProcessKind.Registration]: 'registration',
  [ProcessKind.Account]: 'account',
  [ProcessKind.FaceSearch]: 'search',
  [ProcessKind.EnforcementAction]: 'enforcement',
  [ProcessKind.MonthlyReport]: 'report',
  [ProcessKind.QuarterlyAudit]: 'audit',
  [ProcessKind.Discrepancy]: 'discrepancy',
  [ProcessKind.Substantiation]: 'substantiation',
} as const satisfies Record<ProcessKind, string>;

/** `registration/<id>`, `report/2026-11`, `audit/2026-Q4`: opaque ids and periods, never a name or a case number. */
export const workflowIdOf = (kind: ProcessKind, id: string): string => `${ID_PREFIX[kind]}/${id}`;
