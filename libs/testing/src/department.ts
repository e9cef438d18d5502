import { AssignmentKind, MemberStatus, Role, UnitKind } from '@app/domain/people';
import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';

/** The issuer that test members' sign-ins are bound to. */
export const TEST_ISSUER = 'https://sign-in.test';

interface Person {
  readonly unit: UnitKind;
  readonly supervisor?: Handle;
  readonly roles?: readonly Role[];
}

/** A small department with everybody the procedure names. */
const PEOPLE = {
  chief: { unit: UnitKind.Other, roles: [Role.Chief] },
  major: { unit: UnitKind.InvestigativeSection, supervisor: 'chief', roles: [Role.Major] },
  commander: { unit: UnitKind.InvestigativeSection, supervisor: 'major', roles: [Role.Commander] },
  sergeant: { unit: UnitKind.InvestigativeSection, supervisor: 'commander' },
  sergeant2: { unit: UnitKind.InvestigativeSection, supervisor: 'commander' },
  detective: { unit: UnitKind.InvestigativeSection, supervisor: 'sergeant' },
  detective2: { unit: UnitKind.InvestigativeSection, supervisor: 'sergeant' },
  detective3: { unit: UnitKind.InvestigativeSection, supervisor: 'sergeant2' },
  detective4: { unit: UnitKind.InvestigativeSection, supervisor: 'sergeant2' },
  aiu: { unit: UnitKind.Aiu, supervisor: 'sergeant2' },
  patrol: { unit: UnitKind.Other, supervisor: 'sergeant' },
  coordinator: { unit: UnitKind.Other, supervisor: 'major', roles: [Role.TrainingCoordinator] },
  administrator: { unit: UnitKind.Other, supervisor: 'major', roles: [Role.FacesnxtAdministrator] },
  internalAffairs: { unit: UnitKind.Other, supervisor: 'chief', roles: [Role.IaInvestigator] },
  auditor: { unit: UnitKind.Other, supervisor: 'chief', roles: [Role.Auditor] },
  custodian: { unit: UnitKind.Other, supervisor: 'major', roles: [Role.RecordsCustodian] },
  systemAdministrator: { unit: UnitKind.Other, supervisor: 'chief', roles: [Role.SystemAdministrator] },
} as const satisfies Record<string, { unit: UnitKind; supervisor?: string; roles?: readonly Role[] }>;

export type Handle = keyof typeof PEOPLE;
export const HANDLES = Object.keys(PEOPLE) as Handle[];

/** Member ids by handle. A member's sign-in subject is the handle; the name is `Name of <handle>`. */
export type Department = Readonly<Record<Handle, string>>;

/** Since when everybody holds their post. */
const SINCE = new Date('2020-01-01T05:00:00Z');

/** Fills an empty database with the test department. */
export async function seedDepartment(dataSource: DataSource): Promise<Department> {
  const ids = Object.fromEntries(HANDLES.map((handle) => [handle, randomUUID()])) as Department;
  const units = new Map(Object.values(UnitKind).map((kind) => [kind, randomUUID()]));
  await dataSource.transaction(async (manager) => {
    for (const [kind, id] of units)
      await manager.query('INSERT INTO unit (id, name, kind) VALUES ($1, $2, $3)', [id, `unit ${kind}`, kind]);
    for (const [index, handle] of HANDLES.entries()) {
      await manager.query(
        'INSERT INTO member (id, employee_no, name, rank, sworn, status, issuer, subject) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)',
        [ids[handle], `E${index}`, `Name of ${handle}`, 'Member', true, MemberStatus.Active, TEST_ISSUER, handle],
      );
    }
    for (const handle of HANDLES) {
      const { unit, supervisor, roles }: Person = PEOPLE[handle];
      await manager.query(
        'INSERT INTO assignment (id, member_id, unit_id, supervisor_id, kind, valid_from) VALUES ($1, $2, $3, $4, $5, $6)',
        [randomUUID(), ids[handle], units.get(unit), supervisor === undefined ? null : ids[supervisor], AssignmentKind.Regular, SINCE],
      );
      for (const role of roles ?? []) {
        await manager.query('INSERT INTO role_grant (id, member_id, role, valid_from) VALUES ($1, $2, $3, $4)', [
          randomUUID(),
          ids[handle],
          role,
          SINCE,
        ]);
      }
    }
  });
  return ids;
}
