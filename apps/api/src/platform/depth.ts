import type { NextFunction, Request, Response } from 'express';
import { fail } from './problem';

/** Levels of objects and lists in a body; the deepest form, a policy pack, has a handful. */
const DEEPEST = 32;

/** Refuses a body that is nested deeper than any form: the validation would follow it until its stack ends. */
export function depthGate(request: Request, _response: Response, next: NextFunction): void {
  next(isDeeper(request.body, DEEPEST) ? fail('MALFORMED_REQUEST') : undefined);
}

/** Whether a value has more than so many levels of objects and lists; looks level by level, never into itself. */
export function isDeeper(value: unknown, levels: number): boolean {
  let level = inside([value]);
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth === levels) return true;
    level = inside(level.flatMap((each) => Object.values(each)));
  }
  return false;
}

const inside = (values: readonly unknown[]): object[] => values.filter((value) => typeof value === 'object' && value !== null);
