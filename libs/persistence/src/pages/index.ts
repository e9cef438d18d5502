export * from './process-page';
