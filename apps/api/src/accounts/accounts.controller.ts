import type { Refusal } from '@app/domain/kernel';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { CallerParam, SubmitterParam, type Caller, type Submitter } from '../platform/request';
import { AccountQuery, BlockRequest } from './accounts.dto';
import { AccountsService, type AccountBlockedAnswer, type AccountLine, type AccountPage } from './accounts.service';

/** Accounts: suspended by any superior, ended by the Commander (SOP VII.E). */
@ApiTags('accounts')
@ApiBearerAuth()
@Controller('v1/accounts')
export class AccountsController {
  constructor(private readonly accounts: AccountsService) {}

  /** Accounts with their standing here and in FACESNXT. */
  @Get()
  list(@Query() query: AccountQuery, @CallerParam() caller: Caller): Promise<{ accounts: AccountLine[]; next: string | null } | Refusal> {
    return this.accounts.list(query, caller);
  }

  /** State, timeline, what is next; "blocked here, OPEN in FACESNXT" until the block outside is confirmed. */
  @Get(':id')
  page(@Param('id', ParseUUIDPipe) id: string, @CallerParam() caller: Caller): Promise<AccountPage | Refusal> {
    return this.accounts.page(id, caller);
  }

  /** Ends the account for one of the four causes of VII.E; by the Commander. Everything bound to the member is handed over with it. */
  @Post(':id/deactivate')
  @HttpCode(200)
  deactivate(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: BlockRequest,
    @SubmitterParam() submitter: Submitter,
  ): Promise<AccountBlockedAnswer | Refusal> {
    return this.accounts.deactivate(id, body, submitter);
  }

  /** Blocks the account at once, until the Commander confirms or lifts it; by any superior. */
  @Post(':id/suspend')
  @HttpCode(200)
  suspend(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: BlockRequest,
    @SubmitterParam() submitter: Submitter,
  ): Promise<AccountBlockedAnswer | Refusal> {
    return this.accounts.suspend(id, body, submitter);
  }

  /** Takes a deactivation that was dated ahead back; by the Commander. */
  @Post(':id/withdraw-deactivation')
  @HttpCode(200)
  withdrawDeactivation(@Param('id', ParseUUIDPipe) id: string, @SubmitterParam() submitter: Submitter): Promise<{ id: string } | Refusal> {
    return this.accounts.withdrawDeactivation(id, submitter);
  }
}
