import type { Refusal } from '@app/domain/kernel';
import type { FileRecorded, ProbeRecorded } from '@app/process/search/evidence';
import { Body, Controller, Get, Header, Param, ParseUUIDPipe, Post, StreamableFile, UploadedFile, UseInterceptors } from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import { ApiBearerAuth, ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import { CallerParam, SubmitterParam, type Caller, type Submitter } from '../platform/request';
import { EvidenceService } from './evidence.service';
import { EvidenceFields, ProbeFields } from './face-searches.dto';
import { bytesOf, uploadLimits, type Upload } from './upload';

const FILE = { type: 'string', format: 'binary' } as const;

/** Photographs, printouts and candidate files (IV.D-IV.F). */
@ApiTags('evidence')
@ApiBearerAuth()
@Controller('v1')
export class EvidenceController {
  constructor(private readonly evidence: EvidenceService) {}

  /** Stores a probe photograph: JPEG, PNG or WebP of at most 25 MB and 40 million pixels, in the part `image`. */
  @Post('probe-images')
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      required: ['image', 'sourceType'],
      properties: {
        image: FILE,
        sourceType: { type: 'string' },
        capturedAt: { type: 'string' },
        facesDetected: { type: 'integer' },
        minor: { type: 'boolean' },
        event: { type: 'string' },
        editedFrom: { type: 'string', format: 'uuid' },
        edits: { type: 'string', description: 'Codes of the edits, separated by commas.' },
        editNote: { type: 'string' },
      },
    },
  })
  @UseInterceptors(FileInterceptor('image', uploadLimits))
  storeProbe(
    @UploadedFile() image: Upload | undefined,
    @Body() fields: ProbeFields,
    @SubmitterParam() submitter: Submitter,
  ): Promise<ProbeRecorded | Refusal> {
    return this.evidence.storeProbe(bytesOf(image, 'image'), fields, submitter);
  }

  /** The photograph as it is shown: upright, without metadata. Audited. */
  @Get('probe-images/:id/image')
  @Header('Cache-Control', 'no-store')
  probe(@Param('id', ParseUUIDPipe) id: string, @CallerParam() caller: Caller): Promise<StreamableFile | Refusal> {
    return this.evidence.probe(id, caller);
  }

  /** Stores a printout (PDF or image) or a candidate file (CSV or JSON), in the part `file`. */
  @Post('evidence-files')
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', required: ['file', 'kind'], properties: { file: FILE, kind: { type: 'string' } } } })
  @UseInterceptors(FileInterceptor('file', uploadLimits))
  storeFile(
    @UploadedFile() file: Upload | undefined,
    @Body() fields: EvidenceFields,
    @SubmitterParam() submitter: Submitter,
  ): Promise<FileRecorded | Refusal> {
    return this.evidence.storeFile(bytesOf(file, 'file'), fields, submitter);
  }

  /** A printout or candidate file, as it came, named by the legend. Recorded as a copy of yours; of a search, it counts as reading its list. */
  @Get('evidence-files/:id')
  @Header('Cache-Control', 'no-store')
  file(@Param('id', ParseUUIDPipe) id: string, @CallerParam() caller: Caller): Promise<StreamableFile | Refusal> {
    return this.evidence.file(id, caller);
  }
}
