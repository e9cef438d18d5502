import { randomUUID } from 'node:crypto';
import { appendAudit, AuditOutcome } from '@app/audit';
import { AssignmentKind, MemberStatus } from '@app/domain/people';
import {
  AgencyEntity,
  AssignmentEntity,
  DesignationEntity,
  DutySupervisorEntity,
  MemberEntity,
  RoleGrantEntity,
  UnitEntity,
} from '@app/persistence/people';
import { AgreementEntity } from '@app/persistence/agreements';
import type { DataSource, EntityManager } from 'typeorm';
import { DEMO_AGENCY, DEMO_AGREEMENT, DEMO_DESIGNEE, DEMO_DUTY_SUPERVISOR, DEMO_PEOPLE, DEMO_UNITS } from './people';

/** Long enough ago for any record made late. */
const ALWAYS = { validFrom: new Date('2025-01-01T05:00:00Z'), validTo: null };

/** What `seedDemoDepartment` found or did. */
export const Seeded = { Made: 'MADE', Kept: 'KEPT', Foreign: 'FOREIGN' } as const;
export type Seeded = (typeof Seeded)[keyof typeof Seeded];

/**
 * Puts the demo department into an empty database, in one transaction with its audit event. A demo department that is
 * there already keeps its rows, and its people are bound to `issuer` again; a real department is left alone.
 * Handles are the subjects of the tokens.
 */
export async function seedDemoDepartment(dataSource: DataSource, issuer: string): Promise<Seeded> {
  return await dataSource.transaction(async (manager) => {
    await manager.query(`select pg_advisory_xact_lock(hashtext('demo department'))`);
    const [agency] = await manager.find(AgencyEntity);
    if (agency && agency.ori !== DEMO_AGENCY.ori) return Seeded.Foreign;
    if (agency) await bindAgain(manager, issuer);
    else await make(manager, issuer);
    await agree(manager);
    return agency ? Seeded.Kept : Seeded.Made;
  });
}

async function bindAgain(manager: EntityManager, issuer: string): Promise<void> {
  for (const { handle, employeeNo } of DEMO_PEOPLE) await manager.update(MemberEntity, { employeeNo, subject: handle }, { issuer });
}

/** V.E.1: without an agreement with the host in force, nobody searches. */
async function agree(manager: EntityManager): Promise<void> {
  if (await manager.exists(AgreementEntity)) return;
  const { validFrom: from } = ALWAYS;
  await manager.insert(AgreementEntity, {
    id: randomUUID(),
    reference: DEMO_AGREEMENT,
    from,
    to: null,
    recordedBy: null,
    recordedAt: new Date(),
  });
}

async function make(manager: EntityManager, issuer: string): Promise<void> {
  const agencyId = randomUUID();
  const members = identifiers(DEMO_PEOPLE.map(({ handle }) => handle));
  const units = identifiers(DEMO_UNITS.map(({ key }) => key));
  await manager.insert(AgencyEntity, { id: agencyId, ...DEMO_AGENCY, single: true });
  for (const { key, name, kind, parent } of DEMO_UNITS) {
    await manager.insert(UnitEntity, { id: units(key), name, kind, parentId: parent === undefined ? null : units(parent) });
  }
  await manager.insert(
    MemberEntity,
    DEMO_PEOPLE.map(({ handle, employeeNo, name, rank, sworn }) => {
      return {
        id: members(handle),
        employeeNo,
        name,
        rank,
        sworn,
        status: MemberStatus.Active,
        issuer,
        subject: handle,
        separatedAt: null,
      };
    }),
  );
  await manager.insert(
    AssignmentEntity,
    DEMO_PEOPLE.map(({ handle, unit, supervisor }) => {
      const supervisorId = supervisor === undefined ? null : members(supervisor);
      return { id: randomUUID(), memberId: members(handle), unitId: units(unit), supervisorId, kind: AssignmentKind.Regular, ...ALWAYS };
    }),
  );
  await manager.insert(
    RoleGrantEntity,
    DEMO_PEOPLE.flatMap(({ handle, roles }) =>
      roles.map((role) => ({ id: randomUUID(), memberId: members(handle), role, unitId: null, ...ALWAYS })),
    ),
  );
  await manager.insert(DutySupervisorEntity, { id: randomUUID(), memberId: members(DEMO_DUTY_SUPERVISOR), ...ALWAYS });
  const { handle, by, scope } = DEMO_DESIGNEE;
  await manager.insert(DesignationEntity, { id: randomUUID(), memberId: members(handle), byId: members(by), scope, ...ALWAYS });
  await audit(manager, agencyId);
}

async function audit(manager: EntityManager, agencyId: string): Promise<void> {
  await appendAudit(manager, {
    at: new Date(),
    actorId: null,
    action: 'DemoDepartmentMade',
    objectKind: 'agency',
    objectId: agencyId,
    outcome: AuditOutcome.Success,
    source: 'local',
    detail: { members: DEMO_PEOPLE.length },
  });
}

/** Gives every name an id, and refuses a name that is not in the list. */
function identifiers(names: string[]): (name: string) => string {
  const ids = new Map(names.map((name) => [name, randomUUID() as string]));
  return (name) => {
    const id = ids.get(name);
    if (id === undefined) throw new Error(`The demo department has no ${name}.`);
    return id;
  };
}
