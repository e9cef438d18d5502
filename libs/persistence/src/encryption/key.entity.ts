import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** IV.I: a key that something stored needs, by the digest that is its id. What it encrypted refers to it; nothing does once it was rotated away. */
@Entity('encryption_key')
@Check('encryption_key_is_digest', `id ~ '^[0-9a-f]{12}$'`)
export class EncryptionKeyEntity {
  @PrimaryColumn('varchar', { length: 12, primaryKeyConstraintName: 'encryption_key_pk' }) id: string;
  @Column('timestamptz', { name: 'first_used_at' }) firstUsedAt: Date;
}
