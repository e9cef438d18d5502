import {
  CaseJoinEntity,
  EnforcementBasisEntity,
  EnforcementOutcomeEntity,
  EnforcementRequestEntity,
  ProsecutorNoticeEntity,
  ProsecutorToldEntity,
} from './enforcement.entity';

export { EnforcementOrigin } from './enforcement.entity';

/** Enforcement actions (VI.E). */
export const enforcementEntities = [
  CaseJoinEntity,
  EnforcementRequestEntity,
  EnforcementBasisEntity,
  EnforcementOutcomeEntity,
  ProsecutorNoticeEntity,
  ProsecutorToldEntity,
];
