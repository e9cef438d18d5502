import {
  CaseKind,
  ProbeEdit,
  ProbeSource,
  ProhibitedUse,
  ProtectedEvent,
  SubjectRelation,
  type LateForm,
  type PurposeForm,
  type SearchForm,
} from '@app/domain/search';
import { IdentificationMethod } from '@app/domain/search/deceased';
import { Transform, Type } from 'class-transformer';
import { ArrayMaxSize, Equals, IsArray, IsBoolean, IsIn, IsInt, IsUUID, Max, Min, ValidateNested } from 'class-validator';
import { Instant, Optional, Text, Words } from '../platform/form';
import { ComparisonDeterminationForm } from '../steps/search/comparison.form';

/** How the result is to come in. */
export const Provider = { Manual: 'MANUAL', Simulator: 'SIMULATOR' } as const;
export type Provider = (typeof Provider)[keyof typeof Provider];

export class DetentionFields {
  @Optional() @Text(40) legalBasis?: string;
  @Optional() @Text(200) place?: string;
  /** ISO 8601 with zone. */
  @Optional() @Instant() at?: string;
}

export class AssistanceFields {
  @Optional() @Text(40) reason?: string;
  @Optional() @Text(2_000) explanation?: string;
}

export class MedicalExaminerFields {
  @Optional() @Text(80) caseNumber?: string;
  @Optional() @Text(200) jurisdiction?: string;
}

/** VIII.A: one of the five purposes with its own fields. */
export class PurposeFields {
  @Optional() @Text(20) purpose?: string;
  @Optional() @Text(40) offenceCode?: string;
  @Optional() @Text(40) subjectRole?: string;
  @Optional() @ValidateNested() @Type(() => DetentionFields) detention?: DetentionFields;
  @Optional() @ValidateNested() @Type(() => AssistanceFields) assistance?: AssistanceFields;
  @Optional() @ValidateNested() @Type(() => MedicalExaminerFields) medicalExaminer?: MedicalExaminerFields;
}

export class CaseStubFields {
  @IsIn(Object.values(CaseKind)) kind: CaseKind;
  @Optional() @Text(40) offenceCode?: string;
}

/** IX.A.5: why a photograph of a protected event is searched all the same. */
export class EventNexusFields {
  /** The offence, and what connects the person to it. */
  @Optional() @Text(2_000) offence?: string;
  /** The supervisor who agreed before the search. */
  @Optional() @IsUUID() supervisorId?: string;
}

export class AttestationFields {
  @IsBoolean() accepted: boolean;
  @Text(20) version: string;
}

/** What a search and a late record have in common. What is missing is refused by its gate, all gates together. */
export class SearchFields {
  @Optional() @Text(40) caseNumber?: string;
  /** Opens the case with a well-formed number that is unknown here. */
  @Optional() @ValidateNested() @Type(() => CaseStubFields) caseStub?: CaseStubFields;
  @Optional() @Text(2_000) reopenReason?: string;
  @Optional() @ValidateNested() @Type(() => PurposeFields) purpose?: PurposeFields;
  @Optional() @Text(2_000) reason?: string;
  @Optional() @IsUUID() requestedBy?: string;
  @Optional() @IsBoolean() urgent?: boolean;
  @Optional() @Text(2_000) repeatReason?: string;
  @Optional() @ValidateNested() @Type(() => AttestationFields) attestation?: AttestationFields;
  @Optional() @IsIn(Object.values(ProhibitedUse)) prohibitedUse?: ProhibitedUse;
  @Optional() @IsUUID() probeId?: string;
  /** Whom you know the person to be to you; flagged, never refused. */
  @Optional() @IsArray() @ArrayMaxSize(3) @IsIn(Object.values(SubjectRelation), { each: true }) relations?: SubjectRelation[];
  /** Needed for a photograph of a protected event. */
  @Optional() @ValidateNested() @Type(() => EventNexusFields) eventNexus?: EventNexusFields;
}

export class FaceSearchRequest extends SearchFields {
  /** MANUAL unless told: the search is run in FACESNXT and its result entered. */
  @Optional() @IsIn(Object.values(Provider)) provider?: Provider;
}

