import type { Refusal } from '@app/domain/kernel';
import { Controller, Get, Module, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { CallerParam, type Caller } from '../platform/request';
import { AuditQuery } from './audit-events.dto';
import { AuditEventsService, type AuditEventsPage } from './audit-events.service';

/** The audit log (SOP V.E.4): who did what to which object, refusals included. */
@ApiTags('audit')
@ApiBearerAuth()
@Controller('v1/audit')
export class AuditEventsController {
  constructor(private readonly events: AuditEventsService) {}

  /** Events, newest first; for the auditor only. */
  @Get('events')
  page(@Query() query: AuditQuery, @CallerParam() caller: Caller): Promise<AuditEventsPage | Refusal> {
    return this.events.page(query, caller);
  }
}

@Module({ controllers: [AuditEventsController], providers: [AuditEventsService] })
export class AuditEventsModule {}
