import { authorityLabel, CODES, type Refusal } from '@app/domain/kernel';

/** Where a command writes and what it knows of its surroundings; the process's own in `main.ts`, a test's in specs. */
export interface Terminal {
  readonly env: NodeJS.ProcessEnv;
  out(line: string): void;
  error(line: string): void;
}

/** A mistake of the operator, told in one sentence; the command ends with exit code 1. */
export class OperatorError extends Error {}

/** A refusal as the operator reads it: what is wrong, by which authority, and what to do. */
export function sentenceOf({ code, authority, facts }: Refusal): string {
  const { title, meaning, remedy } = CODES[code];
  const known = Object.entries(facts).map(([name, value]) => `  ${name}: ${Array.isArray(value) ? value.join(', ') : String(value)}`);
  return [`${title} (${code}, ${authorityLabel(authority)}). ${meaning}`, ...known, remedy].join('\n');
}
