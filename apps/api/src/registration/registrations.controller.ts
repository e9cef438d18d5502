import type { Refusal } from '@app/domain/kernel';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { CallerParam, SubmitterParam, type Caller, type Submitter } from '../platform/request';
import { LegacyRegistrationRequest, WithdrawalRequest } from './registrations.dto';
import { RegistrationsService, type RegistrationOpened, type RegistrationPage } from './registrations.service';

/** Registration: two approvals, the user agreement, training, the account (SOP V.A, V.E.3, VI.A). */
@ApiTags('registrations')
@ApiBearerAuth()
@Controller('v1/registrations')
export class RegistrationsController {
  constructor(private readonly registrations: RegistrationsService) {}

  /** Asks to be registered for FACESNXT. */
  @Post()
  request(@SubmitterParam() submitter: Submitter): Promise<RegistrationOpened | Refusal> {
    return this.registrations.request(submitter);
  }

  /** Records a user from before go-live; by the Commander. */
  @Post('legacy')
  legacy(@Body() body: LegacyRegistrationRequest, @SubmitterParam() submitter: Submitter): Promise<RegistrationOpened | Refusal> {
    return this.registrations.recordLegacy(body, submitter);
  }

  /** State, timeline, what is next, for whom and by when. */
  @Get(':id')
  page(@Param('id', ParseUUIDPipe) id: string, @CallerParam() caller: Caller): Promise<RegistrationPage | Refusal> {
    return this.registrations.page(id, caller);
  }

  /** Ends an open registration; by the applicant or the Commander. */
  @Post(':id/withdraw')
  @HttpCode(200)
  withdraw(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: WithdrawalRequest,
    @SubmitterParam() submitter: Submitter,
  ): Promise<RegistrationOpened | Refusal> {
    return this.registrations.withdraw(id, body, submitter);
  }

  /** Voids an open registration that should never have been opened; by the Commander or a post above, never one's own. */
  @Post(':id/void')
  @HttpCode(200)
  voidOne(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: WithdrawalRequest,
    @SubmitterParam() submitter: Submitter,
  ): Promise<RegistrationOpened | Refusal> {
    return this.registrations.voidOne(id, body, submitter);
  }
}
