import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';

/** The SOP, sentence by sentence: how it is met, by which rules, tests and routes. */
@ApiTags('policy')
@Controller('policy/clauses')
export class ClausesController {}
