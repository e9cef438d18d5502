import { nameRecipients, recallAll, reportIncident, type IncidentFacts } from '@app/domain/accounts';
import { IncidentReportEntity } from '@app/persistence/dissemination';
import { defineStep, type AnyStep, type DecisionContext } from '@app/process';
import { storeRecall, unauthorizedBy } from '@app/process/dissemination/recall';
import { storeDissemination } from '@app/process/dissemination/store';
import { accountOf, lockAccount } from './account-lock';
import { IncidentReportStepForm, NameRecipientsStepForm, RecallsStepForm } from './incident.form';

async function incidentFacts({ manager, process }: DecisionContext): Promise<IncidentFacts> {
  const { memberId } = await accountOf(manager, process.subjectId);
  return { memberId, recorded: await unauthorizedBy(manager, memberId, 'FOR UPDATE') };
}

/** VII.E.4: who got what the member disseminated. */
const recipients: AnyStep = defineStep({
  kind: 'account.name-recipients',
  form: NameRecipientsStepForm,
  lock: lockAccount,
  load: async (context) => ({ ...(await incidentFacts(context)), policy: context.process.policy }),
  decide(facts, form, by, now) {
    const named = form.recipients.map(({ handedOnAt, purpose = 'not known', ...one }) => {
      return { ...one, purpose, authority: 'none', handedOnAt: Date.parse(handedOnAt), handedOnBy: facts.memberId };
    });
    return nameRecipients(facts, { recipients: named, none: form.none }, by, now);
  },
  async record({ manager, process, actor, now }, { named, none }) {
    await manager.query('UPDATE account SET recipients_unknown = $2 WHERE id = $1', [process.subjectId, none]);
    for (const one of named) await storeDissemination(manager, { actor, now }, one, { accountId: process.subjectId });
  },
});

/** VII.E.4: asked back from each of them. */
const recalls: AnyStep = defineStep({
  kind: 'account.recall',
  form: RecallsStepForm,
  load: incidentFacts,
  decide: (facts, form, by, now) => recallAll(facts, { recalls: form.recalls.map(answerOf) }, by, now),
  async record(context, _, form) {
    for (const { disseminationId, ...answer } of form.recalls.map(answerOf))
      await storeRecall(context.manager, context, disseminationId, answer);
  },
});

const answerOf = ({ askedAt, ...answer }: RecallsStepForm['recalls'][number]) => ({ ...answer, askedAt: Date.parse(askedAt) });

/** VII.E.4: the host is told, where the agreement asks. */
const report: AnyStep = defineStep({
  kind: 'account.incident-report',
  form: IncidentReportStepForm,
  load: async ({ manager, process }) => (await accountOf(manager, process.subjectId)).memberId,
  decide: (memberId, { reportedAt, ...form }, by, now) =>
    reportIncident(memberId, { ...form, reportedAt: reportedAt === undefined ? undefined : Date.parse(reportedAt) }, by, now),
  async record({ manager, process, actor, now }, { outcome, to, reportedAt, words }) {
    const at = { reportedAt: reportedAt === null ? null : new Date(reportedAt), by: actor.memberId, at: now };
    await manager.insert(IncidentReportEntity, { accountId: process.subjectId, outcome, to: [...to], words, ...at });
  },
});

/** What follows a block for dissemination. */
export const incidentSteps: readonly AnyStep[] = [recipients, recalls, report];
