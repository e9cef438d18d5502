import type { Refusal } from '@app/domain/kernel';
import type { EnforcementPage } from '@app/process/enforcement/page';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { CallerParam, SubmitterParam, type Caller, type Submitter } from '../platform/request';
import { EnforcementOutcomeForm } from '../steps/enforcement/outcome.step';
import { CaseJoinRequest, EnforcementRequestForm, OutsideArrestRequest } from './enforcement.dto';
import { EnforcementService, type EnforcementBegun } from './enforcement.service';

/** Actions against a person: never on a face search alone (SOP VI.E). */
@ApiTags('enforcement-actions')
@ApiBearerAuth()
@Controller('v1/enforcement-actions')
export class EnforcementController {
  constructor(private readonly enforcement: EnforcementService) {}

  /** Asks for an action: every face search of the case is held against the person, then the bases are. */
  @Post()
  request(@Body() body: EnforcementRequestForm, @SubmitterParam() submitter: Submitter): Promise<EnforcementBegun | Refusal> {
    return this.enforcement.request(body, submitter);
  }

  /** Records an arrest that was made outside; never refused for what it rested on. */
  @Post('record-outside-arrest')
  recordOutsideArrest(@Body() body: OutsideArrestRequest, @SubmitterParam() submitter: Submitter): Promise<EnforcementBegun | Refusal> {
    return this.enforcement.recordOutsideArrest(body, submitter);
  }

  /** Joins two cases: from then on a face search in either counts for both. */
  @Post('join-cases')
  joinCases(@Body() body: CaseJoinRequest, @SubmitterParam() submitter: Submitter): Promise<{ id: string; joinedId: string } | Refusal> {
    return this.enforcement.joinCases(body, submitter);
  }

  /** State, bases, what contradicts, timeline, what is next. Reading it is audited. */
  @Get(':id')
  page(@Param('id', ParseUUIDPipe) id: string, @CallerParam() caller: Caller): Promise<EnforcementPage | Refusal> {
    return this.enforcement.page(id, caller);
  }

  /** Takes the request back before it is executed; by its author. */
  @Post(':id/withdraw')
  @HttpCode(200)
  withdraw(@Param('id', ParseUUIDPipe) id: string, @SubmitterParam() submitter: Submitter): Promise<EnforcementBegun | Refusal> {
    return this.enforcement.withdraw(id, submitter);
  }

  /** A further outcome (charged, dismissed), whenever it comes. */
  @Post(':id/outcomes')
  addOutcome(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: EnforcementOutcomeForm,
    @SubmitterParam() submitter: Submitter,
  ): Promise<{ id: string } | Refusal> {
    return this.enforcement.addOutcome(id, body, submitter);
  }
}
