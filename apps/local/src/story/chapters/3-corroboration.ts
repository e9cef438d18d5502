import { boardOf, counting, told } from '../board';
import { StoryProblem } from '../problem';
import { about } from '../searching';
import type { Stage } from '../stage';
import type { Lead } from './2-search';

const FILLERS = ['DEMO-F1', 'DEMO-F2', 'DEMO-F3', 'DEMO-F4', 'DEMO-F5'];
const now = (): string => new Date().toISOString();

/** VI.D, V.E.2: reports, interview, line-up by somebody else, prints, DNA; then a named member concludes; then the supervisor. */
export async function theLeadIsCorroborated(stage: Stage, lead: Lead): Promise<void> {
  const { narrator } = stage;
  const { owner, id } = lead.search;
  narrator.chapter('The lead is corroborated, by people', 'SOP VI.D, V.E.2; s. 92.70, Fla. Stat.');
  await examine(stage, lead);
  await lineup(stage, lead);
  narrator.shows(`the board says: ${told(await boardOf(owner, id))}`);
}

/** Each step of VI.D is a step of its own, for the candidate followed up. */
async function examine({ narrator }: Stage, { search, candidate }: Lead): Promise<void> {
  const { owner } = search;
  const step = (name: string) => about(search, name, candidate.id);
  const reports = { outcome: 'NEUTRAL', explanation: 'The reports name no suspect and do not speak against him.' };
  narrator.accepted(owner, 'reviews the reports: NEUTRAL', await owner.complete(step('report-review'), reports));
  const interview = {
    outcome: 'CONTRADICTS',
    evidenceType: 'ALIBI',
    origin: 'FROM_LEAD',
    explanation: 'His sister says he was at her home.',
  };
  narrator.accepted(
    owner,
    'interviews the sister of the person: CONTRADICTS (alibi)',
    await owner.complete(step('interview'), interview),
    () => 'kept as exculpatory: it must be answered in writing, and the prosecutor will be told',
  );
  const prints = { outcome: 'SUPPORTS', evidenceType: 'LATENT_PRINT', origin: 'FROM_LEAD', evidenceRefs: ['LAB-DEMO-17'] };
  narrator.accepted(owner, 'has the prints from the till examined: SUPPORTS', await owner.complete(step('latent-prints'), prints));
  const dna = { outcome: 'NOT_APPLICABLE', notApplicableReason: 'NO_SUCH_EVIDENCE' };
  narrator.accepted(
    owner,
    'says that DNA does not apply: none was left',
    await owner.complete(step('dna'), dna),
    () => 'somebody else will have to agree',
  );
}

/** A9, s. 92.70: one person arranges, somebody who has not read the list presents. */
async function lineup(stage: Stage, { search, candidate }: Lead): Promise<void> {
  const { narrator } = stage;
  const { owner } = search;
  const administrator = stage.who('detective-lam');
  const arrange = (administratorId: string) => ({
    arrange: {
      kind: 'PHOTO',
      method: 'INDEPENDENT_ADMINISTRATOR',
      suspectSource: 'FR_CANDIDATE',
      fillerIds: FILLERS,
      selectionBasis: 'By the description that the witness gave on the day',
      witnessRef: 'W-1',
      administratorId,
    },
  });
  const array = about(search, 'lineup-array', candidate.id);
  const own = await owner.complete(array, arrange(await stage.idOf('detective-reyes')));
  narrator.refused(owner, 'arranges a line-up and wants to present it herself; she has read the list', own, 'LINEUP_ADMIN_NOT_INDEPENDENT');
  const arranged = await owner.complete(array, arrange(await stage.idOf('detective-lam')));
  narrator.accepted(owner, `names ${administrator.name} instead, who knows neither list nor case`, arranged);
  const list = await administrator.get(`/v1/face-searches/${search.id}/candidates`);
  narrator.refused(administrator, 'looks for the candidate list', list, 'NOT_FOUND');
  const sheet = await administrator.get<{ photographs: number; instructions: string[] }>(
    `/v1/face-searches/${search.id}/lineups/${candidate.id}`,
  );
  narrator.accepted(
    administrator,
    'opens the line-up sheet',
    sheet,
    ({ photographs, instructions }) =>
      `${photographs} photographs, ${instructions.length} instructions to read out, and not which one is the suspect`,
  );
  const presented = {
    instructionsVersion: '1',
    acknowledgement: 'SIGNED',
    response: 'SUSPECT',
    confidenceStatement: 'Number four, I think. Eight out of ten.',
    priorExposure: false,
    witnessToldOfFaceSearch: false,
    administratorKnewSuspect: false,
    startedAt: now(),
    endedAt: now(),
  };
  const held = await administrator.complete(about(search, 'lineup-presentation', candidate.id), presented);
  narrator.accepted(administrator, 'presents it and records the answer word for word: "Number four, I think. Eight out of ten."', held);
}

