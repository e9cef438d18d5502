import { isRefusal, type Refusal } from '@app/domain/kernel';
import {
  mayImportRoster,
  mayReadProposal,
  type ProposalKind,
  ProposalState,
  type RosterChange,
  type RosterImportPlan,
} from '@app/domain/people';
import { memberNames, readRosterFile, RosterChangeEntity } from '@app/persistence/people';
import {
  approveChange,
  previewImport,
  proposeChange,
  proposeImport,
  rejectChange,
  type RosterAsking,
  type RosterChangeRecorded,
} from '@app/process/people';
import { auditRefusals } from '@app/process/search/audit';
import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { DataSource, type EntityManager } from 'typeorm';
import { dated, type Dated } from '../platform/dated';
import { hide } from '../platform/hidden';
import { pageOf, type ListQuery } from '../platform/list-cursor';
import { ProcessService } from '../platform/process.service';
import type { Caller, Submitter } from '../platform/request';
import type { Named } from './members.service';
import { readChange } from './people.dto';

/** What became of a submitted change. */
export interface RosterChangeAnswer {
  readonly id: string;
  /** PROPOSED waits for a second person. */
  readonly state: ProposalState;
}

/** A proposed change as its second person reads it. */
export interface RosterChangeView extends RosterChangeAnswer {
  readonly kind: ProposalKind;
  /** Null for an import. */
  readonly change: Dated<RosterChange> | null;
  /** The file against the roster of this moment, while an import waits; else null. */
  readonly plan: RosterImportPlan | null;
  readonly proposedBy: Named;
  readonly proposedAt: string;
  readonly decidedBy: Named | null;
  readonly decidedAt: string | null;
  readonly reason: string | null;
}

/** Changes that wait for a second person, and the cursor of the next page. */
export interface WaitingChanges {
  readonly changes: readonly RosterChangeView[];
  readonly next: string | null;
}

const asking = ({ actor, now, requestId }: Caller): RosterAsking => ({ actor, now, requestId, source: 'api' });

/** Changes of the roster: one proposes, another approves. */
@Injectable()
export class RosterChangesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly processes: ProcessService,
  ) {}

  propose(body: Readonly<Record<string, unknown>>, submitter: Submitter): Promise<RosterChangeAnswer | Refusal> {
    const change = readChange(body, submitter.now.getTime());
    return this.submit(submitter, 'POST /v1/roster-changes', body, (manager) => proposeChange(manager, change, asking(submitter)));
  }

  approve(id: string, submitter: Submitter): Promise<RosterChangeAnswer | Refusal> {
    return this.submit(submitter, `POST /v1/roster-changes/${id}/approve`, {}, (manager) => approveChange(manager, id, asking(submitter)));
  }

  reject(id: string, reason: string, submitter: Submitter): Promise<RosterChangeAnswer | Refusal> {
    const route = `POST /v1/roster-changes/${id}/reject`;
    return this.submit(submitter, route, { reason }, (manager) => rejectChange(manager, { id, reason }, asking(submitter)));
  }

  async preview(file: Uint8Array | undefined, caller: Caller): Promise<RosterImportPlan | Refusal> {
    const { manager } = this.dataSource;
    const rows = mayImportRoster(caller.actor) ?? readRosterFile(file ?? new Uint8Array());
    return isRefusal(rows)
      ? auditRefusals(manager, caller, { action: 'RosterImportPreviewed', objectKind: 'rosterChange' }, rows)
      : previewImport(manager, rows, caller.now);
  }

  async proposeFile(file: Uint8Array | undefined, submitter: Submitter): Promise<RosterChangeAnswer | Refusal> {
    const bytes = file ?? new Uint8Array();
    const rows = readRosterFile(bytes);
    const body = { sha256: createHash('sha256').update(bytes).digest('hex') };
    return this.submit(submitter, 'POST /v1/roster-imports', body, (manager) =>
      isRefusal(rows)
        ? auditRefusals(manager, submitter, { action: 'RosterImportProposed', objectKind: 'rosterChange' }, rows)
        : proposeImport(manager, rows, asking(submitter)),
    );
  }

  /** What waits for a second person, the oldest first. */
  async waiting(query: ListQuery, { actor, now }: Caller): Promise<WaitingChanges> {
    const { manager } = this.dataSource;
    const found = await manager.find(RosterChangeEntity, {
      where: { state: ProposalState.Proposed },
      order: { proposedAt: 'ASC', id: 'ASC' },
    });
    const readable = found.filter((proposal) => mayReadProposal(proposal, actor));
    const { shown, next } = pageOf(readable, query, ({ proposedAt, id }) => ({ at: proposedAt.toISOString(), id }));
    return { changes: await Promise.all(shown.map((proposal) => viewOf(manager, proposal, now))), next };
  }

  async get(id: string, caller: Caller): Promise<RosterChangeView | Refusal> {
    const { manager } = this.dataSource;
    const proposal = await manager.findOneBy(RosterChangeEntity, { id });
    if (proposal && mayReadProposal(proposal, caller.actor)) return viewOf(manager, proposal, caller.now);
    return hide(manager, caller, {
      action: 'RosterChangeRead',
      objectKind: 'rosterChange',
      objectId: proposal?.id,
      rules: 'roster changes',
    });
  }

  private async submit(
    submitter: Submitter,
    route: string,
    body: unknown,
    work: (manager: EntityManager) => Promise<RosterChangeRecorded | Refusal>,
  ): Promise<RosterChangeAnswer | Refusal> {
    const { answer } = await this.processes.submit(submitter, route, body, work);
    if (isRefusal(answer)) return answer;
    await this.processes.spread(answer.raised, submitter);
    return { id: answer.id, state: answer.state };
  }
}

async function viewOf(manager: EntityManager, proposal: RosterChangeEntity, now: Date): Promise<RosterChangeView> {
  const { id, kind, state, payload, proposedBy, proposedAt, decidedBy, decidedAt, reason } = proposal;
  const names = await memberNames(manager, decidedBy === null ? [proposedBy] : [proposedBy, decidedBy]);
  const named = (memberId: string): Named => ({ id: memberId, name: names.get(memberId) ?? '' });
  const isImport = 'rows' in payload;
  return {
    id,
    kind,
    state,
    change: isImport ? null : dated(payload),
    plan: isImport && state === ProposalState.Proposed ? await previewImport(manager, payload.rows, now) : null,
    proposedBy: named(proposedBy),
    proposedAt: proposedAt.toISOString(),
    decidedBy: decidedBy === null ? null : named(decidedBy),
    decidedAt: decidedAt?.toISOString() ?? null,
    reason,
  };
}