export class LateSearchRequest extends SearchFields {
  @Text(100) providerSearchId: string;
  /** When FACESNXT ran it; ISO 8601 with zone. */
  @Instant() executedAt: string;
  /** Who ran it; you, unless told. */
  @Optional() @IsUUID() operatorId?: string;
}

/** Who carries the search from now on, and why. */
export class HandOverRequest {
  @IsUUID() toId: string;
  @Words(2_000) reason: string;
}

/** VIII.A.5: what the medical examiner's office said. */
export class IdentificationRequest {
  @IsIn(Object.values(IdentificationMethod)) method: IdentificationMethod;
  /** ISO 8601 with zone. */
  @Instant() identifiedAt: string;
  /** The report it stands in. */
  @Words(200) reference: string;
}

export class CancellationRequest {
  @Words(2_000) reason: string;
}

const toNumber = Transform(({ value }: { value: unknown }) =>
  typeof value === 'string' && /^\d{1,6}$/.test(value) ? Number(value) : value,
);

const separated = Transform(({ value }: { value: unknown }) =>
  typeof value === 'string' ? value.split(',').map((code) => code.trim()) : value,
);

/** The fields beside the photograph; multipart fields are text. */
export class ProbeFields {
  @IsIn(Object.values(ProbeSource)) sourceType: ProbeSource;
  @Optional() @Instant() capturedAt?: string;
  /** Faces in the photograph, as you count them. */
  @Optional() @toNumber @IsInt() @Min(0) @Max(1_000) facesDetected?: number;
  @Optional() @IsIn(['true', 'false']) minor?: string;
  /** IX.A.5: taken at a protest, or a religious or political event. */
  @Optional() @IsIn(Object.values(ProtectedEvent)) event?: ProtectedEvent;
  /** The photograph as it came, uploaded before, when this one was edited. */
  @Optional() @IsUUID() editedFrom?: string;
  /** What was done to it: codes, separated by commas. */
  @Optional() @separated @IsArray() @ArrayMaxSize(10) @IsIn(Object.values(ProbeEdit), { each: true }) edits?: ProbeEdit[];
  /** With what, how far, and why. */
  @Optional() @Text(2_000) editNote?: string;
}

/** What may be uploaded beside probe photographs. */
export const UploadKind = { Printout: 'PRINTOUT', CandidateFile: 'CANDIDATE_FILE' } as const;
export type UploadKind = (typeof UploadKind)[keyof typeof UploadKind];

export class EvidenceFields {
  @IsIn(Object.values(UploadKind)) kind: UploadKind;
}

/** A new determination in place of a mis-keyed one. */
export class SupersedeRequest extends ComparisonDeterminationForm {
  /** The determination that counts now. */
  @IsUUID() supersedes: string;
  /** What was mis-keyed. */
  @Optional() @Text(2_000) supersedeReason?: string;
}

export class CandidatesQuery {
  /** Shows rank, score and source before your own result is recorded; audited. */
  @Optional() @Equals('true') opened?: 'true';
}

/** The domain's form of what was sent. */
export function searchFormOf({ purpose, ...fields }: SearchFields): SearchForm & { probeId?: string } {
  const {
    caseNumber,
    caseStub,
    reopenReason,
    reason,
    requestedBy,
    urgent,
    repeatReason,
    attestation,
    prohibitedUse,
    probeId,
    relations,
    eventNexus,
  } = fields;
  return {
    caseNumber,
    caseStub,
    reopenReason,
    reason,
    requestedBy,
    urgent,
    repeatReason,
    attestation,
    prohibitedUse,
    probeId,
    relations,
    eventNexus,
    purpose: purposeFormOf(purpose),
  };
}

export const lateFormOf = (body: LateSearchRequest): LateForm & { probeId?: string } => ({
  ...searchFormOf(body),
  providerSearchId: body.providerSearchId,
  executedAt: Date.parse(body.executedAt),
});

function purposeFormOf({ detention, ...purpose }: PurposeFields = {}): PurposeForm {
  const { legalBasis, place, at } = detention ?? {};
  return { ...purpose, ...(detention && { detention: { legalBasis, place, ...(at !== undefined && { at: Date.parse(at) }) } }) };
}
