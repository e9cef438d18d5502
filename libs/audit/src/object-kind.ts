import { ProcessKind } from '@app/domain/process';

/** What an event is about, by the one name that every act on it uses, done or refused: of a process it is the process's kind. */
export const ObjectKind = {
  ...ProcessKind,
  AccessGrant: 'accessGrant',
  Agency: 'agency',
  Agreement: 'agreement',
  AuditLog: 'auditLog',
  CandidateList: 'candidateList',
  CaseFile: 'caseFile',
  Dissemination: 'dissemination',
  EncryptionKey: 'encryptionKey',
  Epoch: 'epoch',
  EvidenceFile: 'evidenceFile',
  Member: 'member',
  PolicyPack: 'policyPack',
  ProbeImage: 'probeImage',
  RosterChange: 'rosterChange',
  SearchStop: 'searchStop',
  Step: 'step',
  Task: 'task',
  TrainingRecord: 'trainingRecord',
  Violation: 'violation',
} as const;
export type ObjectKind = (typeof ObjectKind)[keyof typeof ObjectKind];
