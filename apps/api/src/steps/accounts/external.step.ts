import { confirmExternal, ExternalChannel } from '@app/domain/accounts';
import { defineStep, type AnyStep } from '@app/process';
import { IsIn } from 'class-validator';
import { Instant, Text } from '../../platform/form';
import { accountOf, lockAccount } from './account-lock';

export class DisableExternalForm {
  /** When the account was disabled in FACESNXT; ISO 8601 with zone. */
  @Instant() disabledAt: string;
  @IsIn(Object.values(ExternalChannel)) channel: ExternalChannel;
  /** The confirmation it rests on: the reference of a screen print, letter or message. */
  @Text(200) reference: string;
}

/** VII.E: the FACESNXT administrator disables the account outside and confirms it here. */
export const disableExternal: AnyStep = defineStep({
  kind: 'account.disable-external',
  form: DisableExternalForm,
  lock: lockAccount,
  async load({ manager, process }) {
    return { ...(await accountOf(manager, process.subjectId)), policy: process.policy };
  },
  decide: (facts, { disabledAt, channel, reference }, by, now) =>
    confirmExternal(facts, { disabledAt: Date.parse(disabledAt), channel, reference }, by, now),
  async record({ manager, process, now }, { disabledAt, channel, late, by }, { reference }) {
    await manager.query(
      'INSERT INTO external_block (account_id, disabled_at, channel, reference, late, confirmed_by, confirmed_at) VALUES ($1, $2, $3, $4, $5, $6, $7)',
      [process.subjectId, new Date(disabledAt), channel, reference, late, by, now],
    );
    await manager.query('UPDATE account SET external_confirmed_at = $2, external_confirmed_by = $3 WHERE id = $1', [
      process.subjectId,
      now,
      by,
    ]);
  },
});
