import { ObjectKind } from '@app/audit';
import { listed } from '@app/persistence/sql';
import { accountStanding, CAUSE_SAYS, type BlockCause, type BlockOutcome } from '@app/domain/accounts';
import { AccountStatus } from '@app/domain/accounts/status';
import { mayDo, refuseDuty } from '@app/domain/duties';
import { isRefusal, type Refusal } from '@app/domain/kernel';
import { listStatement, type Statement } from '@app/persistence/list-statement';
import { processPage, type ProcessPage } from '@app/persistence/pages';
import { loadRoster, memberNames } from '@app/persistence/people';
import { row, rows } from '@app/process';
import { deactivateAccount, suspendAccount, withdrawDeactivation, type AccountBlocked } from '@app/process/accounts/block';
import { readAccount, type AccountState } from '@app/process/accounts/facts';
import { accountKey } from '@app/process/accounts/visibility';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { hide } from '../platform/hidden';
import { ProcessService, type Next } from '../platform/process.service';
import type { Caller, Submitter } from '../platform/request';
import { turnAway } from '../platform/turn-away';
import { grantsOf, type AccessGrantLine } from '../registration/access-grants.service';
import type { AccountQuery, BlockRequest } from './accounts.dto';

/** The answer to a block: what it came to, and what is next. */
export interface AccountBlockedAnswer {
  readonly id: string;
  readonly outcome: BlockOutcome;
  readonly next: Next;
}

/** An account in a list. */
export interface AccountLine {
  readonly id: string;
  readonly member: { readonly id: string; readonly name: string };
  readonly status: AccountStatus;
  /** In plain words: "blocked here, OPEN in FACESNXT". */
  readonly standing: string;
}

/** One suspension, deactivation or lifting. */
export interface BlockLine {
  readonly outcome: string;
  readonly cause: BlockCause;
  /** The cause in plain words. */
  readonly says: string;
  readonly eventAt: string;
  readonly at: string;
  readonly byId: string | null;
  readonly reference: string;
}

/** One thing that was handed over, released or ended with the account. */
export interface HandoverLine {
  readonly kind: string;
  readonly objectId: string;
  readonly action: string;
  readonly toId: string | null;
}

/** What followed a block for dissemination; instants in ISO 8601. */
export interface IncidentView {
  readonly recipientsUnknown: string | null;
  readonly report: {
    readonly outcome: string;
    readonly to: readonly string[];
    readonly reportedAt: string | null;
    readonly words: string;
    readonly byId: string;
  } | null;
}

/** An account's page: where it stands here and in FACESNXT, its blocks, and what was handed over with it. */
export interface AccountPage extends ProcessPage {
  readonly member: { readonly id: string; readonly name: string };
  readonly status: AccountStatus;
  readonly standing: string;
  readonly external: { readonly userId: string; readonly status: string; readonly confirmedAt: string | null };
  /** A deactivation dated ahead that waits for its day. */
  readonly ordered: { readonly cause: string; readonly eventAt: string } | null;
  readonly blocks: readonly BlockLine[];
  readonly handovers: readonly HandoverLine[];
  /** VI.A: the Chief's grants to this member, the oldest first. */
  readonly grants: readonly AccessGrantLine[];
  /** VII.E.4: why nobody could be named, and how the host was told; for who reads to whom information went. */
  readonly incident?: IncidentView;
}

const ORDERED = `SELECT cause, event_at AS "eventAt" FROM account_order WHERE account_id = $1 AND ended_at IS NULL`;
const BLOCKS = `SELECT outcome, cause, event_at AS "eventAt", at, by_id AS "byId", reference FROM account_block WHERE account_id = $1 ORDER BY at, id`;
const HANDOVERS = `SELECT object_kind AS kind, object_id AS "objectId", action, to_id AS "toId" FROM account_handover WHERE account_id = $1 ORDER BY at, id`;
const INCIDENT = `SELECT a.recipients_unknown AS "recipientsUnknown", CASE WHEN r.outcome IS NULL THEN NULL
    ELSE jsonb_build_object('outcome', r.outcome, 'to', r."to", 'reportedAt', r.reported_at, 'words', r.words, 'byId', r.by) END AS report
  FROM account a LEFT JOIN incident_report r ON r.account_id = a.id WHERE a.id = $1`;
const LISTED = `SELECT a.id, jsonb_build_object('id', m.id, 'name', m.name) AS member, a.status,
    CASE WHEN a.external_confirmed_at IS NULL THEN 'OPEN' ELSE 'DISABLED' END AS external
  FROM account a JOIN member m ON m.id = a.member_id`;

