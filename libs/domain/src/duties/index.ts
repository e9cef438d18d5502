export * from './acts';
export * from './model';
export * from './print';
export * from './table';
