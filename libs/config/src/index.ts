/** One validated environment, read once. */
export * from './config';
export { newEncryptionKey, type EncryptionKey } from './encryption-keys';
export * from './read-config';
export * from './logging';
