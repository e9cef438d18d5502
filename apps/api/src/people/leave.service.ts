import { isRefusal, type Refusal } from '@app/domain/kernel';
import { ChangeKind, type ProposalState, type RosterChange } from '@app/domain/people';
import { proposeChange, proposeLeave, type RosterAsking } from '@app/process/people';
import { packInForce } from '@app/process/policy';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ProcessService } from '../platform/process.service';
import type { Submitter } from '../platform/request';
import type { AbsenceRequest, AppointmentRequest, DesignationRequest } from './leave.dto';
import type { RosterChangeAnswer } from './roster-changes.service';
import { periodOf } from './when';

/** What became of a leave: the absence, then what waits for a second person at `/v1/roster-changes`. */
export interface LeaveAnswer {
  readonly changes: readonly { readonly id: string; readonly state: ProposalState }[];
}

const asking = ({ actor, now, requestId }: Submitter): RosterAsking => ({ actor, now, requestId, source: 'api' });

/** Leave, appointments and designations: the roster changes that people make most, each in one small form. */
@Injectable()
export class LeaveService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly processes: ProcessService,
  ) {}

  async absence(body: AbsenceRequest, submitter: Submitter): Promise<LeaveAnswer | Refusal> {
    const { memberId = submitter.actor.memberId, substituteId, actingId } = body;
    const leave = {
      memberId,
      ...(substituteId && { substituteId }),
      ...(actingId && { actingId }),
      ...(await this.period(body, submitter)),
    };
    const { answer } = await this.processes.submit(submitter, 'POST /v1/roster/absences', body, (manager) =>
      proposeLeave(manager, leave, asking(submitter)),
    );
    if (isRefusal(answer)) return answer;
    await this.processes.spread(answer.raised, submitter);
    return { changes: answer.changes.map(({ id, state }) => ({ id, state })) };
  }

  async appointment(body: AppointmentRequest, submitter: Submitter): Promise<RosterChangeAnswer | Refusal> {
    const { memberId, role } = body;
    const period = await this.period(body, submitter);
    return this.propose('appointments', { kind: ChangeKind.ActingAppointment, memberId, role, ...period }, { body, submitter });
  }

  async designation(body: DesignationRequest, submitter: Submitter): Promise<RosterChangeAnswer | Refusal> {
    const { memberId, scope } = body;
    const period = await this.period(body, submitter);
    return this.propose('designations', { kind: ChangeKind.Designation, memberId, scope, ...period }, { body, submitter });
  }

  private async propose(
    noun: string,
    change: RosterChange,
    { body, submitter }: { readonly body: object; readonly submitter: Submitter },
  ): Promise<RosterChangeAnswer | Refusal> {
    const { answer } = await this.processes.submit(submitter, `POST /v1/roster/${noun}`, body, (manager) =>
      proposeChange(manager, change, asking(submitter)),
    );
    if (isRefusal(answer)) return answer;
    await this.processes.spread(answer.raised, submitter);
    return { id: answer.id, state: answer.state };
  }

  private async period(dates: { readonly from?: string; readonly to?: string }, { now }: Submitter): Promise<ReturnType<typeof periodOf>> {
    const { timeZone } = await packInForce(this.dataSource.manager, now);
    return periodOf(dates, now.getTime(), timeZone);
  }
}
