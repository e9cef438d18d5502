import type { PolicyPack } from '@app/domain/policy';
import type { EntityManager } from 'typeorm';
import { row, rows } from '../transaction';
import type { PackKey } from './packs';

/** A pack as it was proposed, with its approval where it has one. */
export interface StoredPack extends PackKey {
  readonly body: PolicyPack;
  readonly digest: string;
  readonly proposedBy: string;
  readonly proposedAt: Date;
  readonly approvedBy: string | null;
  readonly approvedAt: Date | null;
  readonly effectiveFrom: Date | null;
}

const SELECT = `SELECT p.id, p.version, p.body, p.digest, p.proposed_by AS "proposedBy", p.proposed_at AS "proposedAt",
    a.approved_by AS "approvedBy", a.approved_at AS "approvedAt", a.effective_from AS "effectiveFrom"
  FROM policy_pack p LEFT JOIN policy_adoption a ON a.id = p.id AND a.version = p.version`;

/** Every proposed pack, in the order of the proposals; a department has a handful. */
export const readPolicyPacks = (manager: EntityManager): Promise<StoredPack[]> =>
  rows<StoredPack>(manager, `${SELECT} ORDER BY p.proposed_at, p.id, p.version`);

/** One of them. */
export const readPolicyPack = (manager: EntityManager, { id, version }: PackKey): Promise<StoredPack | undefined> =>
  row<StoredPack>(manager, `${SELECT} WHERE p.id = $1 AND p.version = $2`, [id, version]);
