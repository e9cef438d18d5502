import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Who did what to which object, when and with what outcome: identifiers and codes only. A trigger refuses UPDATE, DELETE and TRUNCATE. */
@Entity('audit_event')
/** Audit pages: newest first. */
@Index('audit_event_by_time', ['at', 'id'])
/** Timeline of one object. */
@Index('audit_event_of_object', ['objectId', 'at'])
/** What one person did. */
@Index('audit_event_of_actor', ['actorId', 'at'])
/** Audit pages of one process, one action, one outcome or one code: newest first. */
@Index('audit_event_of_process', ['processId', 'at', 'id'])
@Index('audit_event_of_action', ['action', 'at', 'id'])
@Index('audit_event_of_outcome', ['outcome', 'at', 'id'])
@Index('audit_event_of_code', ['code', 'at', 'id'], { where: 'code IS NOT NULL' })
export class AuditEventEntity {
  @PrimaryColumn('bigint', { primaryKeyConstraintName: 'audit_event_pk', generated: 'identity', generatedIdentity: 'ALWAYS' }) id: string;
  /** The decision's clock. */
  @Column('timestamptz') at: Date;
  /** The database's own clock. */
  @Column('timestamptz', { name: 'recorded_at', default: () => 'clock_timestamp()' }) recordedAt: Date;
  /** Null: the system itself. */
  @Column('uuid', { name: 'actor_id', nullable: true }) actorId: string | null;
  @Column('varchar', { name: 'actor_role', length: 40, nullable: true }) actorRole: string | null;
  @Column('uuid', { name: 'on_behalf_of', nullable: true }) onBehalfOf: string | null;
  @Column('varchar', { length: 60 }) action: string;
  @Column('varchar', { name: 'object_kind', length: 40 }) objectKind: string;
  @Column('uuid', { name: 'object_id', nullable: true }) objectId: string | null;
  @Column('uuid', { name: 'process_id', nullable: true }) processId: string | null;
  @Column('varchar', { length: 10 }) outcome: string;
  @Column('varchar', { length: 60, nullable: true }) code: string | null;
  @Column('varchar', { name: 'authority_kind', length: 12, nullable: true }) authorityKind: string | null;
  @Column('varchar', { name: 'authority_ref', length: 80, nullable: true }) authorityRef: string | null;
  @Column('varchar', { length: 80, nullable: true }) compartment: string | null;
  @Column('varchar', { name: 'request_id', length: 60, nullable: true }) requestId: string | null;
  @Column('varchar', { length: 60 }) source: string;
  /** Codes, ids, counts and digests that belong to the event. */
  @Column('jsonb', { default: {} }) detail: Record<string, unknown>;
}
