import { logOptions } from '@app/config';
import type { LoggerService } from '@nestjs/common';
import { pino, type DestinationStream, type Logger } from 'pino';

/** Nest's messages as structured lines. */
export class PinoLogger implements LoggerService {
  private readonly pino: Logger;

  /** `to`: where the lines go; the standard output unless told. */
  constructor(level: string, to?: DestinationStream) {
    const options = logOptions(level, 'api');
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
