export * from './candidates';
export * from './model';
export * from './outcomes';
export * from './purpose';
