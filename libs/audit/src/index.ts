export { actingAs } from './acting';
export * from './append';
export * from './object-kind';
export * from './refusal';