/** By key, along account_by_status, account_of_member or account_open_in_facesnxt where they narrow it. */
export const accountsListed = ({ status, memberId, openInFacesnxt, limit, after }: AccountQuery): Statement =>
  listStatement((bind) => ({
    select: LISTED,
    where: [
      status !== undefined && `a.status = ${bind(status)}`,
      memberId !== undefined && `a.member_id = ${bind(memberId)}`,
      openInFacesnxt && `a.status IN (${listed([AccountStatus.Deactivated, AccountStatus.Revoked])}) AND a.external_confirmed_at IS NULL`,
      after !== undefined && `a.id > ${bind(after)}`,
    ],
    order: 'a.id',
    limit: limit + 1,
  }));

type Listed = Omit<AccountLine, 'standing'> & { readonly external: AccountState['external'] };

/** Accounts (VII.E). */
@Injectable()
export class AccountsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly processes: ProcessService,
  ) {}

  /** Ends an account for one of the four causes; by the Commander. */
  deactivate(id: string, body: BlockRequest, submitter: Submitter): Promise<AccountBlockedAnswer | Refusal> {
    return this.block(id, body, submitter, { verb: 'deactivate', run: deactivateAccount });
  }

  /** Blocks an account at once, until the Commander confirms or lifts it; by any superior. */
  suspend(id: string, body: BlockRequest, submitter: Submitter): Promise<AccountBlockedAnswer | Refusal> {
    return this.block(id, body, submitter, { verb: 'suspend', run: suspendAccount });
  }

  /** Takes a deactivation that was dated ahead back. */
  async withdrawDeactivation(id: string, submitter: Submitter): Promise<{ id: string } | Refusal> {
    const { answer } = await this.processes.submit(submitter, `POST /v1/accounts/${id}/withdraw-deactivation`, {}, (manager) =>
      withdrawDeactivation(manager, submitter, id),
    );
    return answer;
  }

  private async block(
    id: string,
    { cause, eventAt, reference }: BlockRequest,
    submitter: Submitter,
    { verb, run }: { verb: string; run: typeof deactivateAccount },
  ): Promise<AccountBlockedAnswer | Refusal> {
    const form = { cause, reference, eventAt: eventAt === undefined ? submitter.now.getTime() : Date.parse(eventAt) };
    const { answer } = await this.processes.submit<AccountBlocked>(
      submitter,
      `POST /v1/accounts/${id}/${verb}`,
      { cause, eventAt, reference },
      (manager) => run(manager, submitter, { accountId: id, form }),
    );
    if (isRefusal(answer)) return answer;
    const next = await this.processes.movedFirst(answer.spread, submitter);
    return { id, outcome: answer.outcome, next };
  }

  async list(query: AccountQuery, caller: Caller): Promise<{ accounts: AccountLine[]; next: string | null } | Refusal> {
    const refused = refuseDuty('account.list', caller.actor);
    if (refused) return turnAway(this.dataSource.manager, caller, { action: 'AccountsListed', objectKind: ObjectKind.Account }, refused);
    const { sql, parameters } = accountsListed(query);
    const found = await rows<Listed>(this.dataSource.manager, sql, parameters);
    const accounts = found
      .slice(0, query.limit)
      .map(({ external, ...account }) => ({ ...account, standing: accountStanding({ status: account.status, external }) }));
    return { accounts, next: found.length > query.limit ? (accounts.at(-1)?.id ?? null) : null };
  }

  async page(id: string, caller: Caller): Promise<AccountPage | Refusal> {
    const { manager } = this.dataSource;
    const { actor, now } = caller;
    const attempt = { action: 'AccountRead', objectKind: ObjectKind.Account, objectId: id };
    const account = await readAccount(manager, id);
    if (account === undefined) return hide(manager, caller, attempt);
    const roster = await loadRoster(manager, now);
    const page = await processPage(manager, accountKey(account, roster, actor, now.getTime()), actor);
    if (page === undefined) return hide(manager, caller, attempt);
    const { memberId, status, external, externalUserId, externalConfirmedAt } = account;
    const names = await memberNames(manager, [memberId]);
    return {
      ...page,
      member: { id: memberId, name: names.get(memberId) ?? '' },
      status,
      standing: accountStanding({ status, external }),
      external: {
        userId: externalUserId,
        status: external,
        confirmedAt: externalConfirmedAt === null ? null : new Date(externalConfirmedAt).toISOString(),
      },
      ordered: (await rows<NonNullable<AccountPage['ordered']>>(manager, ORDERED, [id]))[0] ?? null,
      blocks: (await rows<Omit<BlockLine, 'says'>>(manager, BLOCKS, [id])).map((block) => ({ ...block, says: CAUSE_SAYS[block.cause] })),
      handovers: await rows<HandoverLine>(manager, HANDOVERS, [id]),
      grants: await grantsOf(manager, memberId, now),
      ...(mayDo('dissemination.read', actor) && { incident: await row<IncidentView>(manager, INCIDENT, [id]) }),
    };
  }
}
