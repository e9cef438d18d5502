import { Encryption1700000011900 } from '../migrations/1700000011900-encryption';
import { EncryptionKeyEntity } from './key.entity';

export * from './columns';
export * from './key.entity';
export * from './keyring';
export * from './keys-in-use';
export * from './unreadable';

export const encryptionEntities = [EncryptionKeyEntity];
export const encryptionMigrations = [Encryption1700000011900];
