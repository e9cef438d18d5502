import {
  AssignmentKind,
  MemberStatus,
  type NewUnit,
  type PlannedMember,
  type PlannedPost,
  type RosterImportPlan,
} from '@app/domain/people';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';

/** Writes a plan without mistakes, in a handful of statements whatever the size of the file. New posts begin now and end the ones before them. */
export async function writeImport(manager: EntityManager, { newUnits, members, posts }: RosterImportPlan, now: Date): Promise<void> {
  for (const unit of newUnits) await addUnit(manager, unit);
  await upsertMembers(manager, members);
  await beginPosts(manager, posts, now);
}

async function addUnit(manager: EntityManager, { name, kind, parent }: NewUnit): Promise<void> {
  await manager.query('INSERT INTO unit (id, name, kind, parent_id) VALUES ($1, $2, $3, (SELECT id FROM unit WHERE name = $4))', [
    randomUUID(),
    name,
    kind,
    parent,
  ]);
}

async function upsertMembers(manager: EntityManager, members: readonly PlannedMember[]): Promise<void> {
  const withIds = members.map((member) => ({ ...member, id: member.id ?? randomUUID() }));
  await manager.query(
    `INSERT INTO member (id, employee_no, name, rank, sworn, status, issuer, subject)
     SELECT r.id, r."employeeNo", r.name, r.rank, r.sworn, $2, r.issuer, r.subject
       FROM jsonb_to_recordset($1) AS r(id uuid, "employeeNo" text, name text, rank text, sworn boolean, issuer text, subject text)
     ON CONFLICT (employee_no) DO UPDATE SET name = excluded.name, rank = excluded.rank, sworn = excluded.sworn,
       issuer = coalesce(excluded.issuer, member.issuer), subject = coalesce(excluded.subject, member.subject)`,
    [JSON.stringify(withIds), MemberStatus.Active],
  );
}

async function beginPosts(manager: EntityManager, posts: readonly PlannedPost[], now: Date): Promise<void> {
  await manager.query(
    `UPDATE assignment a SET valid_to = $3 FROM member m, jsonb_to_recordset($1) AS r("employeeNo" text)
      WHERE m.employee_no = r."employeeNo" AND a.member_id = m.id AND a.kind = $2 AND a.valid_from < $3 AND (a.valid_to IS NULL OR a.valid_to > $3)`,
    [JSON.stringify(posts), AssignmentKind.Regular, now],
  );
  await manager.query(
    `INSERT INTO assignment (id, member_id, unit_id, supervisor_id, kind, valid_from)
     SELECT r.id, m.id, u.id, s.id, $2, $3
       FROM jsonb_to_recordset($1) AS r(id uuid, "employeeNo" text, unit text, "supervisorEmployeeNo" text)
       JOIN member m ON m.employee_no = r."employeeNo" JOIN unit u ON u.name = r.unit LEFT JOIN member s ON s.employee_no = r."supervisorEmployeeNo"`,
    [JSON.stringify(posts.map((post) => ({ ...post, id: randomUUID() }))), AssignmentKind.Regular, now],
  );
}
