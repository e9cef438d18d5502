import { refuse, system } from '@app/domain/kernel';
import {
  acknowledgeMemorandum,
  attachSources,
  buildMemorandum,
  draftMemorandum,
  ExceptionAction,
  recordFindings,
  SampleJudgement,
  signMemorandum,
  type FindingsRecorded,
  type MemorandumAcknowledged,
  type MemorandumDrafted,
  type MemorandumSubmitted,
  type SourcesAttached,
} from '@app/domain/oversight';
import { defineStep, row, type AnyStep, type DecisionContext } from '@app/process';
import { digestOf } from '@app/process/oversight/digest';
import { openDiscrepancyRecords } from '@app/process/oversight/records';
import { auditOf, auditToJudge, recorded } from '@app/process/oversight/stored-audit';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsUUID, Matches, ValidateNested } from 'class-validator';
import { Instant, Optional, Text, Texts } from '../../platform/form';

export class UserListForm {
  /** When the list was taken out of FACESNXT: after the quarter. */
  @Instant() listedAt: string;
  /** The users that are enabled in FACESNXT, as it names them. */
  @Texts(80, 5_000) userIds: string[];
}

export class AttachSourcesForm {
  @Optional() @ValidateNested() @Type(() => UserListForm) userList?: UserListForm;
  /** The stored file of the list. */
  @Optional() @IsUUID() documentId?: string;
  /** Or why there is none. */
  @Optional() @Text(2_000) reason?: string;
}

export class ExceptionDecisionForm {
  /** As the audit's page names the exception. */
  @Text(200) key: string;
  @IsIn(Object.values(ExceptionAction)) action: ExceptionAction;
  /** Required: why. */
  @Optional() @Text(2_000) note?: string;
}

export class SampleDecisionForm {
  @IsUUID() searchId: string;
  @IsIn(Object.values(SampleJudgement)) judgement: SampleJudgement;
  /** Required when the search deviates. */
  @Optional() @Text(2_000) note?: string;
}

export class FindingsForm {
  /** One decision on each exception that is yours to judge. */
  @IsArray() @ArrayMaxSize(5_000) @ValidateNested({ each: true }) @Type(() => ExceptionDecisionForm) exceptions: ExceptionDecisionForm[];
  /** One judgement of each sampled search that is yours to judge. */
  @IsArray() @ArrayMaxSize(1_000) @ValidateNested({ each: true }) @Type(() => SampleDecisionForm) sample: SampleDecisionForm[];
}

export class MemorandumForm {
  /** The Commander's own words; the rest of the memorandum is made from what is recorded. */
  @Optional() @Text(4_000) remarks?: string;
}

export class SubmitForm {
  /** The digest of the memorandum that was read, as the audit's page shows it. */
  @Matches(/^[0-9a-f]{64}$/) sha256: string;
}

const load = ({ manager, process }: DecisionContext) => auditToJudge(manager, process.subjectId);

/** T1: FACESNXT's user list is attached, or somebody says why not. */
const attachSourcesStep: AnyStep = defineStep({
  kind: 'quarterlyAudit.attach-sources',
  form: AttachSourcesForm,
  async load(context, { documentId }) {
    const { population } = await load(context);
    const document = documentId === undefined || (await row(context.manager, 'SELECT id FROM evidence_file WHERE id = $1', [documentId]));
    return { population: recorded(population), documentKnown: document !== undefined };
  },
  decide({ population, documentKnown }, { userList, documentId, reason }, by, now) {
    if (!documentKnown) return refuse('NOT_FOUND', system('documents'), { documentId: documentId ?? null });
    const list = userList && { listedAt: Date.parse(userList.listedAt), userIds: userList.userIds };
    return attachSources(population, { userList: list, documentId, reason }, by, now);
  },
  async record({ manager, process }, fact: SourcesAttached) {
    await manager.query('UPDATE quarterly_audit SET sources = $2 WHERE id = $1', [process.subjectId, JSON.stringify(fact)]);
  },
});

/** VII.C: the Commander says of each exception what is done about it, and judges the sample. */
const findings: AnyStep = defineStep({
  kind: 'quarterlyAudit.findings',
  form: FindingsForm,
  load,
  decide: ({ result }, form, by, now) => recordFindings(recorded(result), form, by, now),
  async record({ manager, process }, fact: FindingsRecorded) {
    await manager.query('UPDATE quarterly_audit SET findings = $2 WHERE id = $1', [process.subjectId, JSON.stringify(fact)]);
  },
});

/** VII.C: the memorandum is complete; from here on its content is what is signed. */
const memorandum: AnyStep = defineStep({
  kind: 'quarterlyAudit.memorandum',
  form: MemorandumForm,
  load,
  decide: (_, form, by, now) => draftMemorandum(form, by, now),
  async record(context, drafted: MemorandumDrafted) {
    const { manager, process } = context;
    const audit = await load(context);
    const { population } = recorded((await auditOf(manager, process.subjectId)).result);
    const content = buildMemorandum({
      audit: { ...recorded(audit.result), population },
      findings: recorded(audit.findings),
      drafted,
      discrepancies: await openDiscrepancyRecords(manager),
      timeZone: process.policy.timeZone,
    });
    await manager.query('INSERT INTO memorandum (audit_id, number, content, sha256, drafted) VALUES ($1, $2, $3, $4, $5)', [
      process.subjectId,
      content.number,
      JSON.stringify(content),
      digestOf(content),
      JSON.stringify(drafted),
    ]);
  },
});

/** VII.C: signed and submitted as it was read. */
const sign: AnyStep = defineStep({
  kind: 'quarterlyAudit.sign',
  form: SubmitForm,
  load,
  decide: (audit, form, by, now) => signMemorandum(recorded(audit.memorandum), form, by, now),
  async record({ manager, process }, fact: MemorandumSubmitted) {
    await manager.query('UPDATE memorandum SET submitted = $2 WHERE audit_id = $1', [process.subjectId, JSON.stringify(fact)]);
  },
});

/** A7: the addressee acknowledges, and judges what was left. */
const acknowledge: AnyStep = defineStep({
  kind: 'quarterlyAudit.acknowledge',
  form: FindingsForm,
  load,
  decide({ result, findings: found, memorandum: sent }, form, by, now) {
    const facts = { audit: recorded(result), findings: recorded(found), submitted: recorded(sent?.submitted) };
    return acknowledgeMemorandum(facts, form, by, now);
  },
  async record({ manager, process }, fact: MemorandumAcknowledged) {
    await manager.query('UPDATE memorandum SET acknowledged = $2 WHERE audit_id = $1', [process.subjectId, JSON.stringify(fact)]);
  },
});

/** The human steps of a quarterly audit. */
export const quarterlyAuditStepDefinitions: readonly AnyStep[] = [attachSourcesStep, findings, memorandum, sign, acknowledge];
