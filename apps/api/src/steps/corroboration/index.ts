import type { AnyStep } from '@app/process';
import { caseReportEntry, entryAddendum } from './entry.step';
import { examinations } from './examination.step';
import { identityDetermination } from './identity.step';
import { lineupArray } from './lineup-array.step';
import { lineupPresentation } from './lineup-presentation.step';
import { peerResolution, peerReview } from './peer-review.step';
import { prosecutorNotice } from './prosecutor-notice.step';
import { notApplicableReview, supervisorReview } from './reviews.step';
import { textCountersign, transfereeText } from './transferee-text.step';

/** The human steps of a face search after its determination. */
export const corroborationStepDefinitions: readonly AnyStep[] = [
  peerReview,
  peerResolution,
  caseReportEntry,
  transfereeText,
  textCountersign,
  ...examinations,
  lineupArray,
  lineupPresentation,
  identityDetermination,
  entryAddendum,
  prosecutorNotice,
  notApplicableReview,
  supervisorReview,
];
