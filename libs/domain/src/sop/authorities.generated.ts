import type { Authority } from '../kernel';

/** Written by `npm run sop:coverage -- --write`: the authorities under which each code is refused. */
export const AUTHORITIES: Readonly<Record<string, readonly Authority[]>> = {
  "ACCOUNT_EXISTS": [
    {
      "kind": "SYSTEM",
      "ref": "one account per member"
    }
  ],
  "ACCOUNT_NOT_ACTIVE": [
    {
      "kind": "CHOICE",
      "ref": "transfer between eligible units"
    },
    {
      "kind": "SOP",
      "ref": "V.B"
    }
  ],
  "ACCOUNT_NOT_BLOCKED": [
    {
      "kind": "CHOICE",
      "ref": "an account is blocked here first"
    }
  ],
  "ACCOUNT_NOT_SUSPENDED": [
    {
      "kind": "CHOICE",
      "ref": "suspensions"
    }
  ],
  "AFFIDAVIT_ANSWER_REQUIRED": [
    {
      "kind": "CHOICE",
      "ref": "the affidavit names FACESNXT and the contradictions"
    }
  ],
  "AGREEMENT_LAPSED": [
    {
      "kind": "CHOICE",
      "ref": "no search without an agreement in force"
    }
  ],
  "AGREEMENT_NOT_ACCEPTED": [
    {
      "kind": "SOP",
      "ref": "V.A"
    }
  ],
  "AGREEMENT_NOT_ENDABLE": [
    {
      "kind": "CHOICE",
      "ref": "when an agreement ends"
    }
  ],
  "AGREEMENT_VERSION_SUPERSEDED": [
    {
      "kind": "CHOICE",
      "ref": "user agreement version"
    }
  ],
  "APPROVAL_MISSING": [
    {
      "kind": "CHOICE",
      "ref": "return after misuse takes the Chief"
    },
    {
      "kind": "SOP",
      "ref": "V.A"
    }
  ],
  "APPROVER_NOT_AUTHORIZED": [
    {
      "kind": "CHOICE",
      "ref": "return after misuse takes the Chief"
    },
    {
      "kind": "SOP",
      "ref": "V.A"
    },
    {
      "kind": "SOP",
      "ref": "VI.A"
    }
  ],
  "ASSIGNEE_NOT_ELIGIBLE": [
    {
      "kind": "SYSTEM",
      "ref": "members"
    },
    {
      "kind": "SYSTEM",
      "ref": "task rules"
    }
  ],
  "ATTESTATION_REQUIRED": [
    {
      "kind": "CHOICE",
      "ref": "official-use statement"
    }
  ],
  "AUDITOR_HOLDS_NO_ACCOUNT": [
    {
      "kind": "CHOICE",
      "ref": "an auditor holds no search account"
    }
  ],
  "AUDIT_SELF_REVIEW": [
    {
      "kind": "CHOICE",
      "ref": "a correction is verified by somebody else"
    },
    {
      "kind": "CHOICE",
      "ref": "nobody audits their own part"
    },
    {
      "kind": "CHOICE",
      "ref": "nobody reviews their own use"
    },
    {
      "kind": "CHOICE",
      "ref": "recall of what was handed on"
    }
  ],
  "AUDIT_STORE_UNAVAILABLE": [
    {
      "kind": "SYSTEM",
      "ref": "the edge of the API"
    }
  ],
  "BACKDATED": [
    {
      "kind": "CHOICE",
      "ref": "two-person rule"
    }
  ],
  "BASIS_NOT_SUPPORTING": [
    {
      "kind": "CHOICE",
      "ref": "bases are picked from the steps"
    }
  ],
  "BASIS_REQUIRED": [
    {
      "kind": "CHOICE",
      "ref": "a basis says where it can be found"
    },
    {
      "kind": "CHOICE",
      "ref": "a conclusion states its bases"
    },
    {
      "kind": "SOP",
      "ref": "V.E.2"
    }
  ],
  "BODY_TOO_LARGE": [
    {
      "kind": "SYSTEM",
      "ref": "the edge of the API"
    }
  ],
  "CANDIDATE_FILE_INVALID": [
    {
      "kind": "CHOICE",
      "ref": "form of a candidate file"
    }
  ],
  "CASE_MATCHED_ALREADY": [
    {
      "kind": "CHOICE",
      "ref": "matching of case stubs"
    }
  ],
  "CASE_NOT_ASSIGNED": [
    {
      "kind": "CHOICE",
      "ref": "assignment to the case"
    }
  ],
  "CASE_NOT_A_STUB": [
    {
      "kind": "CHOICE",
      "ref": "matching of case stubs"
    }
  ],
  "CASE_NOT_CLOSED": [
    {
      "kind": "CHOICE",
      "ref": "states of a case file"
    }
  ],
  "CASE_NOT_FOUND": [
    {
      "kind": "CHOICE",
      "ref": "a number leads to a case"
    }
  ],
  "CASE_NOT_OPEN": [
    {
      "kind": "CHOICE",
      "ref": "a query is for an open case"
    },
    {
      "kind": "CHOICE",
      "ref": "states of a case file"
    }
  ],
  "CASE_NUMBER_MALFORMED": [
    {
      "kind": "CHOICE",
      "ref": "form of case numbers"
    }
  ],
  "CASE_NUMBER_REQUIRED": [
    {
      "kind": "SOP",
      "ref": "VI.B"
    }
  ],
  "CASE_NUMBER_TAKEN": [
    {
      "kind": "CHOICE",
      "ref": "corrections of case numbers"
    }
  ],
  "CASE_NUMBER_UNCHANGED": [
    {
      "kind": "CHOICE",
      "ref": "corrections of case numbers"
    }
  ],
  "CASE_OF_OTHER_AGENCY": [
    {
      "kind": "CHOICE",
      "ref": "no searches for other agencies"
    }
  ],
  "CASE_SEALED": [
    {
      "kind": "CHOICE",
      "ref": "states of a case file"
    }
  ],
  "CHIEF_HOLDS_NO_ACCOUNT": [
    {
      "kind": "CHOICE",
      "ref": "the Chief holds no search account"
    }
  ],
  "COMPARED_ENTRY_REQUIRED": [
    {
      "kind": "CHOICE",
      "ref": "whoever is compared is a row of the list"
    }
  ],
  "COMPARTMENT_NOT_AVAILABLE": [
    {
      "kind": "SYSTEM",
      "ref": "Internal Affairs searches need a compartment"
    }
  ],
  "CONTRADICTION_UNADDRESSED": [
    {
      "kind": "CHOICE",
      "ref": "contradictions are answered in writing"
    }
  ],
  "CORROBORATION_INCOMPLETE": [
    {
      "kind": "CHOICE",
      "ref": "VI.D has ended or is pending before an identity"
    },
    {
      "kind": "CHOICE",
      "ref": "VI.D has ended or is pending before enforcement"
    },
    {
      "kind": "CHOICE",
      "ref": "an identity is concluded before a search closes"
    }
  ],
  "CORROBORATION_OUTCOME_INVALID": [
    {
      "kind": "CHOICE",
      "ref": "a line-up is recorded as a line-up"
    },
    {
      "kind": "CHOICE",
      "ref": "a pending step has a date and a reason"
    },
    {
      "kind": "CHOICE",
      "ref": "a step that does not apply has a reason"
    },
    {
      "kind": "CHOICE",
      "ref": "fields of a corroboration step"
    },
    {
      "kind": "SOP",
      "ref": "VI.D"
    }
  ],
  "DEACTIVATION_CAUSE_UNKNOWN": [
    {
      "kind": "SOP",
      "ref": "VII.E"
    }
  ],
  "DEACTIVATION_IN_FUTURE": [
    {
      "kind": "CHOICE",
      "ref": "a block begins at once"
    }
  ],
  "DEACTIVATION_REASON_REQUIRED": [
    {
      "kind": "CHOICE",
      "ref": "a block and its end name what they rest on"
    }
  ],
  "DEPARTMENT_EXISTS": [
    {
      "kind": "SYSTEM",
      "ref": "bootstrap"
    }
  ],
  "DETERMINATION_NOT_POSSIBLE": [
    {
      "kind": "SOP",
      "ref": "VI.B"
    }
  ],
  "DETERMINATION_REQUIRED": [
    {
      "kind": "CHOICE",
      "ref": "INCONCLUSIVE names what was compared"
    },
    {
      "kind": "CHOICE",
      "ref": "a determination before enforcement"
    },
    {
      "kind": "CHOICE",
      "ref": "a determination has its rationale"
    },
    {
      "kind": "CHOICE",
      "ref": "blindSecondExaminer"
    },
    {
      "kind": "SOP",
      "ref": "VI.B"
    }
  ],
  "DISCREPANCY_ACTION_REQUIRED": [
    {
      "kind": "CHOICE",
      "ref": "a correction is verified by somebody else"
    },
    {
      "kind": "SOP",
      "ref": "VII.D"
    }
  ],
  "DISCREPANCY_CAUSE_REQUIRED": [
    {
      "kind": "CHOICE",
      "ref": "a discrepancy has a severity and a cause"
    }
  ],
  "DISCREPANCY_NOT_IN_STATE": [
    {
      "kind": "SYSTEM",
      "ref": "states of a discrepancy"
    }
  ],
  "DISCREPANCY_OWNER_UNKNOWN": [
    {
      "kind": "SYSTEM",
      "ref": "members"
    }
  ],
  "DISCREPANCY_OWNER_VERIFIES": [
    {
      "kind": "CHOICE",
      "ref": "a correction is verified by somebody else"
    }
  ],
  "DOCUMENTATION_REQUIRED": [
    {
      "kind": "CHOICE",
      "ref": "FILED needs the reference in the records system"
    },
    {
      "kind": "CHOICE",
      "ref": "an addition says what it adds"
    },
    {
      "kind": "CHOICE",
      "ref": "the outcome of the corroboration is added to the entry"
    },
    {
      "kind": "CHOICE",
      "ref": "transfereeText"
    },
    {
      "kind": "SOP",
      "ref": "VI.C"
    }
  ],
  "ENFORCEMENT_NOTE_REQUIRED": [
    {
      "kind": "CHOICE",
      "ref": "the reviewer’s note"
    }
  ],
  "ENFORCEMENT_NOT_CLEARED": [
    {
      "kind": "CHOICE",
      "ref": "outcomes follow a cleared request"
    }
  ],
  "ENTRY_CONTRADICTS_DETERMINATION": [
    {
      "kind": "SOP",
      "ref": "VI.C"
    }
  ],
  "ENTRY_MUST_NAME_FACESNXT": [
    {
      "kind": "CHOICE",
      "ref": "the entry names FACESNXT and carries the legend"
    }
  ],
  "EVIDENCE_TYPE_UNSUPPORTED": [
    {
      "kind": "CHOICE",
      "ref": "form of a printout"
    }
  ],
  "EXTENSION_NOT_POSSIBLE": [
    {
      "kind": "CHOICE",
      "ref": "extension of a lapsed agreement"
    }
  ],
  "EXTENSION_TOO_LONG": [
    {
      "kind": "CHOICE",
      "ref": "extension of a lapsed agreement"
    }
  ],
  "EXTERNAL_ACCOUNT_MISSING": [
    {
      "kind": "CHOICE",
      "ref": "the FACESNXT account is confirmed first"
    }
  ],
  "EXTERNAL_BLOCK_IN_FUTURE": [
    {
      "kind": "SYSTEM",
      "ref": "clocks"
    }
  ],
  "EXTERNAL_CONFIRMATION_REQUIRED": [
    {
      "kind": "CHOICE",
      "ref": "a FACESNXT block is confirmed by a reference"
    }
  ],
  "FEATURES_REQUIRED": [
    {
      "kind": "CHOICE",
      "ref": "features for and against"
    }
  ],
  "FOLLOW_UP_UNANSWERED": [
    {
      "kind": "CHOICE",
      "ref": "INCONCLUSIVE answers who is followed up"
    }
  ],
  "FORM_INVALID": [
    {
      "kind": "SYSTEM",
      "ref": "members"
    },
    {
      "kind": "SYSTEM",
      "ref": "periods"
    },
    {
      "kind": "SYSTEM",
      "ref": "the edge of the API"
    }
  ],
  "FR_LINK_ANSWER_REQUIRED": [
    {
      "kind": "CHOICE",
      "ref": "author and reviewer answer where lists cannot be compared"
    }
  ],
  "FR_LINK_UNDECLARED": [
    {
      "kind": "CHOICE",
      "ref": "author and reviewer answer where lists cannot be compared"
    },
    {
      "kind": "SOP",
      "ref": "VI.E"
    }
  ],
  "FR_SOLE_BASIS": [
    {
      "kind": "CHOICE",
      "ref": "no action rests on a face search alone"
    },
    {
      "kind": "CHOICE",
      "ref": "who a warrant is served on is known by other means than likeness"
    },
    {
      "kind": "SOP",
      "ref": "VI.E"
    }
  ],
  "GRANT_PERIOD_INVALID": [
    {
      "kind": "CHOICE",
      "ref": "grants are dated"
    }
  ],
  "HUMAN_COMPARISON_REQUIRED": [
    {
      "kind": "SOP",
      "ref": "VI.B"
    }
  ],
  "IDEMPOTENCY_KEY_REQUIRED": [
    {
      "kind": "SYSTEM",
      "ref": "the edge of the API"
    }
  ],
  "IDEMPOTENCY_KEY_REUSED": [
    {
      "kind": "SYSTEM",
      "ref": "idempotency keys"
    }
  ],
  "IDENTITY_BASIS_REQUIRED": [
    {
      "kind": "CHOICE",
      "ref": "an identity rests on more than likeness"
    }
  ],
  "IDENTITY_DETERMINATION_REQUIRED": [
    {
      "kind": "CHOICE",
      "ref": "an identity determination before enforcement"
    }
  ],
  "IMAGE_DAMAGED": [
    {
      "kind": "SYSTEM",
      "ref": "decoding of images"
    }
  ],
  "IMAGE_TOO_LARGE": [
    {
      "kind": "SYSTEM",
      "ref": "decoding of images"
    }
  ],
  "IMAGE_TYPE_UNSUPPORTED": [
    {
      "kind": "CHOICE",
      "ref": "what is suitable as a probe"
    }
  ],
  "INCIDENT_REPORT_INCOMPLETE": [
    {
      "kind": "CHOICE",
      "ref": "what follows a dissemination to unauthorized personnel"
    }
  ],
  "INSTANT_IN_FUTURE": [
    {
      "kind": "CHOICE",
      "ref": "dates of record"
    }
  ],
  "INTERNAL_ERROR": [
    {
      "kind": "SYSTEM",
      "ref": "the edge of the API"
    }
  ],
  "INTERVAL_GAP": [
    {
      "kind": "CHOICE",
      "ref": "roster changes"
    }
  ],
  "INTERVAL_INVALID": [
    {
      "kind": "CHOICE",
      "ref": "roster changes"
    }
  ],
  "INTERVAL_OVERLAP": [
    {
      "kind": "CHOICE",
      "ref": "roster changes"
    }
  ],
  "LINEUP_ADMIN_NOT_INDEPENDENT": [
    {
      "kind": "CHOICE",
      "ref": "an administrator for each eyewitness"
    },
    {
      "kind": "CHOICE",
      "ref": "who takes over a search"
    },
    {
      "kind": "LAW",
      "ref": "s. 92.70, Fla. Stat."
    }
  ],
  "LINEUP_ARRAY_INVALID": [
    {
      "kind": "CHOICE",
      "ref": "array and fillers"
    }
  ],
  "LINEUP_NOT_INDEPENDENT": [
    {
      "kind": "CHOICE",
      "ref": "lineupFromCandidate"
    }
  ],
  "LINEUP_PRECONDITION_UNMET": [
    {
      "kind": "CHOICE",
      "ref": "lineupFromCandidate"
    }
  ],
  "LINEUP_PRESENTATION_INVALID": [
    {
      "kind": "CHOICE",
      "ref": "good practice for line-ups"
    },
    {
      "kind": "LAW",
      "ref": "s. 92.70, Fla. Stat."
    }
  ],
  "LINEUP_UNDER_WAY": [
    {
      "kind": "CHOICE",
      "ref": "one eyewitness at a time"
    }
  ],
  "LOG_ENTRIES_INVALID": [
    {
      "kind": "CHOICE",
      "ref": "the report run inside FACESNXT is attached"
    }
  ],
  "LOG_OR_REASON_REQUIRED": [
    {
      "kind": "CHOICE",
      "ref": "the report run inside FACESNXT is attached"
    }
  ],
  "MALFORMED_REQUEST": [
    {
      "kind": "SYSTEM",
      "ref": "the edge of the API"
    }
  ],
  "MATCH_NAMES_ONE_PERSON": [
    {
      "kind": "CHOICE",
      "ref": "a match names one person"
    }
  ],
  "MEDIA_TYPE_UNSUPPORTED": [
    {
      "kind": "SYSTEM",
      "ref": "the edge of the API"
    }
  ],
  "MEDICAL_EXAMINER_REQUIRED": [
    {
      "kind": "CHOICE",
      "ref": "medical examiner’s number before close"
    }
  ],
  "MEMBER_NOT_ACTIVE": [
    {
      "kind": "CHOICE",
      "ref": "roster changes"
    },
    {
      "kind": "SYSTEM",
      "ref": "members"
    }
  ],
  "MEMBER_UNKNOWN": [
    {
      "kind": "SYSTEM",
      "ref": "the edge of the API"
    }
  ],
  "METHOD_NOT_ALLOWED": [
    {
      "kind": "SYSTEM",
      "ref": "the edge of the API"
    }
  ],
  "NEW_OWNER_NOT_ELIGIBLE": [
    {
      "kind": "CHOICE",
      "ref": "who takes over a search"
    }
  ],
  "NOT_A_SUPERIOR": [
    {
      "kind": "CHOICE",
      "ref": "any superior suspends, the Commander confirms"
    }
  ],
  "NOT_DETAINED": [
    {
      "kind": "SOP",
      "ref": "VIII.A.2"
    }
  ],
  "NOT_FOUND": [
    {
      "kind": "CHOICE",
      "ref": "a correction is verified by somebody else"
    },
    {
      "kind": "CHOICE",
      "ref": "an administrator for each eyewitness"
    },
    {
      "kind": "CHOICE",
      "ref": "blindSecondExaminer"
    },
    {
      "kind": "CHOICE",
      "ref": "enforcement is reviewed by somebody else"
    },
    {
      "kind": "CHOICE",
      "ref": "nobody audits their own part"
    },
    {
      "kind": "CHOICE",
      "ref": "nobody confirms the block of the own account"
    },
    {
      "kind": "CHOICE",
      "ref": "nobody confirms their own account"
    },
    {
      "kind": "CHOICE",
      "ref": "nobody reviews their own use"
    },
    {
      "kind": "CHOICE",
      "ref": "not-applicable steps are approved by somebody else"
    },
    {
      "kind": "CHOICE",
      "ref": "searches are reviewed by somebody else"
    },
    {
      "kind": "CHOICE",
      "ref": "the two approvals take two people, and neither is the applicant"
    },
    {
      "kind": "CHOICE",
      "ref": "training is verified by somebody else"
    },
    {
      "kind": "CHOICE",
      "ref": "transfer between eligible units"
    },
    {
      "kind": "CHOICE",
      "ref": "transfereeText"
    },
    {
      "kind": "CHOICE",
      "ref": "what follows a dissemination to unauthorized personnel"
    },
    {
      "kind": "CHOICE",
      "ref": "who asked for a search sees its lead, not the list"
    },
    {
      "kind": "CHOICE",
      "ref": "who draws up a disclosure"
    },
    {
      "kind": "CHOICE",
      "ref": "who is told of a declared prohibited use"
    },
    {
      "kind": "LAW",
      "ref": "s. 92.70, Fla. Stat."
    },
    {
      "kind": "SOP",
      "ref": "VI.B"
    },
    {
      "kind": "SOP",
      "ref": "VII.D"
    },
    {
      "kind": "SYSTEM",
      "ref": "agreements"
    },
    {
      "kind": "SYSTEM",
      "ref": "candidate lists"
    },
    {
      "kind": "SYSTEM",
      "ref": "case files"
    },
    {
      "kind": "SYSTEM",
      "ref": "disseminations"
    },
    {
      "kind": "SYSTEM",
      "ref": "documents"
    },
    {
      "kind": "SYSTEM",
      "ref": "members"
    },
    {
      "kind": "SYSTEM",
      "ref": "policy packs"
    },
    {
      "kind": "SYSTEM",
      "ref": "processes"
    },
    {
      "kind": "SYSTEM",
      "ref": "roster changes"
    },
    {
      "kind": "SYSTEM",
      "ref": "search stops"
    },
    {
      "kind": "SYSTEM",
      "ref": "task rules"
    },
    {
      "kind": "SYSTEM",
      "ref": "training records"
    },
    {
      "kind": "SYSTEM",
      "ref": "…"
    }
  ],
  "NOT_OF_A_DECEASED": [
    {
      "kind": "CHOICE",
      "ref": "the medical examiner’s identification"
    }
  ],
  "NOT_PERMITTED": [
    {
      "kind": "CHOICE",
      "ref": "a stop of all searches"
    },
    {
      "kind": "CHOICE",
      "ref": "assignment to the case"
    },
    {
      "kind": "CHOICE",
      "ref": "legacy registrations"
    },
    {
      "kind": "CHOICE",
      "ref": "nobody confirms the block of the own account"
    },
    {
      "kind": "CHOICE",
      "ref": "nobody ends or restores their own account"
    },
    {
      "kind": "CHOICE",
      "ref": "recall of what was handed on"
    },
    {
      "kind": "CHOICE",
      "ref": "settings are changed by two people, one of them the Chief"
    },
    {
      "kind": "CHOICE",
      "ref": "shifts are recorded by a superior"
    },
    {
      "kind": "CHOICE",
      "ref": "the auditor reads the audit log"
    },
    {
      "kind": "CHOICE",
      "ref": "training is verified by somebody else"
    },
    {
      "kind": "CHOICE",
      "ref": "transfer between eligible units"
    },
    {
      "kind": "CHOICE",
      "ref": "two-person rule"
    },
    {
      "kind": "CHOICE",
      "ref": "what follows a dissemination to unauthorized personnel"
    },
    {
      "kind": "CHOICE",
      "ref": "who enters training"
    },
    {
      "kind": "CHOICE",
      "ref": "who hands on what a search gave"
    },
    {
      "kind": "CHOICE",
      "ref": "who keeps a case file"
    },
    {
      "kind": "CHOICE",
      "ref": "who lists accounts"
    },
    {
      "kind": "CHOICE",
      "ref": "who lists grants of access"
    },
    {
      "kind": "CHOICE",
      "ref": "who looks back at enforcement"
    },
    {
      "kind": "CHOICE",
      "ref": "who opens a Violation"
    },
    {
      "kind": "CHOICE",
      "ref": "who passes a search on"
    },
    {
      "kind": "CHOICE",
      "ref": "who reads Violations"
    },
    {
      "kind": "CHOICE",
      "ref": "who reads the oversight of the section"
    },
    {
      "kind": "CHOICE",
      "ref": "who reads to whom information went"
    },
    {
      "kind": "CHOICE",
      "ref": "who reads training records"
    },
    {
      "kind": "CHOICE",
      "ref": "who records agreements"
    },
    {
      "kind": "CHOICE",
      "ref": "who seals a case"
    },
    {
      "kind": "CHOICE",
      "ref": "who voids a registration"
    },
    {
      "kind": "CHOICE",
      "ref": "withdrawal"
    },
    {
      "kind": "SOP",
      "ref": "V.A"
    },
    {
      "kind": "SOP",
      "ref": "VII.B"
    },
    {
      "kind": "SOP",
      "ref": "VII.C"
    },
    {
      "kind": "SOP",
      "ref": "VII.E"
    },
    {
      "kind": "SYSTEM",
      "ref": "task rules"
    }
  ],
  "NOT_THE_OWNER": [
    {
      "kind": "CHOICE",
      "ref": "a search that was handed over is its owner’s"
    },
    {
      "kind": "CHOICE",
      "ref": "the operator carries all duties of a search"
    },
    {
      "kind": "CHOICE",
      "ref": "who adds evidence to a search"
    },
    {
      "kind": "CHOICE",
      "ref": "who takes over a search"
    },
    {
      "kind": "SOP",
      "ref": "VI.D"
    }
  ],
  "OBLIGATION_ALREADY_MET": [
    {
      "kind": "CHOICE",
      "ref": "obligations of an agreement"
    }
  ],
  "OFFENCE_NOT_LISTED": [
    {
      "kind": "CHOICE",
      "ref": "seriousOffences"
    }
  ],
  "OUTSIDE_REVIEW_REQUIRED": [
    {
      "kind": "CHOICE",
      "ref": "the Chief's matters go to the outside reviewer"
    }
  ],
  "OVERSIGHT_DOCUMENT_CHANGED": [
    {
      "kind": "SYSTEM",
      "ref": "what is signed is what was read"
    }
  ],
  "OVERSIGHT_ITEM_UNANSWERED": [
    {
      "kind": "CHOICE",
      "ref": "each exception and each sampled search is judged"
    },
    {
      "kind": "CHOICE",
      "ref": "each flagged search is decided on"
    }
  ],
  "OVERSIGHT_ITEM_UNKNOWN": [
    {
      "kind": "SYSTEM",
      "ref": "items of a document"
    }
  ],
  "OVERSIGHT_NOTE_REQUIRED": [
    {
      "kind": "CHOICE",
      "ref": "a decision on a flagged search says why"
    },
    {
      "kind": "CHOICE",
      "ref": "a finding says why"
    },
    {
      "kind": "CHOICE",
      "ref": "a rejection says why"
    }
  ],
  "PEER_NOT_INDEPENDENT": [
    {
      "kind": "CHOICE",
      "ref": "blindSecondExaminer"
    },
    {
      "kind": "CHOICE",
      "ref": "who takes over a search"
    }
  ],
  "PENDING_NOT_FOR_THIS_ACTION": [
    {
      "kind": "CHOICE",
      "ref": "what a step may wait for"
    }
  ],
  "PERIOD_NOT_ENDED": [
    {
      "kind": "CHOICE",
      "ref": "reports cover whole periods"
    }
  ],
  "PERIOD_UNKNOWN": [
    {
      "kind": "SYSTEM",
      "ref": "period keys"
    }
  ],
  "POLICY_CHIEF_MISSING": [
    {
      "kind": "CHOICE",
      "ref": "settings are changed by two people, one of them the Chief"
    }
  ],
  "POLICY_PACK_ADOPTED": [
    {
      "kind": "CHOICE",
      "ref": "settings are changed by two people, one of them the Chief"
    }
  ],
  "POLICY_PACK_INVALID": [
    {
      "kind": "SYSTEM",
      "ref": "policy packs"
    }
  ],
  "POLICY_PERIOD_INVALID": [
    {
      "kind": "CHOICE",
      "ref": "policy rehearsals"
    }
  ],
  "POLICY_SAME_PERSON": [
    {
      "kind": "CHOICE",
      "ref": "settings are changed by two people, one of them the Chief"
    }
  ],
  "POLICY_VERSION_UNKNOWN": [
    {
      "kind": "SYSTEM",
      "ref": "policy packs"
    },
    {
      "kind": "SYSTEM",
      "ref": "the edge of the API"
    }
  ],
  "PRESETS_UNCONFIRMED": [
    {
      "kind": "CHOICE",
      "ref": "presets of the purpose are confirmed"
    }
  ],
  "PROBE_EDIT_LOG_INCOMPLETE": [
    {
      "kind": "CHOICE",
      "ref": "an edited photograph keeps its original and its log"
    }
  ],
  "PROBE_NOT_SUITABLE": [
    {
      "kind": "CHOICE",
      "ref": "what is suitable as a probe"
    }
  ],
  "PROBE_REPEATED": [
    {
      "kind": "CHOICE",
      "ref": "the same photograph again needs a reason"
    }
  ],
  "PROBE_REQUIRED": [
    {
      "kind": "SOP",
      "ref": "V.B"
    }
  ],
  "PROCESS_ENDED": [
    {
      "kind": "CHOICE",
      "ref": "withdrawal"
    },
    {
      "kind": "SYSTEM",
      "ref": "processes"
    }
  ],
  "PROHIBITED_USE": [
    {
      "kind": "SOP",
      "ref": "IX.A"
    },
    {
      "kind": "SOP",
      "ref": "IX.A.…"
    }
  ],
  "PROSECUTOR_NOTICE_UNREFERENCED": [
    {
      "kind": "CHOICE",
      "ref": "prosecutor notice"
    }
  ],
  "PROTECTED_EVENT_NEXUS_REQUIRED": [
    {
      "kind": "CHOICE",
      "ref": "a probe of a protected event is searched for an offence"
    },
    {
      "kind": "CHOICE",
      "ref": "a supervisor agrees to a probe of a protected event"
    }
  ],
  "PROVIDER_NOT_AVAILABLE": [
    {
      "kind": "SYSTEM",
      "ref": "simulator"
    }
  ],
  "PURPOSE_BARS_ENFORCEMENT": [
    {
      "kind": "CHOICE",
      "ref": "no enforcement under VIII.A.4"
    }
  ],
  "PURPOSE_CASE_MISMATCH": [
    {
      "kind": "CHOICE",
      "ref": "kinds of case per purpose"
    },
    {
      "kind": "SOP",
      "ref": "VIII.A.1"
    }
  ],
  "PURPOSE_FIELDS_MISSING": [
    {
      "kind": "CHOICE",
      "ref": "fields of the purpose"
    },
    {
      "kind": "CHOICE",
      "ref": "offence code"
    },
    {
      "kind": "CHOICE",
      "ref": "time and place of the detention"
    },
    {
      "kind": "SOP",
      "ref": "VIII.A.1"
    },
    {
      "kind": "SOP",
      "ref": "VIII.A.2"
    },
    {
      "kind": "SOP",
      "ref": "VIII.A.4"
    }
  ],
  "PURPOSE_NOT_AUTHORIZED": [
    {
      "kind": "SOP",
      "ref": "VIII.A"
    }
  ],
  "PURPOSE_REQUIRED": [
    {
      "kind": "SOP",
      "ref": "VIII.A"
    }
  ],
  "RATE_LIMITED": [
    {
      "kind": "SYSTEM",
      "ref": "the edge of the API"
    }
  ],
  "REASON_REQUIRED": [
    {
      "kind": "CHOICE",
      "ref": "a denial has a reason"
    },
    {
      "kind": "CHOICE",
      "ref": "a rejection has a reason"
    },
    {
      "kind": "CHOICE",
      "ref": "training entered after the fact"
    }
  ],
  "RECALL_INCOMPLETE": [
    {
      "kind": "CHOICE",
      "ref": "what follows a dissemination to unauthorized personnel"
    }
  ],
  "RECALL_NOT_OPEN": [
    {
      "kind": "CHOICE",
      "ref": "recall of what was handed on"
    }
  ],
  "RECIPIENTS_REQUIRED": [
    {
      "kind": "CHOICE",
      "ref": "what follows a dissemination to unauthorized personnel"
    }
  ],
  "RECIPIENT_NOT_AUTHORIZED": [
    {
      "kind": "CHOICE",
      "ref": "dissemination.authorizedRecipients"
    }
  ],
  "REGISTRATION_OPEN": [
    {
      "kind": "SYSTEM",
      "ref": "one open registration per member"
    }
  ],
  "REG_DUPLICATE_APPROVER": [
    {
      "kind": "CHOICE",
      "ref": "the two approvals take two people, and neither is the applicant"
    }
  ],
  "REG_SELF_APPROVAL": [
    {
      "kind": "CHOICE",
      "ref": "legacy registrations"
    },
    {
      "kind": "CHOICE",
      "ref": "nobody confirms their own account"
    },
    {
      "kind": "CHOICE",
      "ref": "the two approvals take two people, and neither is the applicant"
    },
    {
      "kind": "CHOICE",
      "ref": "who voids a registration"
    }
  ],
  "REPORT_NOT_REVIEWED": [
    {
      "kind": "CHOICE",
      "ref": "nobody reviews their own use"
    },
    {
      "kind": "CHOICE",
      "ref": "the report run inside FACESNXT is attached"
    },
    {
      "kind": "SOP",
      "ref": "VII.B"
    }
  ],
  "RESULT_INCOMPLETE": [
    {
      "kind": "CHOICE",
      "ref": "fields of a result"
    },
    {
      "kind": "SYSTEM",
      "ref": "an attempt is settled by a person"
    }
  ],
  "RESULT_INCONSISTENT": [
    {
      "kind": "CHOICE",
      "ref": "fields of a result"
    }
  ],
  "RESULT_REQUIRED": [
    {
      "kind": "SOP",
      "ref": "VI.B"
    }
  ],
  "REVIEWER_IS_AUTHOR": [
    {
      "kind": "CHOICE",
      "ref": "enforcement is reviewed by somebody else"
    },
    {
      "kind": "CHOICE",
      "ref": "not-applicable steps are approved by somebody else"
    },
    {
      "kind": "CHOICE",
      "ref": "searches are reviewed by somebody else"
    },
    {
      "kind": "CHOICE",
      "ref": "transfereeText"
    }
  ],
  "REVIEW_INCOMPLETE": [
    {
      "kind": "CHOICE",
      "ref": "a returned review has a note"
    },
    {
      "kind": "CHOICE",
      "ref": "not-applicable steps are approved by somebody else"
    }
  ],
  "REVOCATION_MANDATORY": [
    {
      "kind": "CHOICE",
      "ref": "any sustained finding revokes"
    },
    {
      "kind": "SOP",
      "ref": "IX.A.7"
    }
  ],
  "ROLE_NOT_HELD": [
    {
      "kind": "CHOICE",
      "ref": "roster changes"
    },
    {
      "kind": "CHOICE",
      "ref": "substitutes"
    }
  ],
  "ROLE_VACANT": [
    {
      "kind": "CHOICE",
      "ref": "substitutes"
    }
  ],
  "ROSTER_AUTHORITY_MISSING": [
    {
      "kind": "CHOICE",
      "ref": "two-person rule"
    }
  ],
  "ROSTER_CHANGE_DECIDED": [
    {
      "kind": "CHOICE",
      "ref": "two-person rule"
    }
  ],
  "ROSTER_FILE_UNREADABLE": [
    {
      "kind": "CHOICE",
      "ref": "roster import"
    }
  ],
  "ROSTER_IMPORT_REFUSED": [
    {
      "kind": "CHOICE",
      "ref": "roster import"
    }
  ],
  "ROSTER_SAME_PERSON": [
    {
      "kind": "CHOICE",
      "ref": "two-person rule"
    }
  ],
  "ROSTER_SELF_APPROVAL": [
    {
      "kind": "CHOICE",
      "ref": "two-person rule"
    }
  ],
  "SEARCHES_STOPPED": [
    {
      "kind": "CHOICE",
      "ref": "a stop of all searches"
    }
  ],
  "SEARCH_ALREADY_RAN": [
    {
      "kind": "CHOICE",
      "ref": "what ran is documented, not cancelled"
    }
  ],
  "SEARCH_REASON_REQUIRED": [
    {
      "kind": "CHOICE",
      "ref": "the reason is given before the search"
    }
  ],
  "SIGN_IN_BLOCKED": [
    {
      "kind": "SYSTEM",
      "ref": "the edge of the API"
    }
  ],
  "STOP_LIFTED": [
    {
      "kind": "CHOICE",
      "ref": "a stop of all searches"
    }
  ],
  "STOP_SAME_PERSON": [
    {
      "kind": "CHOICE",
      "ref": "a stop of all searches"
    }
  ],
  "SUBSTITUTE_IS_MEMBER": [
    {
      "kind": "CHOICE",
      "ref": "roster changes"
    }
  ],
  "SUPERSEDED_ALREADY": [
    {
      "kind": "CHOICE",
      "ref": "a determination is superseded, never overwritten"
    }
  ],
  "SUPERSEDE_REASON_REQUIRED": [
    {
      "kind": "CHOICE",
      "ref": "a determination is superseded, never overwritten"
    }
  ],
  "SUPERVISOR_LOOP": [
    {
      "kind": "CHOICE",
      "ref": "roster changes"
    }
  ],
  "SUPERVISOR_UNASSIGNED": [
    {
      "kind": "SOP",
      "ref": "V.A"
    }
  ],
  "SUSPENSION_CAUSE_STANDS": [
    {
      "kind": "CHOICE",
      "ref": "a FACESNXT account without a registration is disabled"
    },
    {
      "kind": "CHOICE",
      "ref": "an account made before its approvals begins suspended"
    },
    {
      "kind": "CHOICE",
      "ref": "an account rests while its member is the Chief or an auditor"
    },
    {
      "kind": "CHOICE",
      "ref": "an account rests while its training has expired"
    },
    {
      "kind": "CHOICE",
      "ref": "an account rests while no basis of access is in force"
    },
    {
      "kind": "LAW",
      "ref": "CJIS Security Policy AC-2"
    },
    {
      "kind": "SOP",
      "ref": "VII.E.1"
    },
    {
      "kind": "SOP",
      "ref": "VII.E.2"
    },
    {
      "kind": "SOP",
      "ref": "VII.E.3"
    },
    {
      "kind": "SOP",
      "ref": "VII.E.4"
    }
  ],
  "SUSPENSION_OUT_OF_RANGE": [
    {
      "kind": "CHOICE",
      "ref": "suspended tasks"
    }
  ],
  "TASK_ALREADY_CLAIMED": [
    {
      "kind": "SYSTEM",
      "ref": "task rules"
    }
  ],
  "TASK_DEADLINE_RUNS": [
    {
      "kind": "CHOICE",
      "ref": "suspended tasks"
    }
  ],
  "TASK_NOT_OPEN": [
    {
      "kind": "SYSTEM",
      "ref": "task rules"
    }
  ],
  "TASK_NOT_YOURS": [
    {
      "kind": "SYSTEM",
      "ref": "task rules"
    }
  ],
  "TASK_VERSION_STALE": [
    {
      "kind": "SYSTEM",
      "ref": "task versions"
    }
  ],
  "TOKEN_REQUIRED": [
    {
      "kind": "SYSTEM",
      "ref": "the edge of the API"
    }
  ],
  "TRAINING_ALREADY_DECIDED": [
    {
      "kind": "CHOICE",
      "ref": "training is verified by somebody else"
    }
  ],
  "TRAINING_EVIDENCE_MISSING": [
    {
      "kind": "CHOICE",
      "ref": "training is shown by its certificate"
    }
  ],
  "TRAINING_EXPIRED": [
    {
      "kind": "CHOICE",
      "ref": "the training gate at every search"
    },
    {
      "kind": "CHOICE",
      "ref": "version of the training course"
    }
  ],
  "TRAINING_INCOMPLETE": [
    {
      "kind": "CHOICE",
      "ref": "the training gate at every search"
    },
    {
      "kind": "CHOICE",
      "ref": "training is verified by somebody else"
    },
    {
      "kind": "SOP",
      "ref": "V.E.3"
    }
  ],
  "TRAINING_IN_FUTURE": [
    {
      "kind": "SOP",
      "ref": "V.E.3"
    }
  ],
  "TRAINING_NOT_PASSED": [
    {
      "kind": "CHOICE",
      "ref": "training is completed when its test is passed"
    }
  ],
  "TRAINING_RESULT_MISSING": [
    {
      "kind": "CHOICE",
      "ref": "the result of the training’s test"
    }
  ],
  "TRAINING_SELF_VERIFIED": [
    {
      "kind": "CHOICE",
      "ref": "training is verified by somebody else"
    }
  ],
  "TRAINING_VERSION_SUPERSEDED": [
    {
      "kind": "CHOICE",
      "ref": "version of the training course"
    }
  ],
  "TRAINING_WRONG_COURSE": [
    {
      "kind": "SOP",
      "ref": "V.E.3"
    }
  ],
  "UNAVAILABLE": [
    {
      "kind": "SYSTEM",
      "ref": "the edge of the API"
    }
  ],
  "UNIT_NOT_AUTHORIZED": [
    {
      "kind": "SOP",
      "ref": "VI.A"
    }
  ],
  "UNIT_UNKNOWN": [
    {
      "kind": "CHOICE",
      "ref": "roster changes"
    }
  ],
  "USER_LIST_DATE_INVALID": [
    {
      "kind": "CHOICE",
      "ref": "the FACESNXT user list is compared"
    }
  ],
  "USER_LIST_OR_REASON_REQUIRED": [
    {
      "kind": "CHOICE",
      "ref": "the FACESNXT user list is compared"
    }
  ],
  "VIOLATION_NO_ACCOUNT": [
    {
      "kind": "CHOICE",
      "ref": "who opens a Violation"
    }
  ],
  "VIOLATION_OPEN": [
    {
      "kind": "CHOICE",
      "ref": "who opens a Violation"
    }
  ],
  "WARRANT_UNCONFIRMED": [
    {
      "kind": "CHOICE",
      "ref": "a warrant is confirmed before it is served"
    }
  ]
};
