import { CaseEvent } from '@app/domain/cases/model';
import { CaseState } from '@app/domain/search/model';
import { CaseKind } from '@app/domain/search/purpose';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { MemberEntity } from '../people';
import { oneOf } from '../sql';

/** A case as far as searches need it; a number unknown here opens a stub together with its first search. */
@Entity('case_file')
@Check('case_file_kind_known', oneOf('kind', CaseKind))
@Check('case_file_state_known', oneOf('state', CaseState))
/** A number leads to one case; a sealed one must share its number, or whoever opens another would notice it (VI.B). */
@Index('case_file_number_once', ['ori', 'caseNumber'], { unique: true, where: `state <> '${CaseState.Sealed}'` })
/** The case with a number, sealed ones too: gates, and the list of its searches. */
@Index('case_file_by_number', ['caseNumber'])
/** The stubs that nobody has matched yet, the most urgent first. */
@Index('case_file_unmatched', ['matchDueAt', 'id'], { where: 'match_due_at IS NOT NULL AND matched_at IS NULL' })
export class CaseFileEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'case_file_pk' }) id: string;
  @Column('varchar', { length: 9 }) ori: string;
  @Column('varchar', { name: 'case_number', length: 40 }) caseNumber: string;
  @Column('varchar', { length: 12 }) kind: CaseKind;
  @Column('varchar', { length: 12 }) state: CaseState;
  @Column('varchar', { name: 'offence_codes', length: 40, array: true }) offenceCodes: string[];
  @Column('timestamptz', { name: 'opened_at' }) openedAt: Date;
  @Column('uuid', { name: 'opened_by', nullable: true })
  @ForeignKey(() => MemberEntity, { name: 'case_file_member_fk' })
  openedBy: string | null;
  /** VI.B: a case that a search opened is matched to the records system until then; `null`: it came from there. */
  @Column('timestamptz', { name: 'match_due_at', nullable: true }) matchDueAt: Date | null;
  @Column('timestamptz', { name: 'matched_at', nullable: true }) matchedAt: Date | null;
  /** What the dispatch or records system calls the case. */
  @Column('varchar', { name: 'records_reference', length: 80, nullable: true }) recordsReference: string | null;
}

/** What happened to a case file: its states with their instants, the corrections of its number, its match. Only ever added to. */
@Entity('case_file_event')
@Check('case_file_event_kind_known', oneOf('kind', CaseEvent))
@Check('case_file_event_from_known', oneOf('state_before', CaseState))
@Check('case_file_event_to_known', oneOf('state_after', CaseState))
/** The history of a case; its state as of an instant. */
@Index('case_file_event_of_case', ['caseId', 'at'])
/** A case by a number it was once kept under. */
@Index('case_file_event_by_number', ['oldNumber'], { where: 'old_number IS NOT NULL' })
export class CaseFileEventEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'case_file_event_pk' }) id: string;
  @Column('uuid', { name: 'case_id' })
  @ForeignKey(() => CaseFileEntity, { name: 'case_file_event_case_fk' })
  caseId: string;
  @Column('varchar', { length: 20 }) kind: CaseEvent;
  @Column('timestamptz') at: Date;
  @Column('uuid', { name: 'by_id' })
  @ForeignKey(() => MemberEntity, { name: 'case_file_event_member_fk' })
  byId: string;
  @Column('text', { nullable: true }) reason: string | null;
  @Column('varchar', { name: 'state_before', length: 12, nullable: true }) stateBefore: CaseState | null;
  @Column('varchar', { name: 'state_after', length: 12, nullable: true }) stateAfter: CaseState | null;
  @Column('varchar', { name: 'old_number', length: 40, nullable: true }) oldNumber: string | null;
  @Column('varchar', { name: 'new_number', length: 40, nullable: true }) newNumber: string | null;
}

/** Who works on a case, dated. Half-open [from, to). */
@Entity('case_assignment')
/** The members of a case. */
@Index('case_assignment_of_case', ['caseId', 'memberId'])
export class CaseAssignmentEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'case_assignment_pk' }) id: string;
  @Column('uuid', { name: 'case_id' })
  @ForeignKey(() => CaseFileEntity, { name: 'case_assignment_case_fk' })
  caseId: string;
  @Column('uuid', { name: 'member_id' })
  @ForeignKey(() => MemberEntity, { name: 'case_assignment_member_fk' })
  /** The cases of a member. */
  @Index('case_assignment_of_member')
  memberId: string;
  @Column('timestamptz', { name: 'valid_from' }) from: Date;
  @Column('timestamptz', { name: 'valid_to', nullable: true }) to: Date | null;
}
