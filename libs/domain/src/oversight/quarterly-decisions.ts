import { barredFrom, isBarred, refuseBarred, refuseInvolved, Relation, relationsOf, type People } from '../duties';
import { choice, refuse, system, type Refusal } from '../kernel';
import { candidatesFor, ownersOf, Role, rolesOf, type Actor, type Roster } from '../people';
import type { Opening } from '../tasks/opening';
import { DiscrepancySource, DiscrepancyType, SubjectKind, type DiscrepancyOpening } from './discrepancy';
import { Reviewer } from './monthly-model';
import {
  ExceptionAction,
  SampleJudgement,
  type AuditException,
  type AuditResult,
  type FindingsForm,
  type FindingsRecorded,
  type MemorandumAcknowledged,
  type MemorandumDrafted,
  type MemorandumSubmitted,
  type SampledSearch,
} from './quarterly-model';

interface Part {
  readonly exceptions: readonly AuditException[];
  readonly sample: readonly SampledSearch[];
}

/** Splits the audit between whoever judges first and whoever acknowledges: the Commander's part, and the judge's own use, are left. */
function partsOf({ tests, sampled }: AuditResult, judgeId: string): { readonly mine: Part; readonly left: Part } {
  const exceptions = tests.flatMap((test) => test.exceptions);
  const leaves = (item: { readonly reviewer: Reviewer }, memberId: string | null) =>
    item.reviewer === Reviewer.Major || isBarred('quarterlyAudit.judge', relationsOf({ OWN: [memberId] }, judgeId));
  return {
    mine: {
      exceptions: exceptions.filter((item) => !leaves(item, item.memberId)),
      sample: sampled.filter((item) => !leaves(item, item.operatorId)),
    },
    left: {
      exceptions: exceptions.filter((item) => leaves(item, item.memberId)),
      sample: sampled.filter((item) => leaves(item, item.operatorId)),
    },
  };
}

const keysOf = ({ exceptions, sample }: Part): string[] => [...exceptions.map(({ key }) => key), ...sample.map(({ searchId }) => searchId)];
const answeredBy = ({ exceptions, sample }: FindingsForm): string[] => [
  ...exceptions.map(({ key }) => key),
  ...sample.map(({ searchId }) => searchId),
];

function judge(part: Part, form: FindingsForm): DiscrepancyOpening[] | Refusal {
  const known = keysOf(part);
  const answered = answeredBy(form);
  const unknown = answered.filter((key) => !known.includes(key));
  if (unknown.length > 0) return refuse('OVERSIGHT_ITEM_UNKNOWN', system('items of a document'), { items: unknown });
  const open = known.filter((key) => !answered.includes(key));
  if (open.length > 0)
    return refuse('OVERSIGHT_ITEM_UNANSWERED', choice('each exception and each sampled search is judged'), { items: open });
  const deviating = form.sample.filter(({ judgement }) => judgement === SampleJudgement.Deviates);
  const wordless = [
    ...form.exceptions.filter(({ note }) => !note?.trim()).map(({ key }) => key),
    ...deviating.filter(({ note }) => !note?.trim()).map(({ searchId }) => searchId),
  ];
  if (wordless.length > 0) return refuse('OVERSIGHT_NOTE_REQUIRED', choice('a finding says why'), { items: wordless });
  const opened = form.exceptions.filter(({ action }) => action === ExceptionAction.Discrepancy);
  return [
    ...opened.flatMap(({ key, note }) => part.exceptions.filter((item) => item.key === key).map((item) => exceptionOpening(item, note))),
    ...deviating.flatMap(({ searchId, note }) =>
      part.sample.filter((item) => item.searchId === searchId).map((item) => sampleOpening(item, note)),
    ),
  ];
}

const exceptionOpening = ({ test, code, subject, memberId }: AuditException, note?: string): DiscrepancyOpening => ({
  source: DiscrepancySource.Audit,
  type: DiscrepancyType.AuditException,
  subject,
  aboutMemberId: memberId,
  note,
  finding: `${test}/${code}`,
});
const sampleOpening = ({ searchId, operatorId }: SampledSearch, note?: string): DiscrepancyOpening => ({
  source: DiscrepancySource.Audit,
  type: DiscrepancyType.SampleDeviates,
  subject: { kind: SubjectKind.Search, id: searchId },
  aboutMemberId: operatorId,
  note,
});

/**
 * VII.C: the Commander says of each exception what is done about it and judges each sampled search; own use and own acts are left to whoever
 * acknowledges. Every exception needs a sentence, a sampled search only when it deviates. Refused: AUDIT_SELF_REVIEW for the part that is
 * left; unknown, unanswered or wordless items.
 */
export function recordFindings(audit: AuditResult, form: FindingsForm, by: Actor, now: number): FindingsRecorded | Refusal {
  const { mine, left } = partsOf(audit, by.memberId);
  const own = answeredBy(form).filter((key) => keysOf(left).includes(key));
  const barred = refuseBarred('quarterlyAudit.judge', own.length > 0 ? [Relation.Own] : [], { items: own });
  if (barred) return barred;
  const discrepancies = judge(mine, form);
  if ('refused' in discrepancies) return discrepancies;
  const none = audit.tests.every(({ exceptions }) => exceptions.length === 0) && discrepancies.length === 0;
  return {
    outcome: none ? 'NO_FINDINGS' : 'FINDINGS',
    exceptions: form.exceptions,
    sample: form.sample,
    discrepancies,
    left: { exceptions: left.exceptions.map(({ key }) => key), sample: left.sample.map(({ searchId }) => searchId) },
    by: by.memberId,
    at: now,
  };
}

