export * from './next-steps';
export * from './process-page';
export * from './registration-record';
