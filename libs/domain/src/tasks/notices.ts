/** What people are told of beside their tasks, by code: the name of the event that it tells of. */
export const Notice = {
  Reminded: 'TaskReminded',
  Overdue: 'TaskOverdue',
  Escalated: 'TaskEscalated',
  Expired: 'TaskExpired',
  Reported: 'TaskReported',
  Late: 'TaskLate',
  AgreementEnds: 'AgreementEnds',
  CertificationDue: 'AgreementCertificationDue',
  ObligationDue: 'AgreementObligationDue',
  SearchHandedOver: 'SearchHandedOver',
  SearchInCustody: 'SearchInCustody',
  SearchPassedOn: 'SearchPassedOn',
  ConsentNamed: 'ConsentNamed',
  ProhibitedUse: 'ProhibitedUseDeclared',
  CaseUnmatched: 'CaseUnmatched',
} as const;
export type Notice = (typeof Notice)[keyof typeof Notice];

/** Each in words, for whoever reads it. */
export const NOTICE_WORDS: Readonly<Record<Notice, string>> = {
  TaskReminded: 'A task waits for you; it is due soon.',
  TaskOverdue: 'A task that waits for you is past its time.',
  TaskEscalated: 'A task was not decided in time; more people are asked now.',
  TaskExpired: 'A task ended because nobody decided it in time.',
  TaskReported: 'A task that waits for you is long past its time; your superiors have been told.',
  TaskLate: 'A task that only somebody else can do is long past its time; its explanation says what you can do about it.',
  AgreementEnds: 'An agreement with the host of FACESNXT ends soon; without one in force nobody searches.',
  AgreementCertificationDue: 'An agreement with the host of FACESNXT has to be certified soon.',
  AgreementObligationDue: 'Something that an agreement with the host of FACESNXT asks for is due soon.',
  SearchHandedOver: 'A face search that somebody else carried is yours from now on, with its tasks.',
  SearchInCustody: 'A face search is yours to keep as custodian: nobody with an account in force could take it over.',
  SearchPassedOn: 'A face search that you carried is somebody else’s from now on, with its tasks.',
  ConsentNamed:
    'A face search of a photograph from a protest, or a religious or political event, names you as the supervisor who agreed to it. If you did not, tell the Commander.',
  ProhibitedUseDeclared:
    'Somebody asked for a search and declared a use that section IX.A prohibits. It was refused; a refusal is no accusation, and what follows is yours to decide.',
  CaseUnmatched: 'A case that a search opened has not been found in the records system in time; match it, or correct its number.',
};

/** What a notice is about beside its words: the task it belongs to, an agreement, a search, a use that a member declared, or a case. */
export const NoticeSubject = { Task: 'TASK', Agreement: 'AGREEMENT', Search: 'SEARCH', Use: 'USE', Case: 'CASE' } as const;
export type NoticeSubject = (typeof NoticeSubject)[keyof typeof NoticeSubject];

/** What each tells of. */
export const NOTICE_ABOUT: Readonly<Record<Notice, NoticeSubject>> = {
  TaskReminded: NoticeSubject.Task,
  TaskOverdue: NoticeSubject.Task,
  TaskEscalated: NoticeSubject.Task,
  TaskExpired: NoticeSubject.Task,
  TaskReported: NoticeSubject.Task,
  TaskLate: NoticeSubject.Task,
  AgreementEnds: NoticeSubject.Agreement,
  AgreementCertificationDue: NoticeSubject.Agreement,
  AgreementObligationDue: NoticeSubject.Agreement,
  SearchHandedOver: NoticeSubject.Search,
  SearchInCustody: NoticeSubject.Search,
  SearchPassedOn: NoticeSubject.Search,
  ConsentNamed: NoticeSubject.Search,
  ProhibitedUseDeclared: NoticeSubject.Use,
  CaseUnmatched: NoticeSubject.Case,
};
