import type { LoggerService } from '@nestjs/common';
import { pino, type Logger } from 'pino';

/** Never in a log, wherever they stand: tokens, names, texts that people typed. */
const REDACT = ['*.authorization', '*.cookie', '*.token', '*.name', '*.reason', '*.text', '*.narrative', '*.caseNumber', 'err.parameters', 'err.driverError', 'err.query', 'err.detail'];

/** Nest's messages as structured lines. */
export class PinoLogger implements LoggerService {
  private readonly pino: Logger;

  constructor(level: string) {
    this.pino = pino({ level, name: 'api', redact: { paths: REDACT, censor: '[redacted]' } });
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
