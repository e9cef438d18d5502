import type { Authority } from '../kernel';
import type { PolicyPack } from '../policy';
import type { CorroborationOutcome, EvidenceType } from './model';

export const LineupKind = { Photo: 'PHOTO', Live: 'LIVE' } as const;
export type LineupKind = (typeof LineupKind)[keyof typeof LineupKind];

/** s. 92.70: an independent administrator, or (photo line-up only) an alternative method that blinds whoever presents. */
export const LineupMethod = {
  IndependentAdministrator: 'INDEPENDENT_ADMINISTRATOR',
  ComputerProgram: 'COMPUTER_PROGRAM',
  ShuffledFolders: 'SHUFFLED_FOLDERS',
  OtherNeutral: 'OTHER_NEUTRAL',
} as const;
export type LineupMethod = (typeof LineupMethod)[keyof typeof LineupMethod];

/** How the person in the array came to be suspected. */
export const SuspectSource = {
  FaceSearchCandidate: 'FR_CANDIDATE',
  IndependentEvidence: 'INDEPENDENT_EVIDENCE',
  NamedByWitness: 'NAMED_BY_WITNESS',
  Other: 'OTHER',
} as const;
export type SuspectSource = (typeof SuspectSource)[keyof typeof SuspectSource];

export const LineupResponse = { Suspect: 'SUSPECT', Filler: 'FILLER', None: 'NONE', Unsure: 'UNSURE' } as const;
export type LineupResponse = (typeof LineupResponse)[keyof typeof LineupResponse];

/** What the witness did with the written instructions; a refusal is signed by the administrator. */
export const Acknowledgement = {
  Signed: 'SIGNED',
  RefusedAdministratorSigned: 'REFUSED_ADMIN_SIGNED',
  RefusedUnsigned: 'REFUSED_UNSIGNED',
  NotAsked: 'NOT_ASKED',
} as const;
export type Acknowledgement = (typeof Acknowledgement)[keyof typeof Acknowledgement];

/** Who presents: a member of the department, or somebody from outside it (named in the record, not in the workflow). */
export type AdministratorForm = { readonly memberId: string } | { readonly outside: { readonly name: string; readonly agency: string } };

export interface LineupArrayForm {
  readonly kind: LineupKind;
  readonly method: LineupMethod;
  readonly suspectSource: SuspectSource;
  readonly fillerIds: readonly string[];
  /** How fillers were chosen: by the witness's description. */
  readonly selectionBasis?: string;
  readonly orderSeed?: string;
  readonly witnessRef?: string;
  readonly administrator?: AdministratorForm;
}

/** The people a line-up must be kept apart from. */
export interface LineupFacts {
  readonly candidateId: string;
  readonly operatorId: string;
  /** Who carries the search: presents where nobody independent is left. */
  readonly ownerId: string;
  readonly requestedBy?: string;
  readonly caseMemberIds: readonly string[];
  /** Who ran, carries, asked for or compared a face search of the case, or of a case joined to it, or is a member of a joined case. */
  readonly involvedIds: readonly string[];
  /** Who read the list of any of these searches. */
  readonly candidateReaderIds: readonly string[];
  readonly lineupFromCandidate: PolicyPack['lineupFromCandidate'];
  /** From when on a row that does not rest on likeness SUPPORTS (UTC epoch ms); `null` while none does. */
  readonly independentSince: number | null;
  /** How the photographs of the case's suspects are called: candidate, record, licence and booking numbers. None of them is a filler. */
  readonly suspectRefs: readonly string[];
  /** Who presented a line-up of this candidate before: they saw whom a witness picked. */
  readonly presenterIds: readonly string[];
  /** Who may be designated: present, and sworn or authorised for FACESNXT. */
  readonly administratorIds: readonly string[];
  /** Everybody on the roster, present or not. */
  readonly memberIds: readonly string[];
}

export interface LineupArranged {
  readonly outcome: 'ARRANGED';
  readonly candidateId: string;
  readonly kind: LineupKind;
  readonly method: LineupMethod;
  readonly suspectSource: SuspectSource;
  readonly evidenceType: EvidenceType;
  readonly fillerIds: readonly string[];
  readonly selectionBasis: string;
  readonly orderSeed: string | null;
  readonly witnessRef: string;
  readonly administratorId: string | null;
  readonly outsideAdministrator: { readonly name: string; readonly agency: string } | null;
  readonly by: string;
  readonly at: number;
}

