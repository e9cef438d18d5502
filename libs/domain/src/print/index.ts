/** What printed pages share: markup that escapes, tables that fit a sheet, and codes as people read them. */
export * from './html';
export * from './labels';
