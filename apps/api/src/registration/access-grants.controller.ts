import type { Refusal } from '@app/domain/kernel';
import { endGrant, keepGrant } from '@app/process/registration/grants';
import { Body, Controller, HttpCode, Injectable, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { ProcessService } from '../platform/process.service';
import { SubmitterParam, type Submitter } from '../platform/request';
import { AccessGrantRequest } from './registrations.dto';

/** Grants of access beside a registration (VI.A). */
@Injectable()
export class AccessGrantsService {
  constructor(private readonly processes: ProcessService) {}

  async grant({ memberId, until, reason }: AccessGrantRequest, submitter: Submitter): Promise<{ id: string } | Refusal> {
    const form = until === undefined ? {} : { until: Date.parse(until) };
    const { answer } = await this.processes.submit(submitter, 'POST /v1/access-grants', { memberId, until, reason }, (manager) =>
      keepGrant(manager, submitter, { memberId, form, reason }),
    );
    return answer;
  }

  async withdraw(id: string, submitter: Submitter): Promise<{ id: string } | Refusal> {
    const { answer } = await this.processes.submit(submitter, `POST /v1/access-grants/${id}/withdraw`, {}, (manager) =>
      endGrant(manager, submitter, id),
    );
    return answer;
  }
}

/** The Chief's grants to members outside the named units (SOP VI.A). */
@ApiTags('registrations')
@ApiBearerAuth()
@Controller('v1/access-grants')
export class AccessGrantsController {
  constructor(private readonly grants: AccessGrantsService) {}

  /** Renews a member's access; by the Chief or a designee for grants, never for oneself. */
  @Post()
  grant(@Body() body: AccessGrantRequest, @SubmitterParam() submitter: Submitter): Promise<{ id: string } | Refusal> {
    return this.grants.grant(body, submitter);
  }

  /** Ends a grant now; the account that rests on it is suspended. */
  @Post(':id/withdraw')
  @HttpCode(200)
  withdraw(@Param('id', ParseUUIDPipe) id: string, @SubmitterParam() submitter: Submitter): Promise<{ id: string } | Refusal> {
    return this.grants.withdraw(id, submitter);
  }
}
