import { refuse, sop, type Refusal } from '@app/domain/kernel';
import { Role, type Actor } from '@app/domain/people';

const READERS: readonly Role[] = [Role.Chief, Role.Major, Role.Commander, Role.Auditor, Role.RecordsCustodian];

/** Who may list reports, audits and discrepancies of the whole section: those who answer for it, or check it. */
export const mayRead = ({ roles }: Actor): Refusal | undefined =>
  roles.some((role) => READERS.includes(role)) ? undefined : refuse('NOT_PERMITTED', sop('VII.A'), { needs: Role.Commander });
