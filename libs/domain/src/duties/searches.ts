import { choice, law, sop, system } from '../kernel';
import { Role } from '../people/principal';
import { COMMAND, OVERSIGHT } from './groups';
import { type Duty, Relation } from './model';

const { Own, OwnUnit, OwnCase, Author, Requester, ListReader, Administrator, Asked } = Relation;
const EYEWITNESS_ACT = law('s. 92.70, Fla. Stat.');
const SECOND_EXAMINER = choice('blindSecondExaminer');
const TRANSFEREE_TEXT = choice('transfereeText');
const NOT_AGAIN = {
  [Own]: 'PEER_NOT_INDEPENDENT',
  [Author]: 'PEER_NOT_INDEPENDENT',
  [Requester]: 'PEER_NOT_INDEPENDENT',
} as const;

/** Searches: their lists and leads, what their member does, and what somebody else has to do. */
export const searchDuties = {
  'faceSearch.read-details': {
    says: 'Read what a search came to, beyond that it was made',
    roles: OVERSIGHT,
    allows: [Own, OwnCase],
    bars: {},
    otherwise: 'NOT_FOUND',
    authority: system('processes'),
  },
  'faceSearch.read-sealed': {
    says: 'Know of a search of a sealed case',
    roles: [Role.RecordsCustodian],
    allows: [Own],
    bars: {},
    otherwise: 'NOT_FOUND',
    authority: system('processes'),
  },
  'faceSearch.read-candidates': {
    says: 'Read the candidate list of a search',
    roles: [],
    allows: [Own, OwnCase, Asked],
    bars: { [Administrator]: 'NOT_FOUND' },
    otherwise: 'NOT_FOUND',
    authority: system('candidate lists'),
  },
  'faceSearch.read-lead': {
    says: 'Read the lead that a search gave, without the list',
    roles: [],
    allows: [Own, OwnCase, Requester, Asked],
    bars: { [Administrator]: 'NOT_FOUND' },
    otherwise: 'NOT_FOUND',
    authority: choice('who asked for a search sees its lead, not the list'),
    barredBy: system('candidate lists'),
  },
  'faceSearch.begin': {
    says: 'Begin a search in a case, without being tasked by somebody else',
    roles: [],
    allows: [OwnCase],
    bars: {},
    otherwise: 'CASE_NOT_ASSIGNED',
    authority: choice('assignment to the case'),
  },
  'faceSearch.protected-event': {
    says: 'Agree, as supervisor, that a photograph of a protected event is searched',
    roles: [Role.Supervisor, Role.DutySupervisor, ...COMMAND],
    allows: [],
    bars: { [Own]: 'PROTECTED_EVENT_NEXUS_REQUIRED' },
    otherwise: 'PROTECTED_EVENT_NEXUS_REQUIRED',
    authority: choice('a supervisor agrees to a probe of a protected event'),
  },
  'faceSearch.carry': {
    says: 'Record the result of a search, document it, or cancel it',
    roles: [],
    allows: [Own],
    bars: {},
    otherwise: 'NOT_THE_OWNER',
    authority: choice('the operator carries all duties of a search'),
  },
  'faceSearch.take-over': {
    says: 'Carry a search from now on whose member may not any more',
    roles: [],
    allows: [OwnUnit, OwnCase],
    bars: { [Own]: 'NOT_THE_OWNER', [Author]: 'PEER_NOT_INDEPENDENT', [Administrator]: 'LINEUP_ADMIN_NOT_INDEPENDENT' },
    otherwise: 'NOT_THE_OWNER',
    authority: choice('who takes over a search'),
  },
  'faceSearch.transferee-text': {
    says: 'Finish the case-report text of the own search after a transfer',
    roles: [],
    allows: [Own],
    bars: {},
    otherwise: 'NOT_FOUND',
    authority: TRANSFEREE_TEXT,
  },
  'faceSearch.text-countersign': {
    says: 'Countersign the case-report text of a member who was transferred',
    roles: [],
    allows: [Asked],
    bars: { [Author]: 'REVIEWER_IS_AUTHOR' },
    otherwise: 'NOT_FOUND',
    authority: TRANSFEREE_TEXT,
  },
  'faceSearch.determine': {
    says: 'Evaluate the results of a search, or correct that evaluation',
    roles: [],
    allows: [Own],
    bars: {},
    otherwise: 'NOT_THE_OWNER',
    authority: sop('VI.D'),
  },
  'faceSearch.determine-handed-over': {
    says: 'Evaluate the results of a search that somebody else ran, or correct that evaluation',
    roles: [],
    allows: [Own],
    bars: {},
    otherwise: 'NOT_THE_OWNER',
    authority: choice('a search that was handed over is its owner’s'),
  },
  'faceSearch.add-evidence': {
    says: 'Add further evidence for a candidate who is followed up',
    roles: [],
    allows: [Own, OwnCase],
    bars: {},
    otherwise: 'NOT_THE_OWNER',
    authority: choice('who adds evidence to a search'),
  },
  'faceSearch.evaluate': {
    says: 'Determine whether there is a match',
    roles: [],
    allows: [Asked],
    bars: {},
    otherwise: 'NOT_FOUND',
    authority: sop('VI.B'),
  },
  'faceSearch.peer-review': {
    says: 'Compare the candidates blind, as second examiner',
    roles: [],
    allows: [Asked],
    bars: NOT_AGAIN,
    otherwise: 'NOT_FOUND',
    authority: SECOND_EXAMINER,
  },
  'faceSearch.peer-resolution': {
    says: 'Resolve what two examiners do not agree on',
    roles: [],
    allows: [Asked],
    bars: NOT_AGAIN,
    otherwise: 'NOT_FOUND',
    authority: SECOND_EXAMINER,
  },
  'faceSearch.lineup-presentation': {
    says: 'Present a photographic line-up to the witness',
    roles: [],
    allows: [Asked],
    bars: {
      [Own]: 'LINEUP_ADMIN_NOT_INDEPENDENT',
      [OwnCase]: 'LINEUP_ADMIN_NOT_INDEPENDENT',
      [Requester]: 'LINEUP_ADMIN_NOT_INDEPENDENT',
      [ListReader]: 'LINEUP_ADMIN_NOT_INDEPENDENT',
    },
    otherwise: 'NOT_FOUND',
    authority: EYEWITNESS_ACT,
  },
  'faceSearch.next-lineup': {
    says: 'Present a line-up of the same person to a further witness',
    roles: [],
    allows: [Asked],
    bars: { [Author]: 'LINEUP_ADMIN_NOT_INDEPENDENT' },
    otherwise: 'NOT_FOUND',
    authority: choice('an administrator for each eyewitness'),
  },
  'faceSearch.not-applicable-review': {
    says: 'Approve that steps of the corroboration do not apply',
    roles: [],
    allows: [Asked],
    bars: { [Own]: 'REVIEWER_IS_AUTHOR', [Author]: 'REVIEWER_IS_AUTHOR' },
    otherwise: 'NOT_FOUND',
    authority: choice('not-applicable steps are approved by somebody else'),
  },
  'faceSearch.supervisor-review': {
    says: 'Review a search as supervisor',
    roles: [],
    allows: [Asked],
    bars: { [Own]: 'REVIEWER_IS_AUTHOR', [Author]: 'REVIEWER_IS_AUTHOR' },
    otherwise: 'NOT_FOUND',
    authority: choice('searches are reviewed by somebody else'),
  },
} as const satisfies Record<string, Duty>;
