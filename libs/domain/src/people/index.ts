export * from './change';
export * from './decider';
export * from './interval';
export * from './principal';
export * from './roster';
export * from './standing';
export * from './two-people';
