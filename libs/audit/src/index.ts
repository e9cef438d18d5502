export * from './append';
