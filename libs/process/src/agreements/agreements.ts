import { appendAudit, appendRefusal, AuditOutcome, type AuditEvent } from '@app/audit';
import { AgreementKind, certifyAgreement, EXTENDS, extendAgreement, recordAgreement, type ObligationKind } from '@app/domain/agreements';
import { isRefusal, refuse, system, type Refusal } from '@app/domain/kernel';
import { candidatesFor } from '@app/domain/people';
import { loadRoster } from '@app/persistence/people';
import { isoUtc } from '@app/persistence/sql';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { packInForce } from '../policy';
import type { Asking } from '../registration/start';
import { row, rows } from '../transaction';

/** An agreement with the host as it is recorded. */
export interface AgreementForm {
  /** Number or file reference of the paper. */
  readonly reference: string;
  readonly parties: readonly string[];
  readonly from: Date;
  readonly to: Date | null;
  readonly certificationDue: Date | null;
  readonly documentSha256: string | null;
}

/** There is no such agreement, or no such obligation of it. */
export const UNKNOWN_AGREEMENT = refuse('NOT_FOUND', system('agreements'));

/** The audit event of an act on an agreement. */
export const agreementEvent = ({ actor, now, requestId }: Asking, action: string, objectId?: string): Omit<AuditEvent, 'outcome'> => ({
  at: now,
  actorId: actor.memberId,
  action,
  objectKind: 'agreement',
  objectId,
  requestId,
  source: 'api',
});

