export * from './bundle';
export * from './connect';
export * from './errors';
export * from './namespace';
export * from './schedules';
export * from './roll-call';
export * from './tell';
export * from './worker';
