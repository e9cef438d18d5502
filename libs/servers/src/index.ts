/** Launchers of real servers for the local stack, the tests and the benchmarks. No product code imports this library. */
export * from './identity';
export * from './kept-process';
export * from './node-flags';
export * from './paths';
export * from './ports';
export * from './postgres/server';
export * from './postgres/stray';
export * from './process-mark';
export * from './temporal/download';
export * from './temporal/find';
export * from './temporal/server';
export * from './temporal/wheel';
export * from './wait';
