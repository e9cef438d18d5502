export * from './cases';
export * from './guard';
export * from './link';
export * from './model';
export * from './outcome';
export * from './request';
export * from './search-review';
export * from './steps';
