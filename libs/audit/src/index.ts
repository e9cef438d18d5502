export { actingAs } from './acting';
export * from './append';
export * from './refusal';
