export * from './candidates';
export { normalCaseNumber } from './case-gates';
export * from './gates';
export * from './model';
export * from './outcomes';
export * from './purpose';
export * from './submit';
