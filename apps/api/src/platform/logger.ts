import type { LoggerService } from '@nestjs/common';
import { pino, type DestinationStream, type Logger } from 'pino';

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

/** An error as the log shows it. What a database says quotes values, so of its errors only the code and the place remain. */
function errorLine(error: Error): Record<string, unknown> {
  const place = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  const code = 'code' in error ? String(error.code) : undefined;
  const constraint = 'constraint' in error ? String(error.constraint) : undefined;
  return { type: error.constructor.name, code, constraint, ...(code === undefined && { message: error.message }), stack: place.join('\n') };
}

/** Nest's messages as structured lines. */
export class PinoLogger implements LoggerService {
  private readonly pino: Logger;

  /** `to`: where the lines go; the standard output unless told. */
  constructor(level: string, to?: DestinationStream) {
    const options = { level, name: 'api', redact: { paths: REDACT, censor: '[redacted]' }, serializers: { err: errorLine } };
    this.pino = to === undefined ? pino(options) : pino(options, to);
  }

  log = (message: unknown, ...rest: unknown[]): void => this.write('info', message, rest);
  warn = (message: unknown, ...rest: unknown[]): void => this.write('warn', message, rest);
  error = (message: unknown, ...rest: unknown[]): void => this.write('error', message, rest);
  debug = (message: unknown, ...rest: unknown[]): void => this.write('debug', message, rest);
  verbose = (message: unknown, ...rest: unknown[]): void => this.write('trace', message, rest);

  private write(level: 'info' | 'warn' | 'error' | 'debug' | 'trace', message: unknown, rest: unknown[]): void {
    const [first, context] = rest;
    if (typeof message === 'object' && message !== null) this.pino[level]({ ...message, context }, typeof first === 'string' ? first : '');
    else this.pino[level]({ context: typeof first === 'string' ? first : context }, String(message));
  }
}
