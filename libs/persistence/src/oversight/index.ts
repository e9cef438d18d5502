import { DiscrepancyEntity } from './discrepancy.entity';
import { DiscrepancyOccurrenceEntity } from './discrepancy-occurrence.entity';
import { FacesnxtLogEntryEntity, MonthlyReportEntity, ReportLogAttachmentEntity } from './monthly-report.entity';
import { MemorandumEntity, QuarterlyAuditEntity } from './quarterly-audit.entity';
import { SubstantiationEntity } from './substantiation.entity';

/** Every table of oversight (VII). */
export const oversightEntities = [
  DiscrepancyEntity,
  DiscrepancyOccurrenceEntity,
  MonthlyReportEntity,
  ReportLogAttachmentEntity,
  FacesnxtLogEntryEntity,
  QuarterlyAuditEntity,
  MemorandumEntity,
  SubstantiationEntity,
];
