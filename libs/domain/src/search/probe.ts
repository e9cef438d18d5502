import { refuseDuty, relationsOf } from '../duties';
import { choice, refuse, sop, type Refusal } from '../kernel';
import type { EventNexus, GateFacts, SearchForm } from './model';
import { Purpose } from './purpose';

/** The stored probe photograph. `facesDetected: null` when nothing counted them. */
export interface ProbeFacts {
  readonly id: string;
  readonly sha256: string;
  readonly sourceType: ProbeSource;
  readonly facesDetected: number | null;
  readonly minor: boolean;
  /** What was done to it; none for a photograph as it came. */
  readonly edits: readonly ProbeEdit[];
  readonly event: ProtectedEvent | null;
}

/** IV.D: where the photograph comes from. The last three are never a probe. */
export const ProbeSource = {
  Camera: 'CAMERA',
  Video: 'VIDEO_STILL',
  Phone: 'PHONE',
  SocialMedia: 'SOCIAL_MEDIA',
  Document: 'DOCUMENT',
  Scene: 'SCENE',
  Other: 'OTHER',
  Sketch: 'SKETCH',
  Generated: 'GENERATED',
  LookAlike: 'LOOK_ALIKE',
} as const;
export type ProbeSource = (typeof ProbeSource)[keyof typeof ProbeSource];

/** What was done to a photograph before it was searched. FEATURES_ADDED: a part of a face that was not in the photograph. */
export const ProbeEdit = {
  Crop: 'CROP',
  Rotate: 'ROTATE',
  Mirror: 'MIRROR',
  Resize: 'RESIZE',
  Light: 'LIGHT',
  Colour: 'COLOUR',
  Sharpen: 'SHARPEN',
  Perspective: 'PERSPECTIVE',
  Other: 'OTHER',
  FeaturesAdded: 'FEATURES_ADDED',
} as const;
export type ProbeEdit = (typeof ProbeEdit)[keyof typeof ProbeEdit];

/** IX.A.5: an event protected by the constitution at which the photograph was taken. */
export const ProtectedEvent = { Protest: 'PROTEST', Religious: 'RELIGIOUS', Political: 'POLITICAL' } as const;
export type ProtectedEvent = (typeof ProtectedEvent)[keyof typeof ProtectedEvent];

/** What comes with an edited photograph: the photograph that it was made from, and what was done to that. */
export interface EditForm {
  readonly editedFrom?: string;
  readonly edits: readonly ProbeEdit[];
  readonly note?: string;
}

/**
 * IV.D by setting: an edited photograph is kept beside the one it was made from, with the log of its edits; OTHER needs words. Refusal:
 * PROBE_EDIT_LOG_INCOMPLETE naming the fields.
 */
export function checkEdits({ editedFrom, edits, note }: EditForm, originalKnown: boolean): Refusal | undefined {
  const edited = editedFrom !== undefined;
  const lacksOriginal = edited ? !originalKnown : edits.length > 0;
  const fields = [
    ...(lacksOriginal ? ['editedFrom'] : []),
    ...(edited && edits.length === 0 ? ['edits'] : []),
    ...(edits.includes(ProbeEdit.Other) && !note?.trim() ? ['editNote'] : []),
  ];
  return fields.length === 0
    ? undefined
    : refuse('PROBE_EDIT_LOG_INCOMPLETE', choice('an edited photograph keeps its original and its log'), { fields });
}

/**
 * IV.D, V.B: a photograph of one person, that nobody added to. Refusals: PROBE_REQUIRED, PROBE_NOT_SUITABLE saying why (the source by
 * setting, an edit that adds features, none or several faces).
 */
export function checkProbe({ probe, policy }: GateFacts): Refusal | undefined {
  if (!probe) return refuse('PROBE_REQUIRED', sop('V.B'));
  const unsuitable = choice('what is suitable as a probe');
  const { sourceType, edits, facesDetected } = probe;
  if (policy.search.unsuitableProbes.some((source) => source === sourceType))
    return refuse('PROBE_NOT_SUITABLE', unsuitable, { source: sourceType });
  if (edits.includes(ProbeEdit.FeaturesAdded)) return refuse('PROBE_NOT_SUITABLE', unsuitable, { edit: ProbeEdit.FeaturesAdded });
  if (facesDetected === null || facesDetected === 1) return undefined;
  return refuse('PROBE_NOT_SUITABLE', unsuitable, { faces: facesDetected });
}

/** IV.D by setting: the same photograph again in the same case needs a reason, edited or not. Refusal: PROBE_REPEATED. */
export function checkRepeat({ sameProbeSearchIds, policy }: GateFacts, { repeatReason }: SearchForm): Refusal | undefined {
  const free = sameProbeSearchIds.length === 0 || policy.search.repeatedProbe === 'ALLOWED';
  if (free || repeatReason?.trim()) return undefined;
  return refuse('PROBE_REPEATED', choice('the same photograph again needs a reason'), { searches: sameProbeSearchIds });
}

/** VIII.A.2, A.4, A.5: whoever is searched for to be helped or named was not picked for what they took part in. */
const WITHOUT_OFFENCE: readonly string[] = [Purpose.LawfulDetention, Purpose.Assistance, Purpose.Deceased];
const needsOffence = ({ purpose }: SearchForm): boolean => !WITHOUT_OFFENCE.includes(purpose.purpose ?? '');

/**
 * IX.A.5, by setting: a photograph taken at a protest, a religious or a political event is searched for an offence only, unless somebody is to be
 * helped or named, and with the consent of a supervisor. Refusal: PROTECTED_EVENT_NEXUS_REQUIRED.
 */
export function checkProtectedEvent({ probe, operator, eventSupervisor }: GateFacts, form: SearchForm): Refusal | undefined {
  if (!probe?.event) return undefined;
  const facts = { event: probe.event };
  if (needsOffence(form) && !form.eventNexus?.offence?.trim())
    return refuse('PROTECTED_EVENT_NEXUS_REQUIRED', PROTECTED_EVENT, { ...facts, fields: ['eventNexus.offence'] });
  const { memberId = '', roles = [] } = eventSupervisor ?? {};
  const relations = relationsOf({ OWN: [operator.memberId] }, memberId);
  return refuseDuty('faceSearch.protected-event', { roles }, relations, { ...facts, fields: ['eventNexus.supervisorId'] });
}

/** What asks for an offence; the SOP prohibits surveillance, and says nothing of photographs. */
export const PROTECTED_EVENT = choice('a probe of a protected event is searched for an offence');

/** The nexus as it is kept with a search of a protected event; nothing for every other search, and where it is not complete. */
export function eventNexusOf({ probe }: GateFacts, form: SearchForm): EventNexus | undefined {
  const { offence, supervisorId } = form.eventNexus ?? {};
  if (!probe?.event || !supervisorId) return undefined;
  if (offence?.trim()) return { offence: offence.trim(), supervisorId };
  return needsOffence(form) ? undefined : { supervisorId };
}