/** V.E.2, VI.D: who the person is, on stated bases; then the reviews, and the search is closed. */
export async function aMemberConcludes(stage: Stage, { search, candidate }: Lead): Promise<void> {
  const { narrator } = stage;
  const { owner, id } = search;
  narrator.chapter('A named member concludes; a supervisor looks', 'SOP V.E.2, VI.C, VI.D');
  const board = await boardOf(owner, id);
  const identity = (bases: object[], answer?: string) => ({
    state: 'IDENTIFIED',
    rationale: 'The print on the till is his.',
    bases,
    ...(answer && { contradictions: board.contradicts.map(({ row }) => ({ stepId: row.id, answer })) }),
  });
  const task = about(search, 'identity-determination', candidate.id);
  const prints = { stepId: counting(board, 'LATENT_PRINTS') };
  const likeness = await owner.complete(task, identity([{ stepId: counting(board, 'PHOTO_LINEUP') }], 'Heard.'));
  narrator.refused(
    owner,
    'identifies the person by the line-up alone, which was built on the candidate',
    likeness,
    'IDENTITY_BASIS_REQUIRED',
  );
  const silent = await owner.complete(task, identity([prints]));
  narrator.refused(owner, 'rests it on the print, and passes over the alibi', silent, 'CONTRADICTION_UNADDRESSED');
  const made = await owner.complete(task, identity([prints], 'The bus camera shows him leaving her home an hour before.'));
  narrator.accepted(owner, 'answers the alibi in writing and concludes: IDENTIFIED', made);
  const notice = { notifiedAt: now(), reference: 'SAO-DEMO-1' };
  const prosecutor = await owner.complete(about(search, 'prosecutor-notice', candidate.id), notice);
  narrator.accepted(owner, 'tells the prosecutor of the alibi', prosecutor);
  const recordsReference = { number: `RMS-${id.slice(0, 8)}`, supplement: '1', enteredAt: now() };
  const note = 'Identified by a latent print; alibi answered.';
  const added = await owner.complete(about(search, 'entry-addendum', candidate.id), { note, recordsReference });
  narrator.accepted(owner, 'adds it to the case report as a second version; the first one stays', added);
  await review(stage, { search, candidate });
}

async function review(stage: Stage, { search }: Lead): Promise<void> {
  const { narrator } = stage;
  const { owner, id } = search;
  const sergeant = stage.who('sergeant-vance');
  const decisions = (await boardOf(owner, id)).notApplicable.map((row) => ({ stepId: row.id, decision: 'APPROVED' }));
  const reviewed = await sergeant.complete({ kind: 'faceSearch.supervisor-review', process: id }, { decision: 'REVIEWED', decisions });
  narrator.accepted(sergeant, 'reviews the search and agrees, in the same task, that DNA does not apply', reviewed);
  const page = narrator.accepted(owner, 'reads the page of the search', await owner.get<SearchPage>(`/v1/face-searches/${id}`), (seen) => {
    const people = new Set(seen.timeline.flatMap(({ by }) => by?.name ?? []));
    return `${seen.state}; ${seen.timeline.length} steps, each with its clause, decided by ${[...people].join(', ')}`;
  });
  if (page.state !== 'CLOSED') throw new StoryProblem(`The search should be closed by now, and is ${page.state}.`);
}

interface SearchPage {
  readonly state: string;
  readonly timeline: readonly { readonly by: { readonly name: string } | null }[];
}
