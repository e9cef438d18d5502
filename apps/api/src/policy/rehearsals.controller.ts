import type { Refusal } from '@app/domain/kernel';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { Patience } from '../platform/patience.interceptor';
import { CallerParam, type Caller } from '../platform/request';
import { RehearsalForm } from './rehearsals.dto';
import { RehearsalsService, type RehearsalView } from './rehearsals.service';

/** A quarter of searches is read one by one, in milliseconds. */
const REHEARSAL_MS = 60_000;

/** Trying out settings on what was done. */
@ApiTags('policy')
@ApiBearerAuth()
@Controller('v1/policy/rehearsals')
export class RehearsalsController {
  constructor(private readonly rehearsals: RehearsalsService) {}

  /**
   * Which searches and enforcement requests of a period the draft would have refused or delayed, which searches recorded late
   * would have had a discrepancy, and by which rule. For Commander, Major and Chief.
   */
  @Post()
  @HttpCode(200)
  @Patience(REHEARSAL_MS)
  rehearse(@Body() form: RehearsalForm, @CallerParam() caller: Caller): Promise<RehearsalView | Refusal> {
    return this.rehearsals.rehearse(form, caller);
  }
}
