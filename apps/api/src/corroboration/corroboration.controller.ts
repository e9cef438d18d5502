import type { Refusal } from '@app/domain/kernel';
import type { Board } from '@app/process/corroboration/board';
import type { EntryText, EntryVersionView } from '@app/process/corroboration/entry-text';
import type { TransfereeTextView } from '@app/process/corroboration/transferee-text';
import type { LineupSheet } from '@app/process/corroboration/lineup-sheet';
import { Body, Controller, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { CallerParam, SubmitterParam, type Caller, type Submitter } from '../platform/request';
import { EntryCorrectionRequest, FurtherLineupRequest, OtherEvidenceRequest } from './corroboration.dto';
import { CorroborationService, type FurtherLineupAsked } from './corroboration.service';

/** A face search after its determination: documentation, corroboration, line-ups (SOP VI.C, VI.D). */
@ApiTags('face-searches')
@ApiBearerAuth()
@Controller('v1/face-searches/:id')
export class CorroborationController {
  constructor(private readonly corroboration: CorroborationService) {}

  /** What counts, what contradicts, what is missing and who can mend it, for every candidate followed up. */
  @Get('board')
  board(@Param('id', ParseUUIDPipe) id: string, @CallerParam() caller: Caller): Promise<Board | Refusal> {
    return this.corroboration.board(id, caller);
  }

  /** The text to copy into the case report. It always names FACESNXT. Reading it is audited. */
  @Get('entry-text')
  entryText(@Param('id', ParseUUIDPipe) id: string, @CallerParam() caller: Caller): Promise<EntryText | Refusal> {
    return this.corroboration.entryText(id, caller);
  }

  /** Every version of the case-report entry. Reading them is audited. */
  @Get('entries')
  entries(@Param('id', ParseUUIDPipe) id: string, @CallerParam() caller: Caller): Promise<{ entries: EntryVersionView[] } | Refusal> {
    return this.corroboration.entries(id, caller);
  }

  /** The text that a transferred member finished, for who countersigns it. Reading it is audited. */
  @Get('transferee-text')
  transfereeText(@Param('id', ParseUUIDPipe) id: string, @CallerParam() caller: Caller): Promise<TransfereeTextView | Refusal> {
    return this.corroboration.transfereeText(id, caller);
  }

  /** Corrects the case-report entry by a further version. */
  @Post('entry-corrections')
  correctEntry(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: EntryCorrectionRequest,
    @SubmitterParam() submitter: Submitter,
  ): Promise<{ version: number } | Refusal> {
    return this.corroboration.correctEntry(id, body, submitter);
  }

  /** Adds evidence of another kind about a candidate followed up, whenever it turns up. */
  @Post('other-evidence')
  addEvidence(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: OtherEvidenceRequest,
    @SubmitterParam() submitter: Submitter,
  ): Promise<{ id: string } | Refusal> {
    return this.corroboration.addEvidence(id, body, submitter);
  }

  /** Asks for a line-up for another eyewitness, with its own array, administrator, response and statement; once the one before was held. */
  @Post('further-lineups')
  askFurtherLineup(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: FurtherLineupRequest,
    @SubmitterParam() submitter: Submitter,
  ): Promise<FurtherLineupAsked | Refusal> {
    return this.corroboration.askFurtherLineup(id, body, submitter);
  }

  /** For whoever presents a line-up: its sheet, and nothing that tells who the suspect is. */
  @Get('lineups/:ref')
  lineup(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('ref', ParseUUIDPipe) ref: string,
    @CallerParam() caller: Caller,
  ): Promise<LineupSheet | Refusal> {
    return this.corroboration.lineup(id, ref, caller);
  }
}
