/** Time in the agency's zone. The only folder that imports @js-temporal/polyfill; the workflow bundle must never reach it. */
export * from './days';
export * from './ladder';
export * from './periods';
export * from './turns';
