export * from './access';
export * from './model';
export * from './number';
export * from './state';
export * from './stub';
