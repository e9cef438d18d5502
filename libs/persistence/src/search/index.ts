import { CaseAssignmentEntity, CaseFileEntity, CaseFileEventEntity } from './case-file.entity';
import { CandidateImportEntity, EvidenceFileEntity, ProbeImageEntity } from './evidence.entity';
import { DeceasedIdentificationEntity } from './deceased-identification.entity';
import { FaceSearchDiscrepancyEntity, FaceSearchEntity } from './face-search.entity';
import { SearchStopEntity } from './search-stop.entity';
import { SearchHandoverEntity } from './search-handover.entity';
import { CandidateEntity, CandidateListEntity, CandidateReadEntity, ComparisonDeterminationEntity } from './result.entity';

export * from './case-file.entity';
export * from './evidence.entity';
export * from './face-search.entity';
export * from './result.entity';
export * from './search-handover.entity';
export * from './search-page';

/** The tables of a face search up to its determination. */
export const searchEntities = [
  CaseFileEntity,
  CaseFileEventEntity,
  CaseAssignmentEntity,
  EvidenceFileEntity,
  ProbeImageEntity,
  CandidateImportEntity,
  FaceSearchEntity,
  FaceSearchDiscrepancyEntity,
  SearchHandoverEntity,
  DeceasedIdentificationEntity,
  CandidateListEntity,
  CandidateEntity,
  CandidateReadEntity,
  ComparisonDeterminationEntity,
  SearchStopEntity,
];
