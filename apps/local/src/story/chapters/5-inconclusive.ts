import { boardOf, counting, told } from '../board';
import type { Player } from '../player';
import { about, askForSearch, enterList, fileEntry, named, readList, type Search, type Shown } from '../searching';
import { freshCaseNumber, type Stage } from '../stage';
import { ensureRegistered } from './registration';

const LISTED = [
  { name: 'Jonas Abernathy', dateOfBirth: '1979-05-21', recordRef: 'BK-DEMO-7', score: '0.7012' },
  { name: 'Marek Villanueva', dateOfBirth: '1983-09-08', recordRef: 'BK-DEMO-8', score: '0.6988' },
];
const PERSON = { name: 'Marek Villanueva', dateOfBirth: '1983-09-08' };
const ACTIONS = '/v1/enforcement-actions';
const DAY = 86_400_000;
const now = (): string => new Date().toISOString();

interface Doubt {
  readonly search: Search;
  readonly candidate: Shown;
}

/** VI.B, VI.D, VI.E: an INCONCLUSIVE comparison that is followed up, and a search warrant that is to bring the DNA. */
export async function anInconclusiveOne(stage: Stage): Promise<void> {
  const { narrator } = stage;
  narrator.chapter('Inconclusive, followed up; a search warrant while the DNA is pending', 'SOP VI.B, VI.D, VI.E');
  await ensureRegistered(stage, { handle: 'detective-farrow', supervisor: 'sergeant-duarte', commander: 'commander' });
  const farrow = stage.who('detective-farrow');
  const search = await askForSearch(stage, farrow, freshCaseNumber(), 'Bus camera, still');
  await enterList(stage, search, LISTED);
  const doubt = { search, candidate: await doubtful(stage, search) };
  await fileEntry(stage, search, false);
  await follow(stage, doubt);
  await searchWarrant(stage, doubt);
}

async function doubtful({ narrator }: Stage, search: Search): Promise<Shown> {
  const { owner, id } = search;
  const list = await readList(search);
  const candidate = named(list, PERSON.name);
  const answer = (followUps: boolean) => ({
    result: 'INCONCLUSIVE',
    rationale: 'Half of the face is in the shadow of a cap.',
    comparisons: list.candidates.map((one) => ({
      candidateId: one.id,
      mode: 'MANUAL',
      featuresFor: ['shape of the jaw'],
      featuresAgainst: ['ear not visible'],
      ...(followUps && { followUp: one.id === candidate.id }),
    })),
  });
  const evaluate = { kind: 'faceSearch.evaluate', process: id };
  const open = await owner.complete(evaluate, answer(false));
  narrator.refused(owner, 'determines INCONCLUSIVE and leaves it at that', open, 'FOLLOW_UP_UNANSWERED');
  const made = await owner.complete(evaluate, answer(true));
  narrator.accepted(owner, 'says of each face whether it is followed up: one of the two', made);
  return candidate;
}

/** VI.D: all five steps; one is pending until the warrant brings the sample. */
async function follow(stage: Stage, doubt: Doubt): Promise<void> {
  const { narrator } = stage;
  const { search, candidate } = doubt;
  const { owner } = search;
  const does = async (step: string, form: object, what: string): Promise<void> => {
    narrator.accepted(owner, what, await owner.complete(about(search, step, candidate.id), form));
  };
  const none = { outcome: 'NOT_APPLICABLE', notApplicableReason: 'NO_SUCH_EVIDENCE' };
  const phone = { outcome: 'SUPPORTS', evidenceType: 'PHONE_LOCATION', origin: 'FROM_LEAD', evidenceRefs: ['T-DEMO-4'] };
  await does(
    'report-review',
    phone,
    'finds in the reports that his telephone was there: SUPPORTS, found through the lead and still independent',
  );
  await does('interview', { ...none, notApplicableReason: 'WITNESS_UNAVAILABLE' }, 'says why there is no interview');
  await does('lineup-array', { notApplicable: { reason: 'NO_EYEWITNESS' } }, 'says why there is no line-up');
  await does('latent-prints', none, 'says why there are no prints');
  const dna = { outcome: 'PENDING', pendingReason: 'SERVED_BY_THIS_WARRANT', pendingUntil: new Date(Date.now() + 30 * DAY).toISOString() };
  await does('dna', dna, 'puts the DNA on PENDING: the sample is to come by this very warrant. A state with a date, not a waiver');
  await does(
    'identity-determination',
    { state: 'UNRESOLVED', bases: [], rationale: 'A telephone is not a person.' },
    'concludes: UNRESOLVED',
  );
  const recordsReference = { number: `RMS-${search.id.slice(0, 8)}`, supplement: '1', enteredAt: now() };
  await does('entry-addendum', { note: 'Identity unresolved; DNA pending.', recordsReference }, 'adds it to the case report');
  await reviewed(stage, search, stage.who('sergeant-duarte'));
  narrator.shows(`the board says: ${told(await boardOf(owner, search.id))}`);
}

async function reviewed({ narrator }: Stage, { owner, id }: Search, sergeant: Player): Promise<void> {
  const decisions = (await boardOf(owner, id)).notApplicable.map((row) => ({ stepId: row.id, decision: 'APPROVED' }));
  const looked = await sergeant.complete({ kind: 'faceSearch.supervisor-review', process: id }, { decision: 'REVIEWED', decisions });
  const agreed = `agrees to ${decisions.length} steps that do not apply`;
  narrator.accepted(sergeant, `reviews the search and ${agreed}, in one task; it stays open for the DNA`, looked);
}

/** VI.E: a search warrant may find out who somebody is; an arrest needs to know. */
async function searchWarrant(stage: Stage, { search }: Doubt): Promise<void> {
  const { narrator } = stage;
  const { owner, caseNumber, id: searchId } = search;
  const bases = [{ stepId: counting(await boardOf(owner, searchId), 'REPORT_REVIEW') }];
  const action = (kind: string) => ({ caseNumber, kind, subject: PERSON, bases, affidavitNamesFaceSearch: true });
  const arrest = await owner.post(ACTIONS, action('ARREST_WARRANT'));
  narrator.refused(owner, 'asks for an arrest warrant on this', arrest, 'IDENTITY_DETERMINATION_REQUIRED');
  const asked = await owner.post<{ id: string }>(ACTIONS, action('SEARCH_WARRANT'));
  const { id } = narrator.accepted(owner, 'asks for a search warrant for the DNA sample', asked);
  const sergeant = stage.who('sergeant-duarte');
  const task = { kind: 'enforcementAction.supervisor-review', process: id };
  const silent = await sergeant.complete(task, { decision: 'CLEARED' });
  narrator.refused(sergeant, 'clears it without a word on the pending step', silent, 'ENFORCEMENT_NOTE_REQUIRED');
  const note = 'The DNA can only come by this warrant; the telephone carries it.';
  narrator.accepted(sergeant, `clears it with a note: "${note}"`, await sergeant.complete(task, { decision: 'CLEARED', note }));
  const issued = { outcome: 'WARRANT_ISSUED', occurredAt: now() };
  narrator.accepted(
    owner,
    'records that the warrant was issued',
    await owner.complete({ kind: 'enforcementAction.outcome', process: id }, issued),
  );
}
