import { authorityLabel, isRefusal, type Refusal, type RefusalCode } from '@app/domain/kernel';
import type { RehearsalFinding, RuleMet } from '@app/domain/policy/rehearse';
import { rehearsePolicy } from '@app/process/policy';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../platform/config.provider';
import type { Caller } from '../platform/request';
import type { RehearsalForm } from './rehearsals.dto';

/** A rule of the draft that would not have been met. */
export interface RehearsedRule {
  readonly code: RefusalCode;
  /** What asks for it, as people read it. */
  readonly authority: string;
  /** The gate of a search; null for a request for enforcement. */
  readonly gate: string | null;
}

/** One search or request that would have gone otherwise under the draft: its id, when it was made, and by which rules. */
export interface Rehearsed {
  readonly id: string;
  readonly at: string;
  readonly refusedBy: readonly RehearsedRule[];
  /** A search recorded late is never refused: what the draft does not allow would have been a discrepancy of it. */
  readonly discrepantBy: readonly RehearsedRule[];
  /** Settings that would have added a step. */
  readonly delayedBy: readonly string[];
}

/** What was replayed of one kind. */
export interface RehearsedKind {
  readonly replayed: number;
  readonly refused: number;
  /** Searches recorded late that would have had a discrepancy. */
  readonly discrepant: number;
  readonly delayed: number;
  readonly found: readonly Rehearsed[];
}

/** A draft held against what was done in a period. */
export interface RehearsalView {
  readonly pack: { readonly id: string; readonly version: number; readonly digest: string };
  readonly searches: RehearsedKind;
  readonly enforcementRequests: RehearsedKind;
}

/** What a draft of the settings would have changed; nothing is changed by asking. */
@Injectable()
export class RehearsalsService {
  constructor(
    private readonly dataSource: DataSource,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async rehearse({ pack, from, to }: RehearsalForm, caller: Caller): Promise<RehearsalView | Refusal> {
    const period = { from: Date.parse(from), to: Date.parse(to) };
    const secondsAllowed = this.config.nodeEnv === 'test';
    const rehearsal = await rehearsePolicy(this.dataSource.manager, caller, { ...period, draft: pack, secondsAllowed });
    if (isRefusal(rehearsal)) return rehearsal;
    const { id, version, digest, searches, enforcementRequests, searchFindings, enforcementFindings } = rehearsal;
    return {
      pack: { id, version, digest },
      searches: kindOf(searches, searchFindings),
      enforcementRequests: kindOf(enforcementRequests, enforcementFindings),
    };
  }
}

const ruleOf = ({ code, authority, gate }: RuleMet): RehearsedRule => ({ code, authority: authorityLabel(authority), gate: gate ?? null });

const kindOf = (replayed: number, findings: readonly RehearsalFinding[]): RehearsedKind => ({
  replayed,
  refused: findings.filter(({ refusedBy }) => refusedBy.length > 0).length,
  discrepant: findings.filter(({ discrepantBy }) => discrepantBy.length > 0).length,
  delayed: findings.filter(({ delayedBy }) => delayedBy.length > 0).length,
  found: findings.map(({ id, at, refusedBy, discrepantBy, delayedBy }) => ({
    id,
    at: new Date(at).toISOString(),
    refusedBy: refusedBy.map(ruleOf),
    discrepantBy: discrepantBy.map(ruleOf),
    delayedBy: delayedBy.map(authorityLabel),
  })),
});
