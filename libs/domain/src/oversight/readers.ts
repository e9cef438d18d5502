import { refuse, sop, type Refusal } from '../kernel';
import { Role, type Actor } from '../people';

const READERS: readonly Role[] = [Role.Chief, Role.Major, Role.Commander, Role.Auditor, Role.RecordsCustodian];

/** Whether one of these roles may read the reports, audits and discrepancies of the whole section. */
export const isOversightReader = (roles: readonly Role[]): boolean => roles.some((role) => READERS.includes(role));

/** VII.A: the lists of reports, audits and discrepancies are for those who answer for the section, or check it. Refused: NOT_PERMITTED. */
export const checkOversightReader = ({ roles }: Pick<Actor, 'roles'>): Refusal | undefined =>
  isOversightReader(roles) ? undefined : refuse('NOT_PERMITTED', sop('VII.A'), { needs: Role.Commander });
