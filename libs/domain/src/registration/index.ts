export * from './activate';
export * from './decisions';
export * from './expiry';
export * from './legs';
export * from './model';
export * from './openings';
export * from './request';
export * from './steps';
