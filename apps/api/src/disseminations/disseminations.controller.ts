import type { Refusal } from '@app/domain/kernel';
import type { DisseminationView } from '@app/process/dissemination/read';
import { Body, Controller, Get, Header, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { CallerParam, SubmitterParam, type Caller, type Submitter } from '../platform/request';
import { DisseminationsQuery, HandOnRequest, LateDisseminationRequest, RecallRequest } from './disseminations.dto';
import { DisseminationsService, type DisseminationAnswer, type DisseminationPage } from './disseminations.service';

/** To whom information goes, and how it is asked back (SOP V.C, IX.A.3, VII.E.4). */
@ApiTags('disseminations')
@ApiBearerAuth()
@Controller('v1')
export class DisseminationsController {
  constructor(private readonly disseminations: DisseminationsService) {}

  /** Records that you are about to hand on what a search gave; refused for a recipient who is not authorized. */
  @Post('face-searches/:id/disseminations')
  handOn(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: HandOnRequest,
    @SubmitterParam() submitter: Submitter,
  ): Promise<DisseminationAnswer | Refusal> {
    return this.disseminations.handOn(id, body, submitter);
  }

  /** Records what has been handed on already. Never refused for its recipient: to somebody unauthorized, it becomes a discrepancy. */
  @Post('face-searches/:id/disseminations/record-late')
  recordLate(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: LateDisseminationRequest,
    @SubmitterParam() submitter: Submitter,
  ): Promise<DisseminationAnswer | Refusal> {
    return this.disseminations.recordLate(id, body, submitter);
  }

  /** To whom the information of a search went, copies that the system gave included. Every reading is recorded. */
  @Get('face-searches/:id/disseminations')
  @Header('Cache-Control', 'no-store')
  ofSearch(
    @Param('id', ParseUUIDPipe) id: string,
    @CallerParam() caller: Caller,
  ): Promise<{ disseminations: DisseminationView[] } | Refusal> {
    return this.disseminations.ofSearch(id, caller);
  }

  /** The same for the whole section, by keyset; for command, auditor and records custodian. Every reading is recorded. */
  @Get('disseminations')
  @Header('Cache-Control', 'no-store')
  list(@Query() query: DisseminationsQuery, @CallerParam() caller: Caller): Promise<DisseminationPage | Refusal> {
    return this.disseminations.list(query, caller);
  }

  /** Records how asking it back ended; by command, never by who handed it on. */
  @Post('disseminations/:id/recall')
  @HttpCode(200)
  recall(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: RecallRequest,
    @SubmitterParam() submitter: Submitter,
  ): Promise<{ id: string } | Refusal> {
    return this.disseminations.recall(id, body, submitter);
  }
}
