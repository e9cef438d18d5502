import type { Refusal } from '@app/domain/kernel';
import { Body, Controller, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { type Submitter, SubmitterParam } from '../platform/request';
import { AbsenceRequest, AppointmentRequest, DesignationRequest } from './leave.dto';
import { type LeaveAnswer, LeaveService } from './leave.service';
import type { RosterChangeAnswer } from './roster-changes.service';

/** Going on leave, and who decides meanwhile. */
@ApiTags('roster')
@ApiBearerAuth()
@Controller('v1/roster')
export class LeaveController {
  constructor(private readonly leave: LeaveService) {}

  /** Enters an absence, one's own or that of somebody below, and proposes who stands in and who acts meanwhile. */
  @Post('absences')
  absence(@Body() body: AbsenceRequest, @SubmitterParam() submitter: Submitter): Promise<LeaveAnswer | Refusal> {
    return this.leave.absence(body, submitter);
  }

  /** Proposes who acts in a role; the Chief or the Major is one of the two, at any hour. */
  @Post('appointments')
  appointment(@Body() body: AppointmentRequest, @SubmitterParam() submitter: Submitter): Promise<RosterChangeAnswer | Refusal> {
    return this.leave.appointment(body, submitter);
  }

  /** VI.A: proposes the Chief's designee; the Chief is one of the two. */
  @Post('designations')
  designation(@Body() body: DesignationRequest, @SubmitterParam() submitter: Submitter): Promise<RosterChangeAnswer | Refusal> {
    return this.leave.designation(body, submitter);
  }
}
