import { AccountStatus } from '@app/domain/accounts/status';
import { nmpd40023 } from '@app/domain/policy';
import { ProcessKind } from '@app/domain/process';
import { AccessBasis, RegistrationEnd, RegistrationKind, TrainingState } from '@app/domain/registration/model';
import { endProcess, startProcess } from '@app/process';
import type { Handle } from '@app/testing';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { House } from './house';

/** The agency of the test department. */
export const TEST_ORI = 'FL0130700';

/** Since when what these helpers insert holds: long before any test. */
const SINCE = new Date('2026-01-02T15:00:00Z');

/** Names the agency, once. */
async function agency({ database }: House): Promise<void> {
  await database.dataSource.query(`INSERT INTO agency (id, ori, name) VALUES ($1, $2, 'Test department') ON CONFLICT DO NOTHING`, [
    randomUUID(),
    TEST_ORI,
  ]);
}

const process = (manager: EntityManager, kind: ProcessKind, id: string): Promise<unknown> =>
  startProcess(manager, { id, kind, subjectId: id, policy: nmpd40023, openedBy: null, now: SINCE });

/** Gives a member an ACTIVE account and a verified training, without the registration's workflow. Answers with the account's id. */
export function activeAccount(house: House, handle: Handle): Promise<string> {
  return accountFor(house, house.department[handle], handle);
}

async function accountFor(house: House, memberId: string, name: string): Promise<string> {
  await agency(house);
  const { department, database } = house;
  const [registrationId, accountId] = [randomUUID(), randomUUID()];
  await database.dataSource.transaction(async (manager) => {
    await process(manager, ProcessKind.Registration, registrationId);
    await endProcess(manager, { processId: registrationId, outcome: RegistrationEnd.Active, now: SINCE });
    await process(manager, ProcessKind.Account, accountId);
    await manager.query('INSERT INTO registration (id, member_id, kind, requested_at, requested_by) VALUES ($1, $2, $3, $4, $2)', [
      registrationId,
      memberId,
      RegistrationKind.Regular,
      SINCE,
    ]);
    await manager.query(
      `INSERT INTO account (id, member_id, registration_id, external_user_id, external_created_at, basis, status, activated_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $5)`,
      [accountId, memberId, registrationId, `fx-${name}`, SINCE, AccessBasis.InvestigativeSection, AccountStatus.Active],
    );
    await manager.query(
      `INSERT INTO training_record (id, member_id, course, course_version, completed_at, certificate_ref, state, entered_at, verified_by, verified_at)
       VALUES ($1, $2, $3, $4, $5, 'C-1', $6, $5, $7, $5)`,
      [
        randomUUID(),
        memberId,
        nmpd40023.training.course,
        nmpd40023.training.courseVersion,
        SINCE,
        TrainingState.Verified,
        department.coordinator,
      ],
    );
  });
  return accountId;
}

/** Puts an agreement with the host into force (V.E.1). */
export async function agreementInForce(house: House): Promise<void> {
  await agency(house);
  await house.database.dataSource.query('INSERT INTO agreement (id, reference, valid_from, recorded_at) VALUES ($1, $2, $3, $3)', [
    randomUUID(),
    'agreement of the tests',
    SINCE,
  ]);
}
