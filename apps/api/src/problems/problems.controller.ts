import { authorityLabel, CODES, type Authority, type RefusalCode } from '@app/domain/kernel';
import { AUTHORITIES } from '@app/domain/sop';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Public } from '../platform/auth.guard';
import { fail, problemOf, type Problem } from '../platform/problem';

/** A code of the closed list, explained: what it means, what to do, who can, and on whose word it is refused. */
export interface ProblemExplained extends Problem {
  /** Every authority that refuses with this code; an answer names the one that refused. */
  readonly authorities: readonly (Authority & { readonly label: string })[];
}

const explained = (code: RefusalCode): ProblemExplained => ({
  ...problemOf(code),
  authorities: (AUTHORITIES[code] ?? []).map((authority) => ({ ...authority, label: authorityLabel(authority) })),
});

/** What every code means: the closed list, for people. */
@ApiTags('problems')
@Public()
@Controller('problems')
export class ProblemsController {
  /** Every code, with what it means, what to do about it, who can, and on whose word. */
  @Get()
  all(): ProblemExplained[] {
    return Object.keys(CODES)
      .sort()
      .map((code) => explained(code as RefusalCode));
  }

  /** What one code means. */
  @Get(':code')
  one(@Param('code') code: string): ProblemExplained {
    if (!Object.hasOwn(CODES, code)) throw fail('NOT_FOUND');
    return explained(code as RefusalCode);
  }
}