/** V.E.1: records an agreement with the host; searches are possible while one is in force. Refusals: those of `recordAgreement`. */
export async function keepAgreement(manager: EntityManager, asking: Asking, form: AgreementForm): Promise<{ id: string } | Refusal> {
  const { actor, now } = asking;
  const audit = agreementEvent(asking, 'AgreementRecorded');
  const { reference, parties, from, to, certificationDue, documentSha256 } = form;
  const refusal = recordAgreement({ from: from.getTime(), to: to?.getTime() ?? null }, actor);
  if (refusal) return appendRefusal(manager, audit, refusal);
  const id = randomUUID();
  await manager.query(
    `INSERT INTO agreement (id, kind, reference, parties, valid_from, valid_to, certification_due, document_sha256, recorded_by, recorded_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [id, AgreementKind.Agreement, reference, parties, from, to, certificationDue, documentSha256, actor.memberId, now],
  );
  await appendAudit(manager, { ...audit, objectId: id, outcome: AuditOutcome.Success });
  return { id };
}

interface Stored {
  readonly kind: AgreementKind;
  readonly from: Date;
  readonly to: Date | null;
  readonly extended: boolean;
}

const LOCKED = `SELECT a.kind, a.valid_from AS "from", a.valid_to AS "to", EXISTS (SELECT 1 FROM agreement e WHERE e.extends_id = a.id) AS extended
  FROM agreement a WHERE a.id = $1 FOR UPDATE OF a`;

/** The agreement, locked for what changes it; nothing where there is none. */
export const lockAgreement = (manager: EntityManager, id: string): Promise<Stored | undefined> => row<Stored>(manager, LOCKED, [id]);

/** V.E.1: the Major's extension on the host's letter, a row of its own beside what it extends. Refusals: NOT_FOUND, those of `extendAgreement`. */
export async function keepExtension(
  manager: EntityManager,
  asking: Asking,
  { agreementId, until, letter }: { agreementId: string; until: Date; letter: string },
): Promise<{ id: string } | Refusal> {
  const { actor, now } = asking;
  const audit = agreementEvent(asking, 'AgreementExtended', agreementId);
  const stored = await lockAgreement(manager, agreementId);
  if (stored === undefined) return appendRefusal(manager, audit, UNKNOWN_AGREEMENT);
  const deciders = candidatesFor(await loadRoster(manager), EXTENDS, now.getTime());
  const { kind, to, extended } = stored;
  const facts = { kind, extended, to: to?.getTime() ?? null, deciders, policy: await packInForce(manager, now) };
  const decided = extendAgreement(facts, { until: until.getTime() }, actor);
  if (isRefusal(decided)) return appendRefusal(manager, audit, decided);
  const id = randomUUID();
  await manager.query(
    `INSERT INTO agreement (id, kind, extends_id, reference, parties, valid_from, valid_to, recorded_by, recorded_at)
     SELECT $1, $2, id, $4, parties, valid_to, $5, $6, $7 FROM agreement WHERE id = $3`,
    [id, AgreementKind.Extension, agreementId, letter, new Date(decided.to), actor.memberId, now],
  );
  await appendAudit(manager, { ...audit, outcome: AuditOutcome.Success, detail: { extension: id } });
  return { id };
}

/** A14: records a certification to the host, and when the next one is due. Refusals: NOT_FOUND, those of `certifyAgreement`. */
export async function keepCertification(
  manager: EntityManager,
  asking: Asking,
  form: { agreementId: string; certifiedAt: Date; reference: string; nextDue: Date | null },
): Promise<{ id: string } | Refusal> {
  const { actor, now } = asking;
  const { agreementId, certifiedAt, reference, nextDue } = form;
  const audit = agreementEvent(asking, 'AgreementCertified', agreementId);
  if ((await lockAgreement(manager, agreementId)) === undefined) return appendRefusal(manager, audit, UNKNOWN_AGREEMENT);
  const refusal = certifyAgreement({ certifiedAt: certifiedAt.getTime(), nextDue: nextDue?.getTime() ?? null }, actor, now.getTime());
  if (refusal) return appendRefusal(manager, audit, refusal);
  const id = randomUUID();
  await manager.query(
    'INSERT INTO agreement_certification (id, agreement_id, certified_at, reference, recorded_by, recorded_at) VALUES ($1, $2, $3, $4, $5, $6)',
    [id, agreementId, certifiedAt, reference, actor.memberId, now],
  );
  await manager.query('UPDATE agreement SET certification_due = $2 WHERE id = $1', [agreementId, nextDue]);
  await appendAudit(manager, { ...audit, outcome: AuditOutcome.Success, detail: { certification: id } });
  return { id };
}

/** What an agreement asks for by a day; `overdue`: not met by then. */
export interface ObligationLine {
  readonly id: string;
  readonly kind: ObligationKind;
  readonly clause: string;
  readonly dueAt: string;
  readonly metAt: string | null;
  readonly documentSha256: string | null;
  readonly overdue: boolean;
}

/** An agreement in a list, with its certifications and what the Major was told about it. */
export interface AgreementLine {
  readonly id: string;
  readonly kind: AgreementKind;
  readonly extendsId: string | null;
  readonly reference: string;
  readonly parties: readonly string[];
  readonly from: Date;
  readonly to: Date | null;
  readonly inForce: boolean;
  readonly certificationDue: Date | null;
  readonly documentSha256: string | null;
  /** By which letters it was ended before its time, and when it would have ended. */
  readonly ended: readonly { readonly endsAt: string; readonly before: string | null; readonly letter: string }[];
  readonly certifications: readonly { readonly certifiedAt: string; readonly reference: string }[];
  readonly obligations: readonly ObligationLine[];
  readonly alerts: readonly { readonly event: string; readonly days: number; readonly at: string }[];
}

const LIST = `SELECT a.id, a.kind, a.extends_id AS "extendsId", a.reference, a.parties, a.valid_from AS "from", a.valid_to AS "to",
    a.valid_from <= $1 AND (a.valid_to IS NULL OR a.valid_to > $1) AS "inForce",
    a.certification_due AS "certificationDue", a.document_sha256 AS "documentSha256",
    coalesce((SELECT jsonb_agg(jsonb_build_object('endsAt', ${isoUtc('x.ends_at')}, 'before', ${isoUtc('x.before')}, 'letter', x.letter) ORDER BY x.revision)
      FROM agreement_end x WHERE x.agreement_id = a.id), '[]') AS ended,
    coalesce((SELECT jsonb_agg(jsonb_build_object('certifiedAt', c.certified_at, 'reference', c.reference) ORDER BY c.certified_at)
      FROM agreement_certification c WHERE c.agreement_id = a.id), '[]') AS certifications,
    coalesce((SELECT jsonb_agg(jsonb_build_object('id', o.id, 'kind', o.kind, 'clause', o.clause, 'dueAt', ${isoUtc('o.due_at')}, 'metAt', ${isoUtc('o.met_at')},
        'documentSha256', o.document_sha256, 'overdue', o.met_at IS NULL AND o.due_at <= $1) ORDER BY o.due_at, o.id)
      FROM agreement_obligation o WHERE o.agreement_id = a.id), '[]') AS obligations,
    coalesce((SELECT jsonb_agg(jsonb_build_object('event', t.event, 'days', t.days, 'at', t.at) ORDER BY t.at)
      FROM agreement_alert t WHERE t.agreement_id = a.id), '[]') AS alerts
  FROM agreement a ORDER BY a.valid_from, a.id`;

/** V.E.1: every agreement, the oldest first; there are a handful in a department's life. */
export const listAgreements = (manager: EntityManager, at: Date): Promise<AgreementLine[]> => rows<AgreementLine>(manager, LIST, [at]);
