/** Agreements with the host of FACESNXT (V.E.1). */
export * from './agreements';
export * from './obligations';
export * from './end';
