import { CODES, type RefusalCode } from '@app/domain/kernel';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Public } from '../platform/auth.guard';
import { fail, problemOf, type Problem } from '../platform/problem';

/** What every code means: the closed list, for people. */
@ApiTags('problems')
@Public()
@Controller('problems')
export class ProblemsController {
  /** Every code, with what it means, what to do about it and who can. */
  @Get()
  all(): Problem[] {
    return Object.keys(CODES)
      .sort()
      .map((code) => problemOf(code as RefusalCode));
  }

  /** What one code means. */
  @Get(':code')
  one(@Param('code') code: string): Problem {
    if (!Object.hasOwn(CODES, code)) throw fail('NOT_FOUND');
    return problemOf(code as RefusalCode);
  }
}
