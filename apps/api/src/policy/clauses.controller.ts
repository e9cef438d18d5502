import { coveredSentences, SOP, type CoveredSentence } from '@app/domain/sop';
import { Controller, Get } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';

/** The procedure sentence by sentence, in the order of its text. */
export interface Clauses {
  readonly document: { readonly number: string; readonly title: string; readonly effectiveDate: string };
  readonly sentences: readonly CoveredSentence[];
}

/** The SOP, sentence by sentence: how it is met, by which rules, tests and routes. */
@ApiTags('policy')
@ApiBearerAuth()
@Controller('v1/policy/clauses')
export class ClausesController {
  /** Every sentence of the SOP: its force, how it is met and why, and what carries it. For any signed-in member. */
  @Get()
  all(): Clauses {
    return { document: SOP, sentences: coveredSentences() };
  }
}
