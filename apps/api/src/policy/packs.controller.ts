import type { Refusal } from '@app/domain/kernel';
import { nmpd40023 } from '@app/domain/policy';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiTags } from '@nestjs/swagger';
import { ListQuery } from '../platform/list-cursor';
import { CallerParam, type Caller, type Submitter, SubmitterParam } from '../platform/request';
import { InForceQuery, PackParams } from './packs.dto';
import { type PackAnswer, type Packs, type PackView, PacksService } from './packs.service';

/** The department's settings where the SOP is silent: effective-dated, digested, changed by two people, one of them the Chief. */
@ApiTags('policy')
@ApiBearerAuth()
@Controller('v1/policy/packs')
export class PacksController {
  constructor(private readonly packs: PacksService) {}

  /** Every version: in force, adopted for later, or waiting for a second person. For any signed-in member. */
  @Get()
  list(@Query() query: ListQuery): Promise<Packs> {
    return this.packs.list(query);
  }

  /** The settings in force at an instant: what starts then is pinned to them. */
  @Get('in-force')
  inForce(@Query() { at }: InForceQuery, @CallerParam() caller: Caller): Promise<PackView | Refusal> {
    return this.packs.inForce(at, caller);
  }

  /** One version with all its settings. */
  @Get(':id/:version')
  get(@Param() key: PackParams, @CallerParam() caller: Caller): Promise<PackView | Refusal> {
    return this.packs.get(key, caller);
  }

  /** Proposes a whole pack; one with mistakes is refused, every mistake named with its path. */
  @Post()
  @ApiBody({
    description: 'The whole pack: every setting, none beside them.',
    schema: { type: 'object', additionalProperties: true, example: { ...nmpd40023, version: 2, effectiveFrom: '2027-01-01T05:00:00Z' } },
  })
  propose(@Body() draft: Record<string, unknown>, @SubmitterParam() submitter: Submitter): Promise<PackAnswer | Refusal> {
    return this.packs.propose(draft, submitter);
  }

  /** Approves a pack as the second person; one of the two is the Chief. In force from now, or from its later date; running processes keep theirs. */
  @Post(':id/:version/approve')
  @HttpCode(200)
  approve(@Param() key: PackParams, @SubmitterParam() submitter: Submitter): Promise<PackAnswer | Refusal> {
    return this.packs.approve(key, submitter);
  }
}
