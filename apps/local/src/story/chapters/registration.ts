import type { Answer } from '../line';
import type { Player, Task } from '../player';
import { StoryProblem } from '../problem';
import { criminal } from '../searching';
import { freshCaseNumber, type Stage } from '../stage';

/** Who approves whose registration, in order: two different people (V.A). */
export interface Applicant {
  readonly handle: string;
  readonly supervisor: string;
  readonly commander: string;
}

interface Opened {
  readonly id: string;
}

interface RegistrationPage {
  readonly next: readonly { readonly taskId: string; readonly waitsFor: readonly string[]; readonly title: string }[];
}

const APPROVED = { decision: 'APPROVED' };
const COURSE = { course: 'FACESNXT-ONLINE', courseVersion: '1' };

/** Whether this person may search now: an account in force, from this run or an earlier one. */
export async function isActive(player: Player): Promise<boolean> {
  const { body } = await player.get<{ account: { status: string } | null }>('/v1/me');
  return body.account?.status === 'ACTIVE';
}

/** V.A, V.E.3: from the request to an account in force, told step by step. */
export async function registerFirst(stage: Stage, { handle, supervisor, commander }: Applicant): Promise<void> {
  const { narrator } = stage;
  const [detective, sergeant, chief] = [stage.who(handle), stage.who(supervisor), stage.who(commander)];
  const { id } = narrator.accepted(detective, 'asks to be registered for FACESNXT', await request(stage, handle));
  const { next } = (await detective.get<RegistrationPage>(`/v1/registrations/${id}`)).body;
  const [waiting] = next;
  if (!waiting) throw new StoryProblem('A new registration should wait for the supervisor, and waits for nobody. Does the worker run?');
  narrator.shows(`waits for ${waiting.waitsFor.join(', ')}: ${waiting.title}`);
  const own = await detective.post(`/v1/tasks/${waiting.taskId}/complete`, APPROVED);
  narrator.refused(detective, 'tries to approve the registration herself, knowing the id of the task', own, 'NOT_FOUND');
  const task = (kind: string) => ({ kind: `registration.${kind}`, process: id });
  narrator.accepted(sergeant, 'approves as assigned supervisor (V.A)', await sergeant.complete(task('supervisor-approval'), APPROVED));
  await searchTooEarly(stage, detective);
  narrator.accepted(chief, 'approves as Investigative Section Commander (V.A)', await chief.complete(task('commander-approval'), APPROVED));
  await finish(stage, { id, handle });
}

/** Both approvals and the rest in one line, for people whose registration is not the point; nothing for who is registered already. */
export async function ensureRegistered(stage: Stage, applicant: Applicant): Promise<void> {
  const { handle, supervisor, commander } = applicant;
  const [member, first, second] = [stage.who(handle), stage.who(supervisor), stage.who(commander)];
  if (await isActive(member)) return stage.narrator.shows(`${member.name} has an account in force from an earlier run`);
  const { id } = stage.narrator.accepted(
    member,
    `is registered the same way, by ${first.name} and ${second.name}`,
    await request(stage, handle),
  );
  const task = (kind: string) => ({ kind: `registration.${kind}`, process: id });
  taken(await first.complete(task('supervisor-approval'), APPROVED));
  taken(await second.complete(task('commander-approval'), APPROVED));
  await finish(stage, { id, handle }, true);
}

function taken({ status, body }: Answer): void {
  if (status >= 300)
    throw new StoryProblem(`An approval should have been accepted, and was answered with ${status} ${JSON.stringify(body)}.`);
}

/** V.B, V.E.3: everything else is right, and the account is not there yet. */
async function searchTooEarly({ narrator }: Stage, detective: Player): Promise<void> {
  const answer = await detective.post('/v1/face-searches', criminal(freshCaseNumber()));
  narrator.refused(detective, 'tries a search meanwhile', answer, 'ACCOUNT_NOT_ACTIVE');
}

