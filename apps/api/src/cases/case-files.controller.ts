import type { Refusal } from '@app/domain/kernel';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { CallerParam, type Caller } from '../platform/request';
import { CaseSearchesQuery } from './case-files.dto';
import { CaseFilesService, type CaseSearches } from './case-files.service';

/** Case files as far as searches need them. */
@ApiTags('case-files')
@ApiBearerAuth()
@Controller('v1/case-files')
export class CaseFilesController {
  constructor(private readonly cases: CaseFilesService) {}

  /** The face searches of a case, newest first. */
  @Get(':number/face-searches')
  searches(
    @Param('number') number: string,
    @Query() query: CaseSearchesQuery,
    @CallerParam() caller: Caller,
  ): Promise<CaseSearches | Refusal> {
    return this.cases.searches(number, query, caller);
  }
}
