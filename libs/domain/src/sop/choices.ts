import type { RefusalCode } from '../kernel';

/** Something that stands under a clause and is not the SOP's word: a department may decide otherwise. */
export interface Choice {
  /** The clause it is easily mistaken for, or the reading (A3) that adopted it. */
  readonly under: string;
  readonly says: string;
  /** Codes that are refused for this alone: never with the SOP as authority. */
  readonly codes?: readonly RefusalCode[];
  /** Codes that are the choice only where these sources refuse them; elsewhere the same code may be the SOP's. */
  readonly where?: { readonly path: string; readonly codes: readonly RefusalCode[] };
  /** Steps that exist for this alone. */
  readonly steps?: readonly string[];
  /** Words in the facts of a refusal that give the choice away, whatever its code. */
  readonly words?: readonly string[];
}

/** Everything under the SOP's clauses that the SOP does not say. No refusal and no step may claim its word for one of these. */
export const CHOICES: readonly Choice[] = [
  {
    under: 'IV.D',
    says: 'edits of a probe, what is suitable as one, and the reason for searching it again',
    codes: ['PROBE_NOT_SUITABLE', 'PROBE_EDIT_LOG_INCOMPLETE', 'PROBE_REPEATED'],
  },
  { under: 'IV.H', says: 'the wording of the legend', codes: ['ENTRY_MUST_NAME_FACESNXT'], words: ['legend'] },
  { under: 'IV.I', says: 'which columns are displayed', codes: ['CANDIDATE_FILE_INVALID'], words: ['column'] },
  {
    under: 'V.A',
    says: 'the order of the approvals, two different people, nobody for themselves, and all substitutes',
    codes: ['REG_DUPLICATE_APPROVER', 'REG_SELF_APPROVAL', 'ROLE_VACANT', 'CHIEF_HOLDS_NO_ACCOUNT', 'AUDITOR_HOLDS_NO_ACCOUNT'],
    words: ['actingFor', 'substitute', 'samePerson', 'order'],
  },
  { under: 'V.C', says: 'assignment to the case', codes: ['CASE_NOT_ASSIGNED'], words: ['assigned'] },
  { under: 'IX.A.2', says: 'assignment to the case', codes: ['CASE_NOT_ASSIGNED'], words: ['assigned'] },
  { under: 'V.C', says: 'flags for a search of oneself, a relative or a colleague', words: ['relative', 'self'] },
  { under: 'IX.A.3', says: 'which classes of recipients are authorized', codes: ['RECIPIENT_NOT_AUTHORIZED'] },
  { under: 'V.E.1', says: 'no search without an agreement in force', codes: ['AGREEMENT_LAPSED', 'AGREEMENT_NOT_ENDABLE'] },
  {
    under: 'VII.D',
    says: 'how grave a discrepancy is, and from which list its cause is',
    codes: ['DISCREPANCY_CAUSE_REQUIRED'],
    words: ['severity'],
  },
  { under: 'IX.A.6', says: 'a stop of all searches', codes: ['SEARCHES_STOPPED', 'STOP_SAME_PERSON', 'STOP_LIFTED'] },
  {
    under: 'VI.D',
    says: 'what is recorded of a line-up beside instructions, acknowledgement and what the administrator knew, which s. 92.70 asks for',
    words: ['confidenceStatement', 'priorExposure', 'witnessToldOfFaceSearch', 'startedAt', 'endedAt'],
  },
  { under: 'V.E.2', says: 'a basis that does not rest on facial likeness', codes: ['IDENTITY_BASIS_REQUIRED'] },
  {
    under: 'V.E.3',
    says: 'who verifies training, how long it is valid, and that each search asks again',
    codes: ['TRAINING_SELF_VERIFIED', 'TRAINING_EXPIRED'],
    where: { path: 'libs/domain/src/search/', codes: ['TRAINING_INCOMPLETE'] },
    steps: ['registration.training-verification'],
  },
  {
    under: 'VI.B',
    says: 'a case number that leads to an open case of this department',
    codes: ['CASE_NUMBER_MALFORMED', 'CASE_NOT_FOUND', 'CASE_NOT_OPEN', 'CASE_OF_OTHER_AGENCY'],
  },
  { under: 'VI.C', says: 'that the reason is given before the search, not only in the report', codes: ['SEARCH_REASON_REQUIRED'] },
  { under: 'VI.B', says: 'INCONCLUSIVE as a third answer', codes: ['FOLLOW_UP_UNANSWERED'] },
  {
    under: 'VI.B',
    says: 'a second examiner, and a third',
    codes: ['PEER_NOT_INDEPENDENT'],
    steps: ['faceSearch.peer-review', 'faceSearch.peer-resolution'],
  },
  {
    under: 'VI.D',
    says: 'that somebody else approves a step that does not apply, that the steps come before an identity, and who adds evidence',
    codes: ['REVIEWER_IS_AUTHOR', 'REVIEW_INCOMPLETE', 'PRESETS_UNCONFIRMED'],
    where: { path: 'libs/domain/src/corroboration/', codes: ['CORROBORATION_INCOMPLETE', 'NOT_THE_OWNER'] },
    steps: ['faceSearch.not-applicable-review', 'faceSearch.supervisor-review'],
  },
  { under: 'VI.D', says: 'that eyewitnesses are shown a line-up one after the other', codes: ['LINEUP_UNDER_WAY'] },
  {
    under: 'VI.E',
    says: 'what is asked beyond a ground other than the search: an identity, answers to contradictions, a second person, the line-up switch',
    codes: ['IDENTITY_DETERMINATION_REQUIRED', 'CONTRADICTION_UNADDRESSED', 'LINEUP_NOT_INDEPENDENT', 'LINEUP_PRECONDITION_UNMET'],
    where: { path: 'libs/domain/src/enforcement/', codes: ['CORROBORATION_INCOMPLETE', 'DETERMINATION_REQUIRED'] },
    steps: ['enforcementAction.supervisor-review'],
  },
  {
    under: 'VI.C',
    says: 'that what the corroboration brought is added to the entry',
    steps: ['faceSearch.entry-addendum'],
    words: ['addendum'],
  },
  {
    under: 'V.E.2',
    says: 'that whoever is followed up has an identity concluded before the search closes',
    where: { path: 'libs/domain/src/search/', codes: ['CORROBORATION_INCOMPLETE'] },
  },
  {
    under: 'VII.B',
    says: 'that nobody reviews their own use, that FACESNXT’s own report is attached, and that each flagged search is decided on',
    codes: ['AUDIT_SELF_REVIEW', 'OVERSIGHT_ITEM_UNANSWERED', 'OVERSIGHT_NOTE_REQUIRED'],
    steps: ['monthlyReport.major-review', 'monthlyReport.attach-log'],
    words: ['own', 'attach-log'],
  },
  {
    under: 'A11',
    says: 'that a member says what a flagged search was for, and that somebody accepts it',
    steps: ['monthlyReport.request-substantiations', 'substantiation.provide', 'substantiation.judge'],
  },
  {
    under: 'VI.A',
    says: 'that a return after misuse takes the Chief, where a unit gives access',
    words: ['return'],
  },
  {
    under: 'VII.C',
    says: 'that nobody audits their own acts, that each exception and each sampled search is judged, and that the Major acknowledges',
    steps: ['quarterlyAudit.acknowledge'],
    words: ['own'],
  },
  {
    under: 'VIII.A.1',
    says: 'the offence code, the list of offences, and what follows for a minor',
    codes: ['OFFENCE_NOT_LISTED'],
    words: ['minor', 'offence'],
  },
  { under: 'VIII.A.2', says: 'that a result does not detain somebody again', words: ['reDetain'] },
  { under: 'VIII.A.4', says: 'that no enforcement is linked to a search made to help', codes: ['PURPOSE_BARS_ENFORCEMENT'] },
  {
    under: 'VIII.A.5',
    says: 'the medical examiner’s number and identification',
    codes: ['MEDICAL_EXAMINER_REQUIRED', 'NOT_OF_A_DECEASED'],
  },
  {
    under: 'IX.A.5',
    says: 'that a probe of a protected event is searched for an offence, and that a supervisor agrees',
    codes: ['PROTECTED_EVENT_NEXUS_REQUIRED'],
    words: ['supervisor'],
  },
  { under: 'VII.E', says: 'that nobody ends or restores their own account', words: ['ownAccount'] },
  {
    under: 'VII.E.2',
    says: 'who takes over a search, and that whoever was transferred finishes its text',
    steps: ['faceSearch.transferee-text', 'faceSearch.text-countersign'],
  },
  {
    under: 'VII.E.4',
    says: 'who names the recipients, asks it back and reports, and when',
    codes: ['RECIPIENTS_REQUIRED', 'RECALL_INCOMPLETE'],
  },
  { under: 'A3', says: 'which transfer ends an account', steps: ['account.confirm-transfer'] },
  {
    under: 'A4',
    says: 'when a suspension is reviewed, and by whom',
    codes: ['ACCOUNT_NOT_SUSPENDED', 'NOT_A_SUPERIOR'],
    steps: ['account.confirm-suspension'],
  },
  { under: 'A12', says: 'every deadline' },
  { under: 'A15', says: 'that requests outside the five purposes are not stretched into them', codes: ['CASE_OF_OTHER_AGENCY'] },
];

/** Codes of the edge: the request could not be read, or nobody known sent it. No rule was asked, so they carry no authority but the software's. */
export const EDGE_CODES: readonly RefusalCode[] = [
  'METHOD_NOT_ALLOWED',
  'FORM_INVALID',
  'MALFORMED_REQUEST',
  'BODY_TOO_LARGE',
  'MEDIA_TYPE_UNSUPPORTED',
  'RATE_LIMITED',
  'TOKEN_REQUIRED',
  'MEMBER_UNKNOWN',
  'IDEMPOTENCY_KEY_REQUIRED',
  'POLICY_VERSION_UNKNOWN',
  'AUDIT_STORE_UNAVAILABLE',
  'INTERNAL_ERROR',
  'SIGN_IN_BLOCKED',
  'UNAVAILABLE',
];
