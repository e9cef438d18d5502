import type { Refusal } from '@app/domain/kernel';
import { Body, Controller, Get, Header, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiProduces, ApiTags } from '@nestjs/swagger';
import { ListQuery } from '../platform/list-cursor';
import { CallerParam, SubmitterParam, type Caller, type Submitter } from '../platform/request';
import { TextParam } from '../platform/text-param';
import { DiscrepanciesService, type DiscrepancyConvertedAnswer, type DiscrepancyPage, type DiscrepancyView } from './discrepancies.service';
import { MonthlyReportsService, type MonthlyReportPage, type PeriodLine, type PeriodOpened } from './monthly-reports.service';
import {
  BeginAuditRequest,
  BeginReportRequest,
  ConvertDiscrepancyRequest,
  DiscrepancyQuery,
  PeriodQuery,
  RevisionQuery,
} from './oversight.dto';
import { SubstantiationsService, type SubstantiationPage, type SubstantiationsWaiting } from './substantiations.service';
import { QuarterlyAuditsService, type QuarterlyAuditPage, type SamplePage } from './quarterly-audits.service';

/** Monthly reports (SOP VII.B): generated and reviewed by the Commander, own use by the Major. */
@ApiTags('oversight')
@ApiBearerAuth()
@Controller('v1/monthly-reports')
export class MonthlyReportsController {
  constructor(private readonly reports: MonthlyReportsService) {}

  /** Begins the report on an ended month by hand; the schedule, a backfill and a second call all come to the same report. */
  @Post()
  begin(@Body() body: BeginReportRequest, @SubmitterParam() submitter: Submitter): Promise<PeriodOpened | Refusal> {
    return this.reports.begin(body, submitter);
  }

  /** Reports, the newest month first. */
  @Get()
  list(@Query() query: PeriodQuery, @CallerParam() caller: Caller): Promise<{ reports: PeriodLine[]; next: string | null } | Refusal> {
    return this.reports.list(query, caller);
  }

  /** The report on a month (`2026-11`): state, timeline, what is next, and what it says. */
  @Get(':period')
  page(
    @Param('period', TextParam) period: string,
    @Query() { revision }: RevisionQuery,
    @CallerParam() caller: Caller,
  ): Promise<MonthlyReportPage | Refusal> {
    return this.reports.page({ period, revision }, caller);
  }

  /** The report as one printable page. */
  @Get(':period/print')
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'")
  @ApiProduces('text/html')
  print(
    @Param('period', TextParam) period: string,
    @Query() { revision }: RevisionQuery,
    @CallerParam() caller: Caller,
  ): Promise<string | Refusal> {
    return this.reports.print({ period, revision }, caller);
  }
}

/** Quarterly audits with their memorandum (SOP VII.C). */
@ApiTags('oversight')
@ApiBearerAuth()
@Controller('v1/quarterly-audits')
export class QuarterlyAuditsController {
  constructor(private readonly audits: QuarterlyAuditsService) {}

  /** Begins the audit of an ended quarter by hand; the schedule, a backfill and a second call all come to the same audit. */
  @Post()
  begin(@Body() body: BeginAuditRequest, @SubmitterParam() submitter: Submitter): Promise<PeriodOpened | Refusal> {
    return this.audits.begin(body, submitter);
  }

  /** Audits, the newest quarter first. */
  @Get()
  list(@Query() query: PeriodQuery, @CallerParam() caller: Caller): Promise<{ audits: PeriodLine[]; next: string | null } | Refusal> {
    return this.audits.list(query, caller);
  }

  /** The audit of a quarter (`2026-Q4`): state, timeline, population, sample, tests, findings and memorandum. */
  @Get(':quarter')
  page(@Param('quarter', TextParam) quarter: string, @CallerParam() caller: Caller): Promise<QuarterlyAuditPage | Refusal> {
    return this.audits.page(quarter, caller);
  }

  /** The sample drawn again from the frozen population and the recorded seed, for a later auditor. */
  @Get(':quarter/sample')
  sample(@Param('quarter', TextParam) quarter: string, @CallerParam() caller: Caller): Promise<SamplePage | Refusal> {
    return this.audits.sample(quarter, caller);
  }

  /** The memorandum as one printable page. */
  @Get(':quarter/print')
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'")
  @ApiProduces('text/html')
  print(@Param('quarter', TextParam) quarter: string, @CallerParam() caller: Caller): Promise<string | Refusal> {
    return this.audits.print(quarter, caller);
  }
}

/** Discrepancies (SOP VII.D): assigned, corrected, verified by another. */
@ApiTags('oversight')
@ApiBearerAuth()
@Controller('v1/discrepancies')
export class DiscrepanciesController {
  constructor(private readonly discrepancies: DiscrepanciesService) {}

  /** Discrepancies that are not closed, oldest first. */
  @Get()
  list(
    @Query() query: DiscrepancyQuery,
    @CallerParam() caller: Caller,
  ): Promise<{ discrepancies: DiscrepancyView[]; next: string | null } | Refusal> {
    return this.discrepancies.list(query, caller);
  }

  /** One discrepancy: state, timeline, what is next, and what was done. */
  @Get(':id')
  page(@Param('id', ParseUUIDPipe) id: string, @CallerParam() caller: Caller): Promise<DiscrepancyPage | Refusal> {
    return this.discrepancies.page(id, caller);
  }

  /** Makes a Violation of it; by the Commander, Major or Chief, who stands above whom it is about. By setting the account is suspended at once. */
  @Post(':id/convert')
  convert(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ConvertDiscrepancyRequest,
    @SubmitterParam() submitter: Submitter,
  ): Promise<DiscrepancyConvertedAnswer | Refusal> {
    return this.discrepancies.convert(id, body, submitter);
  }
}

/** Substantiations (SOP VII.B, A11): asked in a monthly report, answered by the member, judged by somebody else. */
@ApiTags('oversight')
@ApiBearerAuth()
@Controller('v1/substantiations')
export class SubstantiationsController {
  constructor(private readonly substantiations: SubstantiationsService) {}

  /** Substantiations that nobody has accepted or rejected yet, oldest first. */
  @Get()
  list(@Query() query: ListQuery, @CallerParam() caller: Caller): Promise<SubstantiationsWaiting | Refusal> {
    return this.substantiations.list(query, caller);
  }

  /** One substantiation: state, timeline, what is next, and what was answered. */
  @Get(':id')
  page(@Param('id', ParseUUIDPipe) id: string, @CallerParam() caller: Caller): Promise<SubstantiationPage | Refusal> {
    return this.substantiations.page(id, caller);
  }
}
