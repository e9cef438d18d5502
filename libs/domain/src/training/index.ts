/** Training (V.E.3): entered, verified by somebody else, expiring. */
export * from './records';
export * from './valid';