/** The two approvals told, the rest in one line. */
export async function registerByTwo(stage: Stage, { handle, supervisor, commander }: Applicant): Promise<void> {
  const { narrator } = stage;
  const [applicant, first, second] = [stage.who(handle), stage.who(supervisor), stage.who(commander)];
  const { id } = narrator.accepted(applicant, 'asks to be registered', await request(stage, handle));
  const task = (kind: string) => ({ kind: `registration.${kind}`, process: id });
  narrator.accepted(first, 'gives the approval of the assigned supervisor', await first.complete(task('supervisor-approval'), APPROVED));
  narrator.accepted(second, 'gives the second approval', await second.complete(task('commander-approval'), APPROVED));
  await finish(stage, { id, handle }, true);
}

/** The user agreement, the training verified by somebody else, the account confirmed outside: then in force. */
async function finish(stage: Stage, { id, handle }: { readonly id: string; readonly handle: string }, quiet = false): Promise<void> {
  const { narrator } = stage;
  const [member, coordinator, administrator] = [stage.who(handle), stage.who('training'), stage.who('facesnxt-admin')];
  const now = (): string => new Date().toISOString();
  const certificate = { ...COURSE, completedAt: now(), certificateRef: `DEMO-${id.slice(0, 8)}`, result: 'PASSED' };
  const account = () => ({ externalUserId: `demo-${id.slice(0, 8)}`, createdAt: now() });
  const does = async (who: Player, step: string, form: object, what: string): Promise<void> => {
    const answer = await who.complete({ kind: `registration.${step}`, process: id }, form);
    if (!quiet || answer.status >= 300) narrator.accepted(who, what, answer);
  };
  if (await heldBefore(member, administrator, id))
    narrator.shows('the user agreement and the verified training of an earlier account still count');
  else {
    await does(member, 'user-agreement', { version: '1', accepted: true }, 'accepts the user agreement (V.A)');
    await does(member, 'training-completion', certificate, 'enters the certificate of the online training (V.E.3)');
    await does(coordinator, 'training-verification', { decision: 'VERIFIED' }, 'verifies it: never the trainee herself (V.E.3)');
  }
  await does(administrator, 'external-account', account(), 'confirms the account made in FACESNXT, after the approvals');
  await untilActive(member);
  narrator.shows(`${member.name} has an account in force${quiet ? ', after agreement, training and confirmation' : ''}`);
}

/** Whether agreement and training are there from an earlier account: then the next task is the administrator's. */
async function heldBefore(member: Player, administrator: Player, id: string): Promise<boolean> {
  for (const until = Date.now() + 20_000; Date.now() < until; await pause()) {
    if (await member.find({ kind: 'registration.user-agreement', process: id })) return false;
    if (await administrator.find({ kind: 'registration.external-account', process: id })) return true;
  }
  throw new StoryProblem(`Nobody has a task in the registration of ${member.name} after both approvals. Does the worker run?`);
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 100));

async function untilActive(member: Player): Promise<void> {
  for (const until = Date.now() + 20_000; Date.now() < until; await pause()) {
    if (await isActive(member)) return;
  }
  throw new StoryProblem(`The account of ${member.name} should be ACTIVE by now, and is not. Does the worker run?`);
}

/** Asks; a request left open by a run that was broken off is withdrawn first. */
async function request(stage: Stage, handle: string): Promise<Answer<Opened>> {
  const applicant = stage.who(handle);
  const answer = await applicant.post<Opened>('/v1/registrations');
  if (answer.status !== 409) return answer;
  const left = await leftOpen(stage, handle);
  if (left === undefined) return answer;
  const withdrawn = await applicant.post(`/v1/registrations/${left}/withdraw`, { reason: 'Left open by an earlier run of the story' });
  stage.narrator.accepted(applicant, 'withdraws a registration that an earlier run left open', withdrawn);
  return applicant.post<Opened>('/v1/registrations');
}

async function leftOpen(stage: Stage, handle: string): Promise<string | undefined> {
  const about = await stage.idOf(handle);
  const people = [handle, 'sergeant-vance', 'sergeant-duarte', 'commander', 'major', 'chief', 'training', 'facesnxt-admin'];
  for (const person of people) {
    type Listed = Task & { readonly subject: { readonly id: string } | null };
    const { body } = await stage.who(person).get<{ tasks: Listed[] }>('/v1/tasks?process=registration&limit=100');
    const found = body.tasks.find(({ subject }) => subject?.id === about);
    if (found) return found.process.id;
  }
  return undefined;
}
