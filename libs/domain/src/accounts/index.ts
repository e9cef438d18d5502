/** Accounts (VII.E). Reaches the calendar: workflows import `./steps`, `./model` or `./status` by themselves. */
export * from './causes';
export * from './deactivate';
export * from './external';
export * from './fallout';
export * from './incident';
export * from './model';
export * from './standing';
export * from './status';
export * from './steps';
export * from './successor';
export * from './transfer';
export * from './transferee-text';
export * from './violation';
