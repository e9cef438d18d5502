import { isRefusal, type Refusal } from '@app/domain/kernel';
import { currentPack, nmpd40023, type PolicyPack } from '@app/domain/policy';
import { memberNames } from '@app/persistence/people';
import {
  approvePolicyPack,
  digestOfPack,
  proposePolicyPack,
  readPolicyPack,
  readPolicyPacks,
  refreshPacks,
  type PackKey,
  type PackRecorded,
  type StoredPack,
} from '@app/process/policy';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { CONFIG, type Config } from '../platform/config.provider';
import { hide } from '../platform/hidden';
import { pageOf, type ListCursor, type ListQuery } from '../platform/list-cursor';
import { ProcessService } from '../platform/process.service';
import type { Caller, Submitter } from '../platform/request';

/** BUILT_IN comes with the software, PROPOSED waits for its second person, ADOPTED was approved. */
export const PackState = { BuiltIn: 'BUILT_IN', Proposed: 'PROPOSED', Adopted: 'ADOPTED' } as const;
export type PackState = (typeof PackState)[keyof typeof PackState];

/** What became of a submitted pack. */
export interface PackAnswer {
  readonly id: string;
  readonly version: number;
  readonly state: PackState;
  /** SHA-256 of its canonical JSON, hexadecimal. */
  readonly digest: string;
  /** From when it is in force; null while it waits. */
  readonly effectiveFrom: string | null;
}

/** A member by name. */
export interface PackPerson {
  readonly id: string;
  readonly name: string;
}

/** A version of the department's settings, and who made it so. */
export interface PackSummary extends PackAnswer {
  readonly proposedBy: PackPerson | null;
  readonly proposedAt: string | null;
  readonly approvedBy: PackPerson | null;
  readonly approvedAt: string | null;
}

/** A version with all its settings. */
export interface PackView extends PackSummary {
  readonly pack: PolicyPack;
}

/** Versions of the settings, and the cursor of the next page. */
export interface Packs {
  readonly packs: readonly PackSummary[];
  readonly next: string | null;
}

const ROUTE = 'POST /v1/policy/packs';
/** The built-in pack was proposed by nobody. */
const BEFORE_ALL = new Date(0).toISOString();
/** What the list calls a version. */
const PACK = /^[^@|]+@\d+$/;

/** The department's settings: read by every member, changed by two people. */
@Injectable()
export class PacksService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly processes: ProcessService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  propose(draft: Readonly<Record<string, unknown>>, submitter: Submitter): Promise<PackAnswer | Refusal> {
    const secondsAllowed = this.config.nodeEnv === 'test';
    return this.submit(ROUTE, draft, submitter, (manager) => proposePolicyPack(manager, submitter, { draft, secondsAllowed }));
  }

  approve(key: PackKey, submitter: Submitter): Promise<PackAnswer | Refusal> {
    const route = `${ROUTE}/${key.id}/${key.version}/approve`;
    return this.submit(route, {}, submitter, (manager) => approvePolicyPack(manager, submitter, key));
  }

  /** Every version, the built-in one first, then as they were proposed. */
  async list(query: ListQuery): Promise<Packs> {
    const { manager } = this.dataSource;
    const views = await viewsOf(manager, await readPolicyPacks(manager));
    const keyOf = ({ proposedAt, id, version }: PackView): ListCursor => ({ at: proposedAt ?? BEFORE_ALL, id: `${id}@${version}` });
    const { shown, next } = pageOf([BUILT_IN, ...views], query, keyOf, PACK);
    return { packs: shown.map(({ pack: _, ...summary }) => summary), next };
  }

  async get({ id, version }: PackKey, caller: Caller): Promise<PackView | Refusal> {
    if (id === nmpd40023.id && version === nmpd40023.version) return BUILT_IN;
    const { manager } = this.dataSource;
    const stored = await readPolicyPack(manager, { id, version });
    const [view] = stored === undefined ? [] : await viewsOf(manager, [stored]);
    return view ?? hide(manager, caller, { action: 'PolicyPackRead', objectKind: 'policyPack', rules: 'policy packs' });
  }

  /** The settings that what starts at an instant is pinned to. */
  async inForce(at: string | undefined, caller: Caller): Promise<PackView | Refusal> {
    await refreshPacks(this.dataSource.manager);
    return this.get(currentPack(at === undefined ? caller.now.getTime() : Date.parse(at)), caller);
  }

  private async submit(
    route: string,
    body: unknown,
    submitter: Submitter,
    work: (manager: EntityManager) => Promise<PackRecorded | Refusal>,
  ): Promise<PackAnswer | Refusal> {
    const { answer } = await this.processes.submit(submitter, route, body, work);
    if (isRefusal(answer)) return answer;
    await refreshPacks(this.dataSource.manager);
    const { effectiveFrom } = answer;
    return {
      ...answer,
      state: effectiveFrom === null ? PackState.Proposed : PackState.Adopted,
      effectiveFrom: effectiveFrom === null ? null : new Date(effectiveFrom).toISOString(),
    };
  }
}

const BUILT_IN: PackView = {
  id: nmpd40023.id,
  version: nmpd40023.version,
  state: PackState.BuiltIn,
  digest: digestOfPack(nmpd40023),
  effectiveFrom: nmpd40023.effectiveFrom,
  proposedBy: null,
  proposedAt: null,
  approvedBy: null,
  approvedAt: null,
  pack: nmpd40023,
};

async function viewsOf(manager: EntityManager, stored: readonly StoredPack[]): Promise<PackView[]> {
  const people = stored.flatMap(({ proposedBy, approvedBy }) => [proposedBy, ...(approvedBy === null ? [] : [approvedBy])]);
  const names = await memberNames(manager, [...new Set(people)]);
  const person = (id: string): PackPerson => ({ id, name: names.get(id) ?? '' });
  return stored.map(({ id, version, body, digest, proposedBy, proposedAt, approvedBy, approvedAt, effectiveFrom }) => ({
    id,
    version,
    state: approvedBy === null ? PackState.Proposed : PackState.Adopted,
    digest,
    effectiveFrom: effectiveFrom?.toISOString() ?? null,
    proposedBy: person(proposedBy),
    proposedAt: proposedAt.toISOString(),
    approvedBy: approvedBy === null ? null : person(approvedBy),
    approvedAt: approvedAt?.toISOString() ?? null,
    pack: body,
  }));
}
