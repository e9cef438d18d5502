import { appendAudit, AuditOutcome } from '@app/audit';
import { agreementAlerts, type AgreementAlert, type AgreementEvent, type AlertFacts } from '@app/domain/agreements';
import { choice } from '@app/domain/kernel';
import { Role, rolePrincipal } from '@app/domain/people';
import { Notice } from '@app/domain/tasks/notices';
import { epochMs } from '@app/persistence/sql';
import type { EntityManager } from 'typeorm';
import { packInForce } from '../policy';
import { tell } from '../tell';
import { rows } from '../transaction';

type Stored = AlertFacts & { readonly id: string };

const AGREEMENTS = `SELECT a.id, ${epochMs('a.valid_from')} AS "from", ${epochMs('a.valid_to')} AS "to", ${epochMs('a.certification_due')} AS "certificationDue",
    array(SELECT ${epochMs('o.due_at')} FROM agreement_obligation o WHERE o.agreement_id = a.id AND o.met_at IS NULL ORDER BY o.due_at) AS "obligationsDue",
    coalesce((SELECT jsonb_agg(jsonb_build_object('event', t.event, 'about', ${epochMs('t.about')}, 'days', t.days)) FROM agreement_alert t
      WHERE t.agreement_id = a.id), '[]') AS alerted
  FROM agreement a ORDER BY a.id`;

/** V.E.1: tells the Major, once for each step, that an agreement ends, is to be certified or asks for something by a day. Safe to run twice. */
export async function alertMajor(manager: EntityManager, now: Date): Promise<void> {
  const policy = await packInForce(manager, now);
  const agreements = await rows<Stored>(manager, AGREEMENTS);
  for (const agreement of agreements) {
    const others = agreements.filter(({ id }) => id !== agreement.id);
    for (const alert of agreementAlerts(agreement, others, policy, now.getTime())) await alertOnce(manager, agreement.id, alert, now);
  }
}

async function alertOnce(manager: EntityManager, id: string, { event, about, days }: AgreementAlert, now: Date): Promise<void> {
  const said = await rows(
    manager,
    'INSERT INTO agreement_alert (agreement_id, event, about, days, at) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING RETURNING days',
    [id, event, new Date(about), days, now],
  );
  if (said.length === 0) return;
  await tell(manager, { notice: NOTICE[event], to: rolePrincipal(Role.Major), about: id, at: now });
  await appendAudit(manager, {
    at: now,
    actorId: null,
    action: NOTICE[event],
    objectKind: 'agreement',
    objectId: id,
    outcome: AuditOutcome.Success,
    authority: choice('when the Major is told of an agreement’s end'),
    source: 'worker',
    detail: { days },
  });
}

const NOTICE = {
  ENDS: Notice.AgreementEnds,
  CERTIFICATION_DUE: Notice.CertificationDue,
  OBLIGATION_DUE: Notice.ObligationDue,
} as const satisfies Record<AgreementEvent, Notice>;
