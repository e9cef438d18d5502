import { choice, refuse, type Refusal } from '@app/domain/kernel';
import {
  actorOf,
  approveRosterImport,
  type ImportGround,
  type ImportPayload,
  type ImportRow,
  mayImportRoster,
  planRosterImport,
  ProposalKind,
  ProposalState,
  type RosterImportPlan,
} from '@app/domain/people';
import { loadIdentities, loadRoster } from '@app/persistence/people';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { reviewMembers } from '../accounts/review';
import { afterRosterChange } from './after-roster-change';
import { auditAct, auditRefused, effectOf, lockRoster, type RosterAsking } from './context';
import { writeImport } from './write-import';
import { decideProposal, type RosterChangeRecorded, type StoredProposal, storeProposal } from './stored-proposal';

const ROSTER_IMPORT = choice('roster import');

/** What the import of a file would do, line by line; writes nothing. */
export async function previewImport(manager: EntityManager, rows: readonly ImportRow[], now: Date): Promise<RosterImportPlan> {
  return planRosterImport(rows, await ground(manager, now));
}

async function ground(manager: EntityManager, now: Date): Promise<ImportGround> {
  return { roster: await loadRoster(manager, now), identities: await loadIdentities(manager), at: now.getTime() };
}

const mistakesOf = ({ refused, lines }: RosterImportPlan): Refusal | undefined =>
  refused === 0
    ? undefined
    : refuse('ROSTER_IMPORT_REFUSED', ROSTER_IMPORT, {
        refused,
        lines: lines.filter(({ mistakes }) => mistakes.length > 0).map(({ line }) => String(line)),
      });

/** Proposes the import of a file without mistakes; it waits for a second person. Refusals: NOT_PERMITTED, ROSTER_IMPORT_REFUSED with the line numbers. */
export async function proposeImport(
  manager: EntityManager,
  rows: readonly ImportRow[],
  asking: RosterAsking,
): Promise<RosterChangeRecorded | Refusal> {
  const act = { action: 'RosterImportProposed', detail: { lines: rows.length } };
  const forbidden = mayImportRoster(asking.actor);
  if (forbidden) return auditRefused(manager, asking, act, forbidden);
  const mistakes = mistakesOf(await previewImport(manager, rows, asking.now));
  if (mistakes) return auditRefused(manager, asking, act, mistakes);
  const id = randomUUID();
  await storeProposal(manager, { id, payload: { kind: ProposalKind.Import, rows }, state: ProposalState.Proposed }, asking);
  await auditAct(manager, asking, { ...act, objectId: id });
  return { id, state: ProposalState.Proposed, raised: [] };
}

/** Approves a proposed import as the second person: planned again on the roster of this moment, then written whole or not at all. */
export async function approveImport(
  manager: EntityManager,
  { id, payload, proposedBy }: StoredProposal & { readonly payload: ImportPayload },
  asking: RosterAsking,
): Promise<RosterChangeRecorded | Refusal> {
  const act = { action: 'RosterImportApproved', objectId: id };
  await lockRoster(manager, []);
  const at = asking.now.getTime();
  const base = await ground(manager, asking.now);
  const plan = planRosterImport(payload.rows, base);
  const by = actorOf(base.roster, asking.actor.memberId, at) ?? asking.actor;
  const refused = approveRosterImport(base.roster, { proposedBy, beneficiaries: plan.beneficiaries }, by, at) ?? mistakesOf(plan);
  if (refused) return auditRefused(manager, asking, act, refused);
  await lockRoster(manager, [...plan.beneficiaries.members, ...plan.beneficiaries.supervisors]);
  await writeImport(manager, plan, asking.now);
  await decideProposal(manager, { id, state: ProposalState.Approved, reason: null }, asking);
  await auditAct(manager, asking, {
    ...act,
    detail: { proposedBy, members: plan.members.length, posts: plan.posts.length, units: plan.newUnits.length },
  });
  const ended = await reviewMembers(manager, plan.beneficiaries.members, effectOf(asking));
  const raised = [...ended, ...(await afterRosterChange(manager, base.roster, plan.beneficiaries.members, effectOf(asking)))];
  return { id, state: ProposalState.Approved, raised };
}
