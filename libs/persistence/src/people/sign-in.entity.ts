import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A token that has been used, while it lasts: its first use was a sign-in, audited once whichever program met it. Holds no token, only its digest. */
@Entity('sign_in')
export class SignInEntity {
  @PrimaryColumn('varchar', { name: 'token_digest', length: 44, primaryKeyConstraintName: 'sign_in_pk' }) tokenDigest: string;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt: Date;
}
