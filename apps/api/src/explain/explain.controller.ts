import type { Refusal } from '@app/domain/kernel';
import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { CallerParam, type Caller } from '../platform/request';
import { ExplainQuery } from './explain.dto';
import { ExplainService, type TaskExplained } from './explain.service';

/** Why things are as they are. */
@ApiTags('tasks')
@ApiBearerAuth()
@Controller('v1/tasks')
export class ExplainController {
  constructor(private readonly explanations: ExplainService) {}

  /** The rule by which a member may or may not decide this task, and who can; for whoever sees the task. */
  @Get(':id/explain')
  task(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { memberId }: ExplainQuery,
    @CallerParam() caller: Caller,
  ): Promise<TaskExplained | Refusal> {
    return this.explanations.task(id, memberId, caller);
  }
}
