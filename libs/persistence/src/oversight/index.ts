import { DiscrepancyEntity } from './discrepancy.entity';
import { MonthlyReportEntity, ReportLogAttachmentEntity } from './monthly-report.entity';
import { MemorandumEntity, QuarterlyAuditEntity } from './quarterly-audit.entity';

/** Every table of oversight (VII). */
export const oversightEntities = [
  DiscrepancyEntity,
  MonthlyReportEntity,
  ReportLogAttachmentEntity,
  QuarterlyAuditEntity,
  MemorandumEntity,
];
