import type { Refusal } from '@app/domain/kernel';
import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { CallerParam, SubmitterParam, type Caller, type Submitter } from '../platform/request';
import { ViolationRequest, ViolationsQuery } from './violations.dto';
import { ViolationsService, type ViolationAnswer, type ViolationPage } from './violations.service';

/** Violations: opened by command, decided on the account's own page (SOP V.D, VII.E.3, IX.A.7). */
@ApiTags('violations')
@ApiBearerAuth()
@Controller('v1')
export class ViolationsController {
  constructor(private readonly violations: ViolationsService) {}

  /** Violations and their findings, by keyset; for the Commander, Major, Chief and auditor. */
  @Get('violations')
  list(@Query() query: ViolationsQuery, @CallerParam() caller: Caller): Promise<ViolationPage | Refusal> {
    return this.violations.list(query, caller);
  }

  /** Opens a Violation; by the Commander, Major or Chief, who stands above the member. By setting the account is suspended at once. */
  @Post('accounts/:id/violations')
  open(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ViolationRequest,
    @SubmitterParam() submitter: Submitter,
  ): Promise<ViolationAnswer | Refusal> {
    return this.violations.open(id, body, submitter);
  }
}
