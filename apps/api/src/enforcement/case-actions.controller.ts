import type { Refusal } from '@app/domain/kernel';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { CallerParam, type Caller } from '../platform/request';
import { TextParam } from '../platform/text-param';
import { CaseActionsService, type CaseActions } from './case-actions.service';
import { CaseActionsQuery } from './enforcement.dto';

/** The enforcement actions of a case. */
@ApiTags('enforcement-actions')
@ApiBearerAuth()
@Controller('v1/case-files/:number/enforcement-actions')
export class CaseActionsController {
  constructor(private readonly actions: CaseActionsService) {}

  /** Newest first: codes and members, nothing of the person an action is against. Reading them is audited. */
  @Get()
  list(
    @Param('number', TextParam) number: string,
    @Query() query: CaseActionsQuery,
    @CallerParam() caller: Caller,
  ): Promise<CaseActions | Refusal> {
    return this.actions.list(number, query, caller);
  }
}
