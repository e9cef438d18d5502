import type { Refusal } from '@app/domain/kernel';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { CallerParam, type Caller } from '../platform/request';
import { LookBackQuery } from './enforcement.dto';
import { LookBackService, type LookBack } from './look-back.service';

/** Looking back at what was done to people after a face search. */
@ApiTags('enforcement-actions')
@ApiBearerAuth()
@Controller('v1/enforcement-actions/look-back')
export class LookBackController {
  constructor(private readonly actions: LookBackService) {}

  /**
   * Actions asked for or recorded in a period that rest on or follow a face search, newest first: their independent bases, how line-ups were
   * held, what became of them. By an auditor, the Major or the Chief; the reading is audited.
   */
  @Get()
  lookBack(@Query() query: LookBackQuery, @CallerParam() caller: Caller): Promise<LookBack | Refusal> {
    return this.actions.lookBack(query, caller);
  }
}
