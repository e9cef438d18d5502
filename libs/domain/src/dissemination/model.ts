import type { RecipientClass } from './recipients';

/** How information left; the first three are the system's own ways. */
export const Channel = {
  Print: 'PRINT',
  Download: 'DOWNLOAD',
  CopiedText: 'COPIED_TEXT',
  Email: 'EMAIL',
  Paper: 'PAPER',
  /** Somebody was shown it, or let into it. */
  ViewGrant: 'VIEW_GRANT',
  Message: 'MESSAGE',
  Spoken: 'SPOKEN',
} as const;
export type Channel = (typeof Channel)[keyof typeof Channel];

/** What of the system's information it was. */
export const Artefact = {
  Lead: 'LEAD',
  CandidateList: 'CANDIDATE_LIST',
  Candidate: 'CANDIDATE',
  EvidenceFile: 'EVIDENCE_FILE',
  EntryText: 'ENTRY_TEXT',
  MonthlyReport: 'MONTHLY_REPORT',
  Memorandum: 'MEMORANDUM',
  Disclosure: 'DISCLOSURE',
} as const;
export type Artefact = (typeof Artefact)[keyof typeof Artefact];

/** How asking it back ended; while it has not, the recall is open. */
export const Recall = { Confirmed: 'CONFIRMED', NotPossible: 'NOT_POSSIBLE' } as const;
export type Recall = (typeof Recall)[keyof typeof Recall];

/** Who gets what, on which authority, for what, and how. `sha256`: of exactly what is handed over, where it is a file. */
export interface HandOnForm {
  readonly artefact: Artefact;
  readonly channel: Channel;
  readonly recipient: string;
  readonly recipientClass: RecipientClass;
  readonly authority: string;
  readonly purpose: string;
  readonly sha256?: string;
}

/** What a record of it says. Instants in UTC epoch ms. */
export interface Dissemination extends HandOnForm {
  readonly authorized: boolean;
  readonly handedOnAt: number;
  readonly handedOnBy: string;
}
