import { StoryProblem } from '../problem';
import { askForSearch, criminal } from '../searching';
import { freshCaseNumber, type Stage } from '../stage';

interface AccountPage {
  readonly standing: string;
  readonly handovers: readonly { readonly kind: string; readonly action: string }[];
}

/** VII.E: blocked at once, unfinished work handed over, the account outside disabled and confirmed. */
export async function theAccountEnds(stage: Stage): Promise<void> {
  const { narrator } = stage;
  const [reyes, commander, administrator] = [stage.who('detective-reyes'), stage.who('commander'), stage.who('facesnxt-admin')];
  narrator.chapter('The account ends with the post', 'SOP VII.E.2');
  await askForSearch(stage, reyes, freshCaseNumber(), 'Parking garage, still');
  const accountId = await accountOf(stage, 'detective-reyes');
  const transfer = { cause: 'TRANSFERRED', reference: 'Personnel order DEMO-12' };
  const self = await reyes.post(`/v1/accounts/${accountId}/deactivate`, transfer);
  narrator.refused(reyes, 'is transferred from the unit and wants to end her account herself', self, 'NOT_PERMITTED');
  const ended = await commander.post(`/v1/accounts/${accountId}/deactivate`, transfer);
  narrator.accepted(commander, 'deactivates the account: cause, instant, reference', ended);
  const { standing, handovers } = await pageOf(stage, accountId);
  narrator.shows(`${standing}; handed over with it: ${counted(handovers.map(({ kind, action }) => `${kind} ${action}`))}`);
  const search = await reyes.post('/v1/face-searches', criminal(freshCaseNumber()));
  narrator.refused(reyes, 'tries one more search', search, 'ACCOUNT_NOT_ACTIVE');
  const disabled = { disabledAt: new Date().toISOString(), channel: 'DEPARTMENT', reference: 'SCREEN-DEMO-3' };
  const confirmed = await administrator.complete({ kind: 'account.disable-external', process: accountId }, disabled);
  narrator.accepted(administrator, 'disables the account in FACESNXT and confirms it', confirmed);
  narrator.shows((await pageOf(stage, accountId)).standing);
}

async function accountOf(stage: Stage, handle: string): Promise<string> {
  const { body } = await stage.who(handle).get<{ account: { id: string } | null }>('/v1/me');
  if (!body.account) throw new StoryProblem(`${stage.who(handle).name} should have an account, and has none.`);
  return body.account.id;
}

async function pageOf(stage: Stage, accountId: string): Promise<AccountPage> {
  const { status, body } = await stage.who('commander').get<AccountPage>(`/v1/accounts/${accountId}`);
  if (status !== 200) throw new StoryProblem(`The Commander should see the page of an account, and got ${status}.`);
  return body;
}

interface Events {
  readonly events: readonly { readonly outcome: string; readonly code: string | null }[];
}

/** V.E.4: everything of this is on record, refusals included; and only the auditor reads it. */
export async function allOfItIsOnRecord(stage: Stage, began: Date): Promise<void> {
  const { narrator } = stage;
  const [auditor, commander] = [stage.who('auditor'), stage.who('commander')];
  narrator.chapter('All of it is on record, refusals included', 'SOP V.E.4');
  const curious = await commander.get('/v1/audit/events');
  narrator.refused(commander, 'wants to read the audit log', curious, 'NOT_PERMITTED');
  const query = new URLSearchParams({ from: began.toISOString(), limit: '500' });
  const read = await auditor.get<Events>(`/v1/audit/events?${query.toString()}`);
  narrator.accepted(auditor, 'reads the audit log of this story', read, ({ events }) => {
    const denied = events.filter(({ outcome }) => outcome === 'DENIED');
    return `${events.length} events, ${denied.length} of them refusals; identifiers and codes only, no name, no case number`;
  });
}

function counted(words: readonly string[]): string {
  const kinds = [...new Set(words)].map((word) => `${words.filter((one) => one === word).length} ${word}`);
  return kinds.join(', ') || 'nothing';
}
