/** Oversight (VII). Reaches the calendar: workflows import `./steps` or a model by itself. */
export * from './audit-tests';
export * from './discrepancy';
export * from './memorandum';
export * from './monthly-decisions';
export * from './monthly-model';
export * from './monthly-report';
export * from './period-gate';
export type { Names } from './print/labels';
export * from './print/memorandum';
export * from './print/monthly-report';
export * from './quarterly-audit';
export * from './quarterly-decisions';
export * from './quarterly-model';
export * from './records';
export * from './sample';
export * from './steps';
export * from './substantiation';
