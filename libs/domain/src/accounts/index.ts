export * from './deactivate';
export * from './external';
export * from './fallout';
export * from './model';
export * from './status';
export * from './steps';
