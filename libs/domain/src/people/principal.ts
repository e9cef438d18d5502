/** Roles of the SOP and of this product; held by dated grants, acting appointments and designations. */
export const Role = {
  Chief: 'CHIEF',
  Major: 'INVESTIGATIVE_SECTION_MAJOR',
  Commander: 'INVESTIGATIVE_SECTION_COMMANDER',
  Supervisor: 'SUPERVISOR',
  DutySupervisor: 'DUTY_SUPERVISOR',
  ChiefDesignee: 'CHIEF_DESIGNEE',
  TrainingCoordinator: 'TRAINING_COORDINATOR',
  FacesnxtAdministrator: 'FACESNXT_ADMINISTRATOR',
  IaInvestigator: 'IA_INVESTIGATOR',
  Auditor: 'AUDITOR',
  RecordsCustodian: 'RECORDS_CUSTODIAN',
  ProsecutorLiaison: 'PROSECUTOR_LIAISON',
  SystemAdministrator: 'SYSTEM_ADMINISTRATOR',
} as const;
export type Role = (typeof Role)[keyof typeof Role];

/** Words that are names: they keep their capitals. */
const NAMES = ['FACESNXT', 'IA'];

/** A role as people read it: `Investigative Section Commander`, `IA Investigator`. */
export const roleName = (role: string): string =>
  role
    .split('_')
    .map((word) => (NAMES.includes(word) ? word : word.charAt(0) + word.slice(1).toLowerCase()))
    .join(' ');

/** Who may act on a task: one member, or whoever holds a role. */
export type Principal = `member:${string}` | `role:${Role}`;

export const memberPrincipal = (memberId: string): Principal => `member:${memberId}`;
export const rolePrincipal = (role: Role): Principal => `role:${role}`;

/** Who acts, computed once per request from the roster on that date; never from the token. */
export interface Actor {
  readonly memberId: string;
  readonly roles: readonly Role[];
  readonly principals: readonly Principal[];
}
