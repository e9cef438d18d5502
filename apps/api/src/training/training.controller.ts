import type { Refusal } from '@app/domain/kernel';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { CallerParam, SubmitterParam, type Caller, type Submitter } from '../platform/request';
import { TrainingRecordRequest, TrainingRecordsQuery, TrainingVerifyRequest } from './training.dto';
import { TrainingService, type TrainingAnswer, type TrainingPage } from './training.service';

/** Training: entered by the member, verified by somebody else, repeated before it expires (SOP V.E.3). */
@ApiTags('training')
@ApiBearerAuth()
@Controller('v1/training-records')
export class TrainingController {
  constructor(private readonly training: TrainingService) {}

  /** Training records; everybody's for who verifies or oversees training, else one's own. */
  @Get()
  list(@Query() query: TrainingRecordsQuery, @CallerParam() caller: Caller): Promise<TrainingPage> {
    return this.training.list(query, caller);
  }

  /** Enters a completed training, one's own or, by the coordinator, a member's; it counts once it is verified. */
  @Post()
  enter(@Body() body: TrainingRecordRequest, @SubmitterParam() submitter: Submitter): Promise<TrainingAnswer | Refusal> {
    return this.training.enter(body, submitter);
  }

  /** Verifies or rejects a record against its certificate; by the training coordinator, never by the trainee. */
  @Post(':id/verify')
  @HttpCode(200)
  verify(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: TrainingVerifyRequest,
    @SubmitterParam() submitter: Submitter,
  ): Promise<TrainingAnswer | Refusal> {
    return this.training.verify(id, body, submitter);
  }
}
