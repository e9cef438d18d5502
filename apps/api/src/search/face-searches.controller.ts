import type { Refusal } from '@app/domain/kernel';
import type { PresentedCandidate } from '@app/domain/search';
import { Body, Controller, Get, Header, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { CallerParam, SubmitterParam, type Caller, type Submitter } from '../platform/request';
import {
  CancellationRequest,
  CandidatesQuery,
  FaceSearchRequest,
  HandOverRequest,
  IdentificationRequest,
  LateSearchRequest,
  SupersedeRequest,
} from './face-searches.dto';
import { FaceSearchesService, type FaceSearchOpened, type GateView, type LateSearchOpened } from './face-searches.service';
import { SearchPagesService, type CandidateListView, type FaceSearchPage } from './search-pages.service';

/** Face searches: the gates, the result, the comparison (SOP IV-VI, VIII, IX). */
@ApiTags('face-searches')
@ApiBearerAuth()
@Controller('v1/face-searches')
export class FaceSearchesController {
  constructor(
    private readonly searches: FaceSearchesService,
    private readonly pages: SearchPagesService,
  ) {}

  /** Asks for a search. Every gate that fails is named in one answer, each with its authority. */
  @Post()
  submit(@Body() body: FaceSearchRequest, @SubmitterParam() submitter: Submitter): Promise<FaceSearchOpened | Refusal> {
    return this.searches.submit(body, submitter);
  }

  /** Records a search that already ran. Never refused for a gate: gates that had failed become discrepancies. */
  @Post('record-late')
  recordLate(@Body() body: LateSearchRequest, @SubmitterParam() submitter: Submitter): Promise<LateSearchOpened | Refusal> {
    return this.searches.recordLate(body, submitter);
  }

  /** Which gates are green for you before any form is filled in. */
  @Get('gates')
  gates(@CallerParam() caller: Caller): Promise<{ gates: GateView[] }> {
    return this.searches.gates(caller);
  }

  /** State, timeline, what is next, for whom and by when; result and determination for those who may see them. */
  @Get(':id')
  page(@Param('id', ParseUUIDPipe) id: string, @CallerParam() caller: Caller): Promise<FaceSearchPage | Refusal> {
    return this.pages.page(id, caller);
  }

  /** The candidates. Every reading is recorded. */
  @Get(':id/candidates')
  @Header('Cache-Control', 'no-store')
  candidates(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: CandidatesQuery,
    @CallerParam() caller: Caller,
  ): Promise<CandidateListView | Refusal> {
    return this.pages.candidates(id, caller, query.opened === 'true');
  }

  /** One candidate. Every reading is recorded. */
  @Get(':id/candidates/:candidateId')
  @Header('Cache-Control', 'no-store')
  candidate(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('candidateId', ParseUUIDPipe) candidateId: string,
    @CallerParam() caller: Caller,
  ): Promise<PresentedCandidate | Refusal> {
    return this.pages.candidate(id, candidateId, caller);
  }

  /** Gives up a search that has not run; by its owner. */
  @Post(':id/cancel')
  @HttpCode(200)
  cancel(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: CancellationRequest,
    @SubmitterParam() submitter: Submitter,
  ): Promise<FaceSearchOpened | Refusal> {
    return this.searches.cancel(id, body, submitter);
  }

  /** Passes an unfinished search, with its tasks, to another member who has an account in force; by who stands above its owner, or commands. */
  @Post(':id/hand-over')
  @HttpCode(200)
  handOver(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: HandOverRequest,
    @SubmitterParam() submitter: Submitter,
  ): Promise<FaceSearchOpened | Refusal> {
    return this.searches.handOver(id, body, submitter);
  }

  /** VIII.A.5: records how the medical examiner identified the deceased, whenever it becomes known; by the owner or a member of the case. */
  @Post(':id/medical-examiner-identifications')
  identify(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: IdentificationRequest,
    @SubmitterParam() submitter: Submitter,
  ): Promise<{ id: string } | Refusal> {
    return this.searches.identify(id, body, submitter);
  }

  /** Replaces a mis-keyed determination; what rests on it begins again where it changes. */
  @Post(':id/determinations/supersede')
  @HttpCode(200)
  supersede(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: SupersedeRequest,
    @SubmitterParam() submitter: Submitter,
  ): Promise<FaceSearchOpened | Refusal> {
    return this.searches.supersede(id, body, submitter);
  }
}
