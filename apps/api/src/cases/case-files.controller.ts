import type { Refusal } from '@app/domain/kernel';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { CallerParam, SubmitterParam, type Caller, type Submitter } from '../platform/request';
import { TextParam } from '../platform/text-param';
import { CaseMemberRequest, CaseSearchesQuery } from './case-files.dto';
import { CaseFilesService, type CaseSearches } from './case-files.service';

/** Case files as far as searches need them. */
@ApiTags('case-files')
@ApiBearerAuth()
@Controller('v1')
export class CaseFilesController {
  constructor(private readonly cases: CaseFilesService) {}

  /** The face searches of a case, newest first. */
  @Get('case-files/:number/face-searches')
  searches(
    @Param('number', TextParam) number: string,
    @Query() query: CaseSearchesQuery,
    @CallerParam() caller: Caller,
  ): Promise<CaseSearches | Refusal> {
    return this.cases.searches(number, query, caller);
  }

  /** Assigns a member to a case; by a supervisor or somebody who works on it. */
  @Post('case-files/:number/assign')
  @HttpCode(200)
  assign(
    @Param('number', TextParam) number: string,
    @Body() body: CaseMemberRequest,
    @SubmitterParam() submitter: Submitter,
  ): Promise<{ memberId: string } | Refusal> {
    return this.cases.assign(number, body, submitter);
  }

  /** Ends a member's assignment to a case; by a supervisor or the member. */
  @Post('case-files/:number/release')
  @HttpCode(200)
  release(
    @Param('number', TextParam) number: string,
    @Body() body: CaseMemberRequest,
    @SubmitterParam() submitter: Submitter,
  ): Promise<{ memberId: string } | Refusal> {
    return this.cases.release(number, body, submitter);
  }
}
