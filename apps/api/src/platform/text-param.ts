import type { PipeTransform } from '@nestjs/common';
import { PLAIN } from './form';
import { fail } from './problem';

const MOST = 100;

/** A name in an address (a case number, a period): plain characters, at most 100. No record has any other. */
export class TextParam implements PipeTransform<string, string> {
  transform(value: string): string {
    if (value.length > MOST || !PLAIN.test(value)) throw fail('MALFORMED_REQUEST');
    return value;
  }
}