/** VII.C: the memorandum is complete; without findings too. Nothing in it is typed but `remarks`. */
export function draftMemorandum(form: { readonly remarks?: string }, by: Actor, now: number): MemorandumDrafted {
  return { outcome: 'DRAFTED', remarks: form.remarks?.trim() ? form.remarks : null, by: by.memberId, at: now };
}

/**
 * To whom a memorandum goes: the Major (VII.C), and the Chief when the Major signs it in the Commander's place. What the Chief signs goes to
 * the Major too: a vacant post is filled by an appointment, the Chief's own acknowledgement would never come.
 */
export const addresseeOf = (signer: Pick<Actor, 'roles'>): Role => (signer.roles.includes(Role.Major) ? Role.Chief : Role.Major);

/** VII.C: signed and submitted as it was read; this ends the SOP's duty. Refused: another digest than the stored memorandum's. */
export function signMemorandum(
  facts: { readonly sha256: string },
  form: { readonly sha256: string },
  by: Actor,
  now: number,
): MemorandumSubmitted | Refusal {
  if (form.sha256 !== facts.sha256)
    return refuse('OVERSIGHT_DOCUMENT_CHANGED', system('what is signed is what was read'), { sha256: facts.sha256 });
  return { outcome: 'SUBMITTED', addressee: addresseeOf(by), sha256: facts.sha256, by: by.memberId, at: now };
}

/** What an acknowledgement rests on: the audit, what the findings left, and who signed. */
export interface AcknowledgeFacts {
  readonly audit: AuditResult;
  readonly findings: FindingsRecorded;
  readonly submitted: MemorandumSubmitted;
}

const leftOf = ({ audit, findings }: Pick<AcknowledgeFacts, 'audit' | 'findings'>): Part => partsOf(audit, findings.by).left;

/**
 * A7: the addressee acknowledges the memorandum and judges what was left. Refused: AUDIT_SELF_REVIEW for who signed it and for whose use is
 * judged; unknown, unanswered or wordless items.
 */
export function acknowledgeMemorandum(
  facts: AcknowledgeFacts,
  form: FindingsForm,
  by: Actor,
  now: number,
): MemorandumAcknowledged | Refusal {
  const left = leftOf(facts);
  const barred = refuseInvolved('quarterlyAudit.acknowledge', partsOfOthers(facts, left), by.memberId, {});
  if (barred) return barred;
  const discrepancies = judge(left, form);
  if ('refused' in discrepancies) return discrepancies;
  return { outcome: 'ACKNOWLEDGED', exceptions: form.exceptions, sample: form.sample, discrepancies, by: by.memberId, at: now };
}

/** Who signed or judged, and who is judged. */
const partsOfOthers = (
  { submitted, findings }: { readonly submitted: { readonly by: string }; readonly findings: { readonly by: string } },
  left: Part,
): People => ({
  AUTHOR: [submitted.by, findings.by],
  OWN: [...left.exceptions.map(({ memberId }) => memberId), ...left.sample.map(({ operatorId }) => operatorId)],
});

const notAcknowledging = (...parts: Parameters<typeof partsOfOthers>): string[] =>
  barredFrom('quarterlyAudit.acknowledge', partsOfOthers(...parts)).sort();

const commander = (roster: Roster, at: number, excluded: readonly string[] = []): Opening => ({
  type: 'HUMAN',
  ...candidatesFor(roster, { role: Role.Commander, excluded: [...excluded].sort() }, at),
});

/** `quarterlyAudit.attach-sources` and `.memorandum`: the Commander, or who stands in. */
export const openAttachSources = (roster: Roster, at: number): Opening => commander(roster, at);
export const openMemorandum = openAttachSources;

/** Those of Major and Chief after whose part in the audit nobody could acknowledge it: an appointment would not mend that. */
function wouldLeaveNobody(roster: Roster, audit: AuditResult, findingsBy: string | null, at: number): string[] {
  const [majors, chiefs] = [ownersOf(roster, Role.Major, at), ownersOf(roster, Role.Chief, at)];
  return [...majors, ...chiefs].filter((by) => {
    const barred = notAcknowledging({ submitted: { by }, findings: { by: findingsBy ?? by } }, partsOf(audit, findingsBy ?? by).left);
    const toTheChief = addresseeOf({ roles: rolesOf(roster, by, at) }) === Role.Chief;
    const reached = toTheChief ? chiefs : [...majors, ...chiefs];
    const vacant = toTheChief ? chiefs.length === 0 : majors.length === 0;
    return !vacant && reached.every((id) => barred.includes(id));
  });
}

/**
 * `quarterlyAudit.findings` and `.sign`: the Commander, or who stands in and leaves somebody to acknowledge (A7). What is about the Major goes to
 * the Chief, who then neither judges it first nor signs it: with Commander and Major away, an acting Commander does.
 */
export const openFindings = (roster: Roster, audit: AuditResult, at: number): Opening =>
  commander(roster, at, wouldLeaveNobody(roster, audit, null, at));
export const openSignMemorandum = (
  roster: Roster,
  { audit, findings }: Pick<AcknowledgeFacts, 'audit' | 'findings'>,
  at: number,
): Opening => commander(roster, at, wouldLeaveNobody(roster, audit, findings.by, at));

/** `quarterlyAudit.acknowledge`: the addressee, never who signed, judged or is judged. */
export function openAcknowledge(roster: Roster, facts: AcknowledgeFacts, at: number): Opening {
  const need = { role: facts.submitted.addressee, excluded: notAcknowledging(facts, leftOf(facts)) };
  return { type: 'HUMAN', ...candidatesFor(roster, need, at) };
}
