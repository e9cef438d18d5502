import type { Refusal } from '@app/domain/kernel';
import { keepLifting, keepStop, listStops, type StopLine } from '@app/process/search/stops';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { Words } from '../platform/form';
import { ListQuery, pageOf } from '../platform/list-cursor';
import { ProcessService } from '../platform/process.service';
import { SubmitterParam, type Submitter } from '../platform/request';

export class SearchStopRequest {
  /** Which law or policy changed; every member can read it. */
  @Words(1_000) reason: string;
}

/** Stops, the oldest first, and the cursor of the next page. */
export interface SearchStops {
  readonly stops: readonly StopLine[];
  readonly next: string | null;
}

/** All searches of the department stopped at once, when law or policy changes (SOP IX.A.6). */
@ApiTags('search stops')
@ApiBearerAuth()
@Controller('v1/search-stops')
export class SearchStopsController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly processes: ProcessService,
  ) {}

  /** Every stop, and whether one is in force: `to` is then null. */
  @Get()
  async list(@Query() query: ListQuery): Promise<SearchStops> {
    const { shown, next } = pageOf(await listStops(this.dataSource.manager), query, ({ from, id }) => ({ at: from, id }));
    return { stops: shown, next };
  }

  /** Stops every search from now on, until somebody else lifts it; by Commander, Major or Chief. */
  @Post()
  async stop(@Body() body: SearchStopRequest, @SubmitterParam() submitter: Submitter): Promise<{ id: string } | Refusal> {
    const { answer } = await this.processes.submit(submitter, 'POST /v1/search-stops', body, (manager) =>
      keepStop(manager, submitter, body.reason),
    );
    return answer;
  }

  /** Lets searches start again; by another of the three. */
  @Post(':id/lift')
  @HttpCode(200)
  async lift(@Param('id', ParseUUIDPipe) id: string, @SubmitterParam() submitter: Submitter): Promise<{ id: string } | Refusal> {
    const { answer } = await this.processes.submit(submitter, `POST /v1/search-stops/${id}/lift`, {}, (manager) =>
      keepLifting(manager, submitter, id),
    );
    return answer;
  }
}
