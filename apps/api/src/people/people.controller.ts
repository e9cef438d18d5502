import type { Refusal } from '@app/domain/kernel';
import type { RosterImportPlan } from '@app/domain/people';
import { MAX_ROSTER_BYTES } from '@app/persistence/people';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query, UploadedFile, UseInterceptors } from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import { ApiBearerAuth, ApiBody, ApiConsumes, ApiExtraModels, ApiTags, getSchemaPath } from '@nestjs/swagger';
import { ListQuery } from '../platform/list-cursor';
import { CallerParam, type Caller, type Submitter, SubmitterParam } from '../platform/request';
import { type MemberPage, MembersService, type UnitPage } from './members.service';
import { CHANGE_FORMS, MembersQuery, RejectionRequest } from './people.dto';
import { type RosterChangeAnswer, RosterChangesService, type RosterChangeView, type WaitingChanges } from './roster-changes.service';

const Id = (): ParameterDecorator => Param('id', ParseUUIDPipe);
const FORMS = Object.values(CHANGE_FORMS);

interface RosterFilePart {
  readonly buffer: Uint8Array;
}

/** A roster file in the part `file` of a form. */
const RosterFile = (): MethodDecorator => (target: object, key, descriptor: PropertyDescriptor) => {
  UseInterceptors(FileInterceptor('file', { limits: { fileSize: MAX_ROSTER_BYTES, files: 1, fields: 0 } }))(target, key, descriptor);
  ApiConsumes('multipart/form-data')(target, key, descriptor);
  ApiBody({ schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } } })(
    target,
    key,
    descriptor,
  );
};

/** The roster: who belongs, who may decide what, and the changes of it that two people make. */
@ApiTags('roster')
@ApiBearerAuth()
@Controller('v1')
export class PeopleController {
  constructor(
    private readonly members: MembersService,
    private readonly changes: RosterChangesService,
  ) {}

  /** Members by employee number, with post, assigned supervisor and roles as of now. */
  @Get('members')
  list(@Query() query: MembersQuery, @CallerParam() caller: Caller): Promise<MemberPage> {
    return this.members.page(query, caller);
  }

  /** Units by name, each with its parent. */
  @Get('units')
  units(@Query() query: ListQuery, @CallerParam() caller: Caller): Promise<UnitPage> {
    return this.members.units(query, caller);
  }

  /** Changes that wait for a second person, for those who administer or audit the roster. */
  @Get('roster-changes')
  waiting(@Query() query: ListQuery, @CallerParam() caller: Caller): Promise<WaitingChanges> {
    return this.changes.waiting(query, caller);
  }

  /** One change: what it says, who proposed it, what became of it. */
  @Get('roster-changes/:id')
  change(@Id() id: string, @CallerParam() caller: Caller): Promise<RosterChangeView | Refusal> {
    return this.changes.get(id, caller);
  }

  /** Proposes a change; what takes one person only (an absence, the end of a role) takes effect at once. */
  @Post('roster-changes')
  @ApiExtraModels(...FORMS)
  @ApiBody({ schema: { oneOf: FORMS.map((form) => ({ $ref: getSchemaPath(form) })) } })
  propose(@Body() body: Record<string, unknown>, @SubmitterParam() submitter: Submitter): Promise<RosterChangeAnswer | Refusal> {
    return this.changes.propose(body, submitter);
  }

  /** Approves a change as the second person; never one's own, never for one's own benefit. */
  @Post('roster-changes/:id/approve')
  @HttpCode(200)
  approve(@Id() id: string, @SubmitterParam() submitter: Submitter): Promise<RosterChangeAnswer | Refusal> {
    return this.changes.approve(id, submitter);
  }

  /** Rejects a change, or takes one's own back. */
  @Post('roster-changes/:id/reject')
  @HttpCode(200)
  reject(
    @Id() id: string,
    @Body() { reason }: RejectionRequest,
    @SubmitterParam() submitter: Submitter,
  ): Promise<RosterChangeAnswer | Refusal> {
    return this.changes.reject(id, reason, submitter);
  }

  /** What the import of a roster file would do, line by line; writes nothing. */
  @Post('roster-imports/preview')
  @HttpCode(200)
  @RosterFile()
  preview(@UploadedFile() file: RosterFilePart | undefined, @CallerParam() caller: Caller): Promise<RosterImportPlan | Refusal> {
    return this.changes.preview(file?.buffer, caller);
  }

  /** Proposes the import of a roster file without mistakes; a second person approves it like any change. */
  @Post('roster-imports')
  @RosterFile()
  proposeFile(
    @UploadedFile() file: RosterFilePart | undefined,
    @SubmitterParam() submitter: Submitter,
  ): Promise<RosterChangeAnswer | Refusal> {
    return this.changes.proposeFile(file?.buffer, submitter);
  }
}
