import type { Refusal } from '@app/domain/kernel';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { CallerParam, SubmitterParam, type Caller, type Submitter } from '../platform/request';
import { AccessGrantsService, type AccessGrantsPage } from './access-grants.service';
import { AccessGrantRequest, AccessGrantsQuery } from './registrations.dto';

/** The Chief's grants to members outside the named units (SOP VI.A). */
@ApiTags('registrations')
@ApiBearerAuth()
@Controller('v1/access-grants')
export class AccessGrantsController {
  constructor(private readonly grants: AccessGrantsService) {}

  /** Grants and whether they are in force, given in a registration or beside one; for the Commander, Major, Chief, a designee and the auditor. */
  @Get()
  list(@Query() query: AccessGrantsQuery, @CallerParam() caller: Caller): Promise<AccessGrantsPage | Refusal> {
    return this.grants.list(query, caller);
  }

  /** Renews a member's access; by the Chief or a designee for grants, never for oneself. */
  @Post()
  grant(@Body() body: AccessGrantRequest, @SubmitterParam() submitter: Submitter): Promise<{ id: string } | Refusal> {
    return this.grants.grant(body, submitter);
  }

  /** Ends a grant now, wherever it was given; by who may grant. The account that rests on it is suspended. */
  @Post(':id/withdraw')
  @HttpCode(200)
  withdraw(@Param('id', ParseUUIDPipe) id: string, @SubmitterParam() submitter: Submitter): Promise<{ id: string } | Refusal> {
    return this.grants.withdraw(id, submitter);
  }
}
