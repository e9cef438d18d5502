import type { Refusal } from '@app/domain/kernel';
import type { CasePage } from '@app/process/cases/page';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { ListQuery } from '../platform/list-cursor';
import { CallerParam, SubmitterParam, type Caller, type Submitter } from '../platform/request';
import { TextParam } from '../platform/text-param';
import { CaseChangesService, type CaseState, type UnmatchedCases } from './case-changes.service';
import { CaseMatchRequest, CaseNumberCorrectionRequest, CaseReasonRequest } from './case-files.dto';

/** The file of a case: its page, its states, its number, its match with the records system (VI.B). */
@ApiTags('case-files')
@ApiBearerAuth()
@Controller('v1/case-files')
export class CaseChangesController {
  constructor(private readonly changes: CaseChangesService) {}

  /** Cases opened together with a search and not yet matched to the records system, the most urgent first: yours, or all you oversee. */
  @Get('unmatched')
  unmatched(@Query() query: ListQuery, @CallerParam() caller: Caller): Promise<UnmatchedCases> {
    return this.changes.unmatched(query, caller);
  }

  /** The file, with what happened to it; a number that was corrected still leads here. */
  @Get(':number')
  page(@Param('number', TextParam) number: string, @CallerParam() caller: Caller): Promise<CasePage | Refusal> {
    return this.changes.page(number, caller);
  }

  /** Closes the case. */
  @Post(':number/close')
  @HttpCode(200)
  close(
    @Param('number', TextParam) number: string,
    @Body() body: CaseReasonRequest,
    @SubmitterParam() by: Submitter,
  ): Promise<CaseState | Refusal> {
    return this.changes.close(number, body, by);
  }

  /** Opens a closed case again. */
  @Post(':number/reopen')
  @HttpCode(200)
  reopen(
    @Param('number', TextParam) number: string,
    @Body() body: CaseReasonRequest,
    @SubmitterParam() by: Submitter,
  ): Promise<CaseState | Refusal> {
    return this.changes.reopen(number, body, by);
  }

  /** Seals the case, by the records custodian. Searches that run in it stop, and are only documented. */
  @Post(':number/seal')
  @HttpCode(200)
  seal(
    @Param('number', TextParam) number: string,
    @Body() body: CaseReasonRequest,
    @SubmitterParam() by: Submitter,
  ): Promise<CaseState | Refusal> {
    return this.changes.seal(number, body, by);
  }

  /** Corrects the case number; the old one stays visible. */
  @Post(':number/correct-number')
  @HttpCode(200)
  correctNumber(
    @Param('number', TextParam) number: string,
    @Body() body: CaseNumberCorrectionRequest,
    @SubmitterParam() by: Submitter,
  ): Promise<CaseState | Refusal> {
    return this.changes.correctNumber(number, body, by);
  }

  /** Names the record of a case that a search opened. */
  @Post(':number/match')
  @HttpCode(200)
  match(
    @Param('number', TextParam) number: string,
    @Body() body: CaseMatchRequest,
    @SubmitterParam() by: Submitter,
  ): Promise<CaseState | Refusal> {
    return this.changes.match(number, body, by);
  }
}
