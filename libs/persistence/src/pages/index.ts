export * from './process-page';
export * from './registration-record';
