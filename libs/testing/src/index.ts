/** Real servers for specs. Imported by specs only. */
export * from './database';
export * from './keys';
export * from './namespace';
export * from './department';
