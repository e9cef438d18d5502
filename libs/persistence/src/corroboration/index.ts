import { CaseReportEntryEntity } from './case-report-entry.entity';
import { CorroborationRowEntity } from './corroboration-row.entity';
import { LineupEntity } from './lineup.entity';
import { PeerReviewEntity } from './peer-review.entity';
import { IdentityDeterminationEntity, NotApplicableReviewEntity, SupervisorReviewEntity } from './review.entity';
import { TransfereeTextEntity } from './transferee-text.entity';

export { EntryKind } from './case-report-entry.entity';
export { Compliance } from './lineup.entity';

/** What follows a determination: documentation, corroboration, identity and their reviews. */
export const corroborationEntities = [
  CaseReportEntryEntity,
  CorroborationRowEntity,
  LineupEntity,
  PeerReviewEntity,
  IdentityDeterminationEntity,
  NotApplicableReviewEntity,
  SupervisorReviewEntity,
  TransfereeTextEntity,
];
