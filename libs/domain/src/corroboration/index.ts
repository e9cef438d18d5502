export * from './lineup-model';
export * from './model';
