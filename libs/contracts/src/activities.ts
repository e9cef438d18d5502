import type { Ending, Entry, Look, LookInput } from './look';

/** Capability `tasks`: how a workflow opens, re-reads, escalates and closes the steps of its process. Each is safe to run twice. */
export interface TaskActivities {
  /** First call of every workflow: a closed process answers CLOSED and nothing is repeated. */
  enter(input: { processId: string; now: number }): Promise<Entry>;
  /** Opens the steps that are not open yet and tells of each what it came to. */
  look(input: LookInput): Promise<Look>;
  /** Lets the highest due rung of every open task of the process take effect; lower ones are recorded as missed. */
  climbLadders(input: { processId: string; now: number }): Promise<void>;
  /** Records the end of the process, unless something that the main line has not seen sends it back. */
  endProcess(input: Omit<LookInput, 'steps' | 'kind' | 'whole'> & { outcome: string }): Promise<Ending>;
}

/** A system step runs inside one transaction and answers like a look at that one step. */
export type SystemStep = (input: LookInput) => Promise<Look>;

/** Capability `accounts`. */
export interface AccountActivities {
  /** V.A, V.E.3, VI.A: activates the account after checking every gate again. Outcome ACTIVE, or the refusal's code. */
  activateAccount: SystemStep;
  /** VII.E: ends the account of a registration that came to nothing. Outcome DEACTIVATED with the account in `refs`, or NOT_NEEDED. */
  closeUnusedAccount: SystemStep;
  /** VII.E: certifies that nothing is left with the member, or names what is. Outcome CERTIFIED or RESIDUE_LEFT. */
  certifyResidue: SystemStep;
}

/** The process of a period, whoever began it; `idInWorkflow` ends its workflow's id: the period, or a later revision of it. */
export interface PeriodBegun {
  readonly processId: string;
  readonly idInWorkflow: string;
}

/**
 * A schedule's firing: its nominal time, in the zone that the schedule fired in, decides the period. Epoch ms; IANA zone; a firing from before
 * schedules told their zone has none.
 */
export interface Firing {
  readonly nominal: number;
  readonly zone?: string;
  readonly now: number;
}

/** Capability `oversight` (VII). */
export interface OversightActivities {
  beginMonthlyReport(input: Firing): Promise<PeriodBegun>;
  beginQuarterlyAudit(input: Firing): Promise<PeriodBegun>;
  /** VII.B: the immutable snapshot of the month. Outcome TAKEN or ZERO_ACTIVITY. */
  snapshotMonth: SystemStep;
  /** A11: asks the members whose searches a review wants substantiated; `refs`: the new substantiations. */
  requestSubstantiations: SystemStep;
  /** A11, VII.D: opens what a rejected substantiation leads to; `refs`: the new discrepancy. */
  openSubstantiationDiscrepancy: SystemStep;
  /** VII.D: opens what the signed report found; `refs`: the new discrepancies. */
  openReportDiscrepancies: SystemStep;
  /** VII.C: freezes the population of the quarter; then the seed is drawn, then the tests run. */
  freezeQuarter: SystemStep;
  drawSample: SystemStep;
  runTests: SystemStep;
  /** VII.D: opens what the acknowledged audit found; `refs`: the new discrepancies. */
  openAuditDiscrepancies: SystemStep;
}

/** Capability `provider`. */
export interface ProviderActivities {
  /** V.B: outcome MANUAL_ENTRY where a person brings the result, what was decided before, or ASK: then `askProvider` is due. */
  beginQuery: SystemStep;
  /** Asks the provider once and decides the query; a long activity. An attempt without a known answer is never repeated. */
  askProvider(input: { processId: string }): Promise<void>;
}

/** Capability `documents`. */
export interface DocumentActivities {
  /** VI.B-VI.D: closes a face search. Outcome CLOSED, or the code of what it lacks. */
  closeSearch: SystemStep;
}

/** Everything a workflow may ask for, by name. */
export interface Activities extends TaskActivities, AccountActivities, ProviderActivities, DocumentActivities, OversightActivities {}
