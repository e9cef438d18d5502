import { addSpan } from '../calendar';
import { refuseDuty, Relation } from '../duties';
import { choice, refuse, system, type Refusal } from '../kernel';
import { covers, isAsked, isInterval, Role, type Actor, type Candidates, type Interval } from '../people';
import type { PolicyPack } from '../policy';

/** A paper of its own, or the Major's extension of one that ends (domain.md 2.6). */
export const AgreementKind = { Agreement: 'AGREEMENT', Extension: 'EXTENSION' } as const;
export type AgreementKind = (typeof AgreementKind)[keyof typeof AgreementKind];

/** What an agreement can be about to lose. */
export const AgreementEvent = { Ends: 'ENDS', CertificationDue: 'CERTIFICATION_DUE', ObligationDue: 'OBLIGATION_DUE' } as const;
export type AgreementEvent = (typeof AgreementEvent)[keyof typeof AgreementEvent];

/** V.E.1: the Major or the Chief records an agreement with the host. Refusals: NOT_PERMITTED, FORM_INVALID for a period that never holds. */
export function recordAgreement(period: Interval, by: Actor): Refusal | undefined {
  const refusal = refuseDuty('agreement.record', by);
  if (refusal) return refusal;
  return isInterval(period) ? undefined : refuse('FORM_INVALID', system('periods'), { fields: ['to'] });
}

/** What an extension is measured against. `to`: when the agreement ends (epoch ms); `deciders`: who is the Major, or stands in. */
export interface ExtensionFacts {
  readonly kind: AgreementKind;
  readonly to: number | null;
  readonly extended: boolean;
  readonly deciders: Candidates;
  readonly policy: Pick<PolicyPack, 'agreements' | 'timeZone' | 'holidays'>;
}

/** Whom an extension takes: the Major, or who stands in. */
export const EXTENDS = { role: Role.Major, excluded: [] } as const;

/**
 * V.E.1, domain.md 2.6: the Major extends an agreement once, on the host's letter, by at most so many days after its end. Refused: by anybody
 * else, an agreement without an end, one that was extended before, an extension itself, a date before the end or too far after it.
 */
export function extendAgreement(
  facts: ExtensionFacts,
  form: { readonly until: number },
  by: Actor,
): { readonly from: number; readonly to: number } | Refusal {
  const { kind, to, extended, deciders, policy } = facts;
  const refusal = refuseDuty('agreement.extend', by, isAsked(deciders, by) ? [Relation.Asked] : [], { needs: EXTENDS.role });
  if (refusal) return refusal;
  const extension = choice('extension of a lapsed agreement');
  if (to === null || extended || kind === AgreementKind.Extension)
    return refuse('EXTENSION_NOT_POSSIBLE', extension, { hasEnd: to !== null, extended: extended || kind === AgreementKind.Extension });
  const latest = addSpan(to, { days: policy.agreements.extensionMaxDays }, policy);
  return form.until > to && form.until <= latest
    ? { from: to, to: form.until }
    : refuse('EXTENSION_TOO_LONG', extension, { after: to, latest });
}

/** V.E.1, A14: the annual certification to the host is recorded. Refused: by anybody below the Major, a date to come, a next one before this. */
export function certifyAgreement(
  form: { readonly certifiedAt: number; readonly nextDue: number | null },
  by: Actor,
  now: number,
): Refusal | undefined {
  const refusal = refuseDuty('agreement.record', by);
  if (refusal) return refusal;
  if (form.certifiedAt > now) return refuse('INSTANT_IN_FUTURE', choice('dates of record'));
  const inOrder = form.nextDue === null || form.nextDue > form.certifiedAt;
  return inOrder ? undefined : refuse('FORM_INVALID', system('periods'), { fields: ['nextDue'] });
}

/** An agreement as the alerts look at it. `obligationsDue`: of those not met; `alerted`: what was said before. Instants in epoch ms. */
export interface AlertFacts extends Interval {
  readonly certificationDue: number | null;
  readonly obligationsDue: readonly number[];
  readonly alerted: readonly AgreementAlert[];
}

export interface AgreementAlert {
  readonly event: AgreementEvent;
  /** The end or the due date that is told of: another date is told of anew. */
  readonly about: number;
  /** How many calendar days before, as the department set it. */
  readonly days: number;
}

/**
 * V.E.1, by setting: what the Major is told about an agreement now: the nearest step that was reached before its end, its certification or an obligation, once.
 * Nothing about an end after which another agreement is in force, nor about what is over.
 */
export function agreementAlerts(
  facts: AlertFacts,
  others: readonly Interval[],
  policy: Pick<PolicyPack, 'agreements' | 'timeZone' | 'holidays'>,
  now: number,
): AgreementAlert[] {
  const { to, certificationDue, obligationsDue, alerted } = facts;
  const end = to === null || others.some((other) => covers(other, to)) ? null : to;
  return [
    { event: AgreementEvent.Ends, about: end },
    { event: AgreementEvent.CertificationDue, about: certificationDue },
    ...[...new Set(obligationsDue)].map((about) => ({ event: AgreementEvent.ObligationDue, about })),
  ].flatMap(({ event, about }) => {
    if (about === null || about <= now) return [];
    const reached = policy.agreements.alertDays.filter((days) => about <= addSpan(now, { days }, policy));
    const days = Math.min(...reached);
    const said = alerted.some((alert) => alert.event === event && alert.about === about && alert.days <= days);
    return reached.length === 0 || said ? [] : [{ event, about, days }];
  });
}
