/** One validated environment, read once. */
export * from './config';
export * from './read-config';
export * from './logging';
