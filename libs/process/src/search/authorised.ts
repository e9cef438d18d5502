import { AccountStatus } from '@app/domain/accounts/status';
import type { EntityManager } from 'typeorm';
import { rows } from '../transaction';

/** Members with an account in force: who may search, take a search over, and beside sworn members administer a line-up. */
export const activeMemberIds = async (manager: EntityManager): Promise<string[]> =>
  (await rows<{ id: string }>(manager, `SELECT member_id AS id FROM account WHERE status = '${AccountStatus.Active}' ORDER BY 1`, [])).map(
    ({ id }) => id,
  );
