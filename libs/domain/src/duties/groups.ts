import { Role } from '../people/principal';

/** Who commands the Investigative Section. */
export const COMMAND: readonly Role[] = [Role.Commander, Role.Major, Role.Chief];

/** Who stands at its head, and appoints at any hour. */
export const HEADS: readonly Role[] = [Role.Major, Role.Chief];

/** Who answers for the whole, or checks it. */
export const OVERSIGHT: readonly Role[] = [Role.Chief, Role.Major, Role.Commander, Role.Auditor, Role.RecordsCustodian];

/** Who keeps the roster. */
export const KEEPERS: readonly Role[] = [Role.SystemAdministrator, Role.Chief, Role.Major, Role.Commander];

/** Who assigns work. */
export const ASSIGNERS: readonly Role[] = [Role.Supervisor, Role.Commander, Role.Major, Role.Chief];
