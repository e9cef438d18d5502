import type { LoggerOptions } from 'pino';

const SECRET = [
  'authorization',
  'cookie',
  'token',
  'name',
  'reason',
  'text',
  'narrative',
  'caseNumber',
  'parameters',
  'driverError',
  'query',
  'detail',
];
/** Never in a log, at the first three depths: tokens, names, texts that people typed, values of statements. */
const REDACT = SECRET.flatMap((field) => [...(field === 'name' ? [] : [field]), `*.${field}`, `*.*.${field}`]);

/** An error as the log shows it. What a database says quotes values, so of its errors only the code and the place remain; what a system call says does not. */
function errorLine(error: Error): Record<string, unknown> {
  const place = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  const code = 'code' in error ? String(error.code) : undefined;
  const isQuoting = code !== undefined && !('syscall' in error);
  const constraint = 'constraint' in error ? String(error.constraint) : undefined;
  return { type: error.constructor.name, code, constraint, ...(!isQuoting && { message: error.message }), stack: place.join('\n') };
}

/** How every program of the product logs: structured lines, with nothing in them that a person typed. */
export const logOptions = (level: string, name: string): LoggerOptions => ({
  level,
  name,
  redact: { paths: REDACT, censor: '[redacted]' },
  serializers: { err: errorLine },
});