/** s. 92.70: how the owner had a line-up presented for which nobody independent was left. */
export type PresentedInstead =
  | { readonly method: Exclude<LineupMethod, 'INDEPENDENT_ADMINISTRATOR'>; readonly orderSeed?: string }
  | { readonly outside: { readonly name: string; readonly agency: string } };

/** What was not done is said with `null` (no instructions given, no statement taken); what is left out is asked for. */
export interface LineupPresentationForm {
  readonly instructionsVersion?: string | null;
  readonly acknowledgement?: Acknowledgement;
  readonly response?: LineupResponse;
  /** The witness's own words, verbatim. */
  readonly confidenceStatement?: string | null;
  /** Whether the witness had seen an image of the person before. */
  readonly priorExposure?: boolean;
  /** Whether the witness had been told that face recognition was used; nobody is to tell them. */
  readonly witnessToldOfFaceSearch?: boolean;
  readonly administratorKnewSuspect?: boolean;
  readonly recordingRef?: string;
  readonly startedAt?: number;
  readonly endedAt?: number;
  /** Asked of the owner alone, where an independent administrator was arranged and nobody is left. */
  readonly instead?: PresentedInstead | null;
}

/** A line-up that took place before it was recorded: everything as far as known. */
export interface LineupHeldForm extends LineupPresentationForm {
  readonly kind: LineupKind;
  readonly method: LineupMethod | null;
  readonly suspectSource: SuspectSource;
  readonly fillerCount: number | null;
  readonly administratorId?: string;
  readonly outsideAdministrator?: { readonly name: string; readonly agency: string };
  readonly heldAt: number;
}

export const LineupDeviation = {
  AdministratorNotIndependent: 'ADMINISTRATOR_NOT_INDEPENDENT',
  AdministratorKnewSuspect: 'ADMINISTRATOR_KNEW_SUSPECT',
  LiveWithoutAdministrator: 'LIVE_WITHOUT_INDEPENDENT_ADMINISTRATOR',
  TooFewFillers: 'TOO_FEW_FILLERS',
  InstructionsMissing: 'INSTRUCTIONS_MISSING',
  AcknowledgementMissing: 'ACKNOWLEDGEMENT_MISSING',
  ConfidenceMissing: 'CONFIDENCE_STATEMENT_MISSING',
  PriorExposure: 'WITNESS_SAW_IMAGE_BEFORE',
  ToldOfFaceSearch: 'WITNESS_TOLD_OF_FACE_SEARCH',
  PriorExposureNotAsked: 'PRIOR_EXPOSURE_NOT_ASKED',
  AdministratorNotAsked: 'ADMINISTRATOR_KNOWLEDGE_NOT_ASKED',
  ToldNotAsked: 'TOLD_OF_FACE_SEARCH_NOT_ASKED',
  PreconditionUnmet: 'NO_INDEPENDENT_EVIDENCE_BEFORE',
} as const;
export type LineupDeviation = (typeof LineupDeviation)[keyof typeof LineupDeviation];

/** A presentation, or a line-up already held. `compliance` is NON_COMPLIANT with its deviations named; it is never refused for them. */
export interface LineupRecorded {
  readonly outcome: CorroborationOutcome;
  readonly candidateId: string;
  readonly response: LineupResponse;
  readonly evidenceType: EvidenceType;
  readonly restsOnLikeness: boolean;
  readonly exculpatory: boolean;
  readonly compliance: 'COMPLIANT' | 'NON_COMPLIANT';
  readonly deviations: readonly { readonly type: LineupDeviation; readonly authority: Authority }[];
  readonly instructionsVersion: string | null;
  readonly acknowledgement: Acknowledgement | null;
  readonly confidenceStatement: string | null;
  readonly priorExposure: boolean | null;
  readonly witnessToldOfFaceSearch: boolean | null;
  readonly recordingRef: string | null;
  readonly startedAt: number | null;
  readonly endedAt: number | null;
  readonly administratorId: string | null;
  /** How it was presented, where it was not as arranged. */
  readonly instead: PresentedInstead | null;
  readonly by: string;
  readonly at: number;
}
