export * from './activities';
export * from './look';
export * from './processes';
