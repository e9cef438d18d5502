import { board, supports } from '../corroboration/board.fixture';
import { nmpd40023 } from '../policy';
import type { CaseSearch, EnforcementFacts, EnforcementForm, LinkedCandidate } from './model';

export const subject = { name: 'Doe, Ann', dateOfBirth: '1990-04-09' };

export const candidate: LinkedCandidate = {
  candidateId: 'c-1',
  name: 'ANN DOE',
  dateOfBirth: '1990-04-09',
  followedUp: true,
  identity: 'IDENTIFIED',
  identityAt: 1,
};

/** A search that returned the subject, was followed up and led to an identity. */
export const search: CaseSearch = {
  searchId: 's-1',
  operatorId: 'detective',
  purpose: 'VIII_A1',
  queryOutcome: 'RESULTS_RETURNED',
  determination: 'MATCH',
  listComplete: true,
  presets: [],
  candidates: [candidate],
};

export const prints = supports('LATENT_PRINTS', 'LATENT_PRINT');
export const lineup = supports('PHOTO_LINEUP', 'LINEUP_FROM_CANDIDATE');

/** Prints found through the lead support it; every step has ended. */
export const facts: EnforcementFacts = { policy: nmpd40023, caseId: 'case-1', searches: [search], rows: board(prints) };

export const form: EnforcementForm = {
  kind: 'ARREST',
  subject,
  bases: [{ type: 'FACE_SEARCH' }, { stepId: 'LATENT_PRINTS' }],
  contradictions: [],
};
