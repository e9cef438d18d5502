export * from './authority';
export * from './codes';
export * from './refusal';
export * from './instants';
export * from './uuid';
