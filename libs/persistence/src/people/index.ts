import { AgencyEntity, MemberEntity, UnitEntity } from './member.entity';
import { RosterChangeEntity } from './roster-change.entity';
import { RosterMarkEntity, RosterReofferEntity } from './roster-mark.entity';
import { SignInEntity } from './sign-in.entity';
import {
  AbsenceEntity,
  ActingAppointmentEntity,
  AssignmentEntity,
  DesignationEntity,
  DutySupervisorEntity,
  RoleGrantEntity,
  ShiftEntity,
  SubstitutionEntity,
} from './standing.entity';
import { People1700000001000 } from '../migrations/1700000001000-people';

export * from './member.entity';
export * from './roster-change.entity';
export * from './roster-file';
export * from './roster.store';
export * from './standing.entity';

/** Every table of the roster. */
export const peopleEntities = [
  AgencyEntity,
  MemberEntity,
  UnitEntity,
  AssignmentEntity,
  RoleGrantEntity,
  ActingAppointmentEntity,
  DesignationEntity,
  DutySupervisorEntity,
  AbsenceEntity,
  ShiftEntity,
  SubstitutionEntity,
  RosterChangeEntity,
  RosterMarkEntity,
  RosterReofferEntity,
  SignInEntity,
];
export const peopleMigrations = [People1700000001000];
