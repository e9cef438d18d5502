export * from './append';
export * from './refusal';
