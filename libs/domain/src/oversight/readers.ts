import { mayDo, refuseDuty } from '../duties';
import type { Refusal } from '../kernel';
import type { Actor, Role } from '../people';

/** Whether one of these roles may read the reports, audits and discrepancies of the whole section. */
export const isOversightReader = (roles: readonly Role[]): boolean => mayDo('oversight.read', { roles });

/** VII.A: the lists of reports, audits and discrepancies are for those who answer for the section, or check it. Refused: NOT_PERMITTED. */
export const checkOversightReader = (by: Pick<Actor, 'roles'>): Refusal | undefined => refuseDuty('oversight.read', by);
