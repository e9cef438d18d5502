export * from './rotate';
