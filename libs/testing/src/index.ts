/** Real servers for specs. Imported by specs only. */
export * from './database';
export * from './keys';
export * from './namespace';
export * from './department';
/** What specs need of the servers' own helpers. */
export { freePort, until } from '@app/servers';
