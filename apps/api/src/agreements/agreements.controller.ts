import type { Refusal } from '@app/domain/kernel';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { ListQuery } from '../platform/list-cursor';
import { CallerParam, SubmitterParam, type Caller, type Submitter } from '../platform/request';
import {
  AgreementEndRequest,
  AgreementRequest,
  CertificationRequest,
  ExtensionRequest,
  ObligationMetRequest,
  ObligationRequest,
} from './agreements.dto';
import { AgreementsService, type Agreements } from './agreements.service';

/** Agreements with the host of FACESNXT, their extension and their certifications (SOP V.E.1). */
@ApiTags('agreements')
@ApiBearerAuth()
@Controller('v1/agreements')
export class AgreementsController {
  constructor(private readonly agreements: AgreementsService) {}

  /** Every agreement with its certifications, its obligations and what the Major was told about it. */
  @Get()
  list(@Query() query: ListQuery, @CallerParam() caller: Caller): Promise<Agreements> {
    return this.agreements.list(query, caller);
  }

  /** Records an agreement with the host; by the Major or the Chief. Several can be in force at once. */
  @Post()
  record(@Body() body: AgreementRequest, @SubmitterParam() submitter: Submitter): Promise<{ id: string } | Refusal> {
    return this.agreements.record(body, submitter);
  }

  /** Extends an agreement once, on the host's letter, for at most as long as the department allows; by the Major. */
  @Post(':id/extensions')
  extend(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ExtensionRequest,
    @SubmitterParam() submitter: Submitter,
  ): Promise<{ id: string } | Refusal> {
    return this.agreements.extend(id, body, submitter);
  }

  /** Ends an agreement, or an extension, before its time: later searches do not rest on it; by the Major or the Chief. */
  @Post(':id/end')
  @HttpCode(200)
  end(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: AgreementEndRequest,
    @SubmitterParam() submitter: Submitter,
  ): Promise<{ id: string } | Refusal> {
    return this.agreements.end(id, body, submitter);
  }

  /** Records a certification to the host, and when the next one is due; by the Major or the Chief. */
  @Post(':id/certifications')
  certify(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: CertificationRequest,
    @SubmitterParam() submitter: Submitter,
  ): Promise<{ id: string } | Refusal> {
    return this.agreements.certify(id, body, submitter);
  }

  /** Records what an agreement asks of the department by a day, such as its written directive; by the Major or the Chief. */
  @Post(':id/obligations')
  recordObligation(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ObligationRequest,
    @SubmitterParam() submitter: Submitter,
  ): Promise<{ id: string } | Refusal> {
    return this.agreements.recordObligation(id, body, submitter);
  }

  /** Records that an obligation was met, and with which document; by the Major or the Chief. */
  @Post(':id/obligations/:obligationId/meet')
  @HttpCode(200)
  meetObligation(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('obligationId', ParseUUIDPipe) obligationId: string,
    @Body() body: ObligationMetRequest,
    @SubmitterParam() submitter: Submitter,
  ): Promise<{ id: string } | Refusal> {
    return this.agreements.meetObligation({ agreementId: id, obligationId }, body, submitter);
  }
}
