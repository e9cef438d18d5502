/** Accounts (VII.E). Reaches the calendar: workflows import `./steps`, `./model` or `./status` by themselves. */
export * from './deactivate';
export * from './external';
export * from './fallout';
export * from './model';
export * from './status';
export * from './steps';
