import { appendAudit, AuditOutcome, ObjectKind } from '@app/audit';
import { isRefusal, refuse, system, type Refusal } from '@app/domain/kernel';
import { actorOf, type Actor } from '@app/domain/people';
import { completePack, nmpd40023, type PolicyPack } from '@app/domain/policy';
import { approvePack, proposePack, type KnownPack } from '@app/domain/policy/adopt';
import type { PackBefore } from '@app/domain/policy/succession';
import type { PackContext } from '@app/domain/policy/validate';
import { RegistrationKind } from '@app/domain/registration/model';
import { stepKinds } from '@app/domain/tasks/specs';
import { loadRoster } from '@app/persistence/people';
import { epochMs } from '@app/persistence/sql';
import type { EntityManager } from 'typeorm';
import { digestOf } from '../oversight/digest';
import type { Asking } from '../registration/start';
import { auditRefusals } from '../search/audit';
import { row, rows } from '../transaction';

/** A pack by its name and version. */
export interface PackKey {
  readonly id: string;
  readonly version: number;
}

/** What became of a proposal or an approval. Instants in UTC epoch ms; `effectiveFrom` null while nobody has approved it. */
export interface PackRecorded extends PackKey {
  readonly digest: string;
  readonly effectiveFrom: number | null;
}

const OBJECT = ObjectKind.PolicyPack;

/** Any number: whoever changes the settings holds this advisory lock, so that no two packs follow the same one. */
const POLICY_LOCK = 400_23_4;
const lockPolicy = (manager: EntityManager): Promise<unknown> => manager.query('SELECT pg_advisory_xact_lock($1)', [POLICY_LOCK]);

/** What a draft is held against here. */
export const packContext = (secondsAllowed: boolean): PackContext => ({ stepKinds: stepKinds().map(({ kind }) => kind), secondsAllowed });

/** Proposes a pack; it waits for a second person. Refusals: NOT_PERMITTED, POLICY_PACK_INVALID naming every mistake. */
export async function proposePolicyPack(
  manager: EntityManager,
  asking: Asking,
  { draft, secondsAllowed }: { readonly draft: unknown; readonly secondsAllowed: boolean },
): Promise<PackRecorded | Refusal> {
  await lockPolicy(manager);
  const known = [nmpd40023, ...(await rows<KnownPack>(manager, 'SELECT id, version FROM policy_pack'))];
  const facts = { ...packContext(secondsAllowed), known, before: await packBefore(manager) };
  const by = await standing(manager, asking);
  const decided = proposePack(draft, facts, by, asking.now.getTime());
  if (isRefusal(decided)) return auditRefusals(manager, asking, { action: 'PolicyPackProposed', objectKind: OBJECT }, decided);
  const { pack } = decided;
  const digest = digestOf(pack);
  await manager.query('INSERT INTO policy_pack (id, version, body, digest, proposed_by, proposed_at) VALUES ($1, $2, $3, $4, $5, $6)', [
    pack.id,
    pack.version,
    JSON.stringify(pack),
    digest,
    by.memberId,
    asking.now,
  ]);
  await audit(manager, asking, { action: 'PolicyPackProposed', pack, digest });
  return { id: pack.id, version: pack.version, digest, effectiveFrom: null };
}

interface StoredProposal extends PackKey {
  readonly body: PolicyPack;
  readonly digest: string;
  readonly proposedBy: string;
  readonly adopted: boolean;
}

const PROPOSAL = `SELECT p.id, p.version, p.body, p.digest, p.proposed_by AS "proposedBy", a.id IS NOT NULL AS adopted
  FROM policy_pack p LEFT JOIN policy_adoption a ON a.id = p.id AND a.version = p.version WHERE p.id = $1 AND p.version = $2`;

/** Approves a proposal as the second person: it is in force from now, or from its later date. Refusals: NOT_FOUND, those of `approvePack`. */
export async function approvePolicyPack(manager: EntityManager, asking: Asking, { id, version }: PackKey): Promise<PackRecorded | Refusal> {
  const refused = { action: 'PolicyPackApproved', objectKind: OBJECT };
  await lockPolicy(manager);
  const proposal = await row<StoredProposal>(manager, PROPOSAL, [id, version]);
  if (proposal === undefined) return auditRefusals(manager, asking, refused, refuse('NOT_FOUND', system('policy packs')));
  const { body, digest, proposedBy, adopted } = proposal;
  const at = asking.now.getTime();
  const decided = approvePack(
    {
      pack: body,
      proposedBy,
      proposer: actorOf(await loadRoster(manager), proposedBy, at),
      adopted,
      before: await packBefore(manager),
    },
    await standing(manager, asking),
    at,
  );
  if (isRefusal(decided)) return auditRefusals(manager, asking, refused, decided);
  const { effectiveFrom, chief } = decided;
  await manager.query(
    'INSERT INTO policy_adoption (id, version, digest, approved_by, approved_at, effective_from) VALUES ($1, $2, $3, $4, $5, $6)',
    [id, version, digest, asking.actor.memberId, asking.now, new Date(effectiveFrom)],
  );
  await audit(manager, asking, { action: 'PolicyPackApproved', pack: body, digest, detail: { proposedBy, chief, effectiveFrom } });
  return { id, version, digest, effectiveFrom };
}

const LAST = `SELECT p.body, ${epochMs('a.effective_from')} AS "from" FROM policy_adoption a JOIN policy_pack p ON p.id = a.id AND p.version = a.version
  ORDER BY a.effective_from DESC LIMIT 1`;

/** What a later go-live would exempt from the tests: searches when they ran, and registrations that are not from paper. */
const USED = `SELECT ${epochMs('min(at)')} AS since FROM (SELECT coalesce(late_executed_at, submitted_at) AS at FROM face_search
    UNION ALL SELECT requested_at FROM registration WHERE kind <> '${RegistrationKind.Legacy}') done WHERE at >= $1`;

/** The pack adopted last; the built-in one where none was. */
async function packBefore(manager: EntityManager): Promise<PackBefore> {
  const last = await row<{ body: object; from: number }>(manager, LAST);
  const { goLiveAt, timeZone } = last === undefined ? nmpd40023 : completePack(last.body);
  const used = await row<{ since: number | null }>(manager, USED, [goLiveAt]);
  return { from: last?.from ?? Date.parse(nmpd40023.effectiveFrom), timeZone, usedSince: used?.since ?? null };
}

/** The actor with the roles of this moment: what was held when the request came in may have ended meanwhile. */
async function standing(manager: EntityManager, { actor, now }: Asking): Promise<Actor> {
  return actorOf(await loadRoster(manager), actor.memberId, now.getTime()) ?? { memberId: actor.memberId, roles: [], principals: [] };
}

interface Act {
  readonly action: string;
  readonly pack: PackKey;
  readonly digest: string;
  readonly detail?: Readonly<Record<string, string | number>>;
}

const audit = (manager: EntityManager, { actor, now, requestId }: Asking, { action, pack, digest, detail }: Act): Promise<void> =>
  appendAudit(manager, {
    at: now,
    actorId: actor.memberId,
    action,
    objectKind: OBJECT,
    outcome: AuditOutcome.Success,
    requestId,
    source: 'api',
    detail: { pack: pack.id, version: pack.version, digest, ...detail },
  });
