import { appendAudit, AuditOutcome } from '@app/audit';
import { refuse, system, type Refusal } from '@app/domain/kernel';
import { MemberStatus, Role } from '@app/domain/people';
import { AgencyEntity, MemberEntity, RoleGrantEntity } from '@app/persistence/people';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { lockRoster } from './context';

/** One of the first two people, bound to their sign-in. */
export interface FirstMember {
  readonly employeeNo: string;
  readonly name: string;
  readonly rank: string;
  readonly sworn: boolean;
  readonly issuer: string;
  readonly subject: string;
}

/** A real department at its beginning: the agency, its Chief and its system administrator; together they do everything else, settings included. */
export interface NewDepartment {
  readonly agency: { readonly ori: string; readonly name: string };
  readonly chief: FirstMember;
  readonly systemAdministrator: FirstMember;
}

export interface DepartmentMade {
  readonly agencyId: string;
  readonly chiefId: string;
  readonly systemAdministratorId: string;
}

/** Sets the department up, once, on an empty database, and leaves an audit event. Refusal: DEPARTMENT_EXISTS. */
export async function bootstrapDepartment(
  manager: EntityManager,
  { agency, chief, systemAdministrator }: NewDepartment,
  { now, requestId, source }: { readonly now: Date; readonly requestId: string; readonly source: string },
): Promise<DepartmentMade | Refusal> {
  await lockRoster(manager, []);
  if ((await manager.exists(AgencyEntity)) || (await manager.exists(MemberEntity))) return refuse('DEPARTMENT_EXISTS', system('bootstrap'));
  const agencyId = randomUUID();
  await manager.insert(AgencyEntity, { id: agencyId, ...agency });
  const chiefId = await addFirst(manager, chief, Role.Chief, now);
  const systemAdministratorId = await addFirst(manager, systemAdministrator, Role.SystemAdministrator, now);
  await appendAudit(manager, {
    at: now,
    actorId: null,
    action: 'DepartmentBootstrapped',
    objectKind: 'agency',
    objectId: agencyId,
    outcome: AuditOutcome.Success,
    requestId,
    source,
    detail: { chiefId, systemAdministratorId },
  });
  return { agencyId, chiefId, systemAdministratorId };
}

async function addFirst(manager: EntityManager, member: FirstMember, role: Role, now: Date): Promise<string> {
  const id = randomUUID();
  await manager.insert(MemberEntity, { id, ...member, status: MemberStatus.Active });
  await manager.insert(RoleGrantEntity, { id: randomUUID(), memberId: id, role, validFrom: now });
  return id;
}
