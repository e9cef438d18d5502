import type { Refusal } from '@app/domain/kernel';
import { Controller, Get, Header, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { ListQuery } from '../platform/list-cursor';
import { CallerParam, type Caller } from '../platform/request';
import { LeadsService, type LeadView, type RequestedSearches } from './leads.service';

/** What a search came to, for who asked for it (A16). */
@ApiTags('face-searches')
@ApiBearerAuth()
@Controller('v1/face-searches')
export class LeadsController {
  constructor(private readonly leads: LeadsService) {}

  /** The searches that you asked somebody to run, the newest first. */
  @Get('requested')
  requested(@Query() query: ListQuery, @CallerParam() caller: Caller): Promise<RequestedSearches> {
    return this.leads.requested(query, caller);
  }

  /** The lead with its legend, for who asked for the search; never the list. Every reading is recorded. */
  @Get(':id/lead')
  @Header('Cache-Control', 'no-store')
  lead(@Param('id', ParseUUIDPipe) id: string, @CallerParam() caller: Caller): Promise<LeadView | Refusal> {
    return this.leads.lead(id, caller);
  }
}
