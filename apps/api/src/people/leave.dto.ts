import { DesignationScope, GRANTABLE_ROLES, type GrantableRole } from '@app/domain/people';
import { IsIn, IsUUID } from 'class-validator';
import { Optional } from '../platform/form';
import { InstantOrDay } from './when';

/** From when and until when: an instant (ISO 8601 with zone), or a day (`YYYY-MM-DD`) for its first instant in the department's zone. */
abstract class DatedRequest {
  /** Now when left out. Never in the past. */
  @Optional() @InstantOrDay() from?: string;
  /** The first instant that does not belong to it any more; until changed when left out. */
  @Optional() @InstantOrDay() to?: string;
}

/** Somebody goes away: one form before leave. What gives somebody power waits for its second person; the absence itself takes effect. */
export class AbsenceRequest extends DatedRequest {
  /** Who goes away; oneself when left out. */
  @Optional() @IsUUID() memberId?: string;
  /** Who decides meanwhile what is asked of the member by name. */
  @Optional() @IsUUID() substituteId?: string;
  /** Who acts meanwhile in the post of command that the member holds. */
  @Optional() @IsUUID() actingId?: string;
}

/** Somebody acts for a vacant or absent holder. */
export class AppointmentRequest extends DatedRequest {
  @IsUUID() memberId: string;
  @IsIn(GRANTABLE_ROLES) role: GrantableRole;
}

/** VI.A: somebody decides in the Chief's place; whom they designate themselves does not count. */
export class DesignationRequest extends DatedRequest {
  @IsUUID() memberId: string;
  @IsIn(Object.values(DesignationScope)) scope: DesignationScope;
}
