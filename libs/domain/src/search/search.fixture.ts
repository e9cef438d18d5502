import { actorOf, type Actor } from '../people';
import { DAY, department, NOW } from '../people/department.fixture';
import { nmpd40023 } from '../policy';
import type { CaseFacts, GateFacts, OperatorFacts, SearchForm } from './model';

const ORI = 'FL0130700';

const since = { from: NOW - 100 * DAY, to: null };

export const operator: OperatorFacts = {
  memberId: 'detective',
  accountActive: [since],
  training: [
    {
      id: 'training-1',
      course: nmpd40023.training.course,
      courseVersion: '1',
      completedAt: NOW - 120 * DAY,
      verifiedAt: NOW - 110 * DAY,
      expiresAt: null,
    },
  ],
  accessBases: [{ kind: 'INVESTIGATIVE_SECTION', ref: 'assignment-1', ...since }],
};

export const robbery: CaseFacts = {
  id: 'case-1',
  caseNumber: '2026-001234',
  ori: ORI,
  kind: 'CRIMINAL',
  state: 'OPEN',
  offenceCodes: ['120'],
  assignedMemberIds: ['detective'],
};

/** Every gate is green. */
export const gates: GateFacts = {
  policy: nmpd40023,
  agencyOri: ORI,
  operator,
  agreements: [since],
  stops: [],
  caseFile: robbery,
  probe: { id: 'probe-1', sha256: 'a'.repeat(64), sourceType: 'VIDEO_STILL', facesDetected: 1, minor: false, edits: [], event: null },
  sameProbeSearchIds: [],
};

export const searchForm: SearchForm = {
  caseNumber: '2026-001234',
  purpose: { purpose: 'VIII_A1', offenceCode: '120', subjectRole: 'POTENTIAL_SUSPECT' },
  reason: 'Identify the person on the store camera.',
  attestation: { accepted: true, version: nmpd40023.attestationVersion },
};

export function actor(memberId: string): Actor {
  const found = actorOf(department, memberId, NOW);
  if (!found) throw new Error(`no ${memberId} in the department of the tests`);
  return found;
}

export { DAY, NOW };
