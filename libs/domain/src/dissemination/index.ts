/** What leaves the system, to whom, and how it is asked back (V.C, IX.A.3, VII.E.4). */
export * from './copy';
export * from './hand-on';
export * from './model';
export * from './recall';
export * from './recipients';
