import { askForSearch, criminal, enterList, fileEntry, named, readList, type Search, type Shown } from '../searching';
import { freshCaseNumber, type Stage } from '../stage';

/** Nobody of these exists. */
const LISTED = [
  { name: 'Rowan Delacroix', dateOfBirth: '1991-03-14', recordRef: 'BK-DEMO-1', score: '0.8841' },
  { name: 'Silas Marchetti', dateOfBirth: '1988-11-02', recordRef: 'BK-DEMO-2', score: '0.8617' },
  { name: 'Tomas Okonedo', dateOfBirth: '1995-07-29', recordRef: 'BK-DEMO-3', score: '0.8460' },
];
/** The second on the engine's list: the first is somebody else. */
export const SUSPECT = { name: 'Silas Marchetti', dateOfBirth: '1988-11-02' };

/** The search of the story and whom it points to. */
export interface Lead {
  readonly search: Search;
  readonly candidate: Shown;
}

/** VI.B, VIII.A, V.E.2, VI.C: the gates of a search, the list as a lead, the member's own comparison, the entry. */
export async function aListIsALead(stage: Stage): Promise<Lead> {
  const { narrator } = stage;
  const reyes = stage.who('detective-reyes');
  narrator.chapter('No case, no purpose, no search', 'SOP V.B, VI.B, VIII.A');
  await gates(stage);
  const search = await askForSearch(stage, reyes, freshCaseNumber(), 'Shop camera, still');
  narrator.chapter('A list is a lead: the engine ranks, a person compares', 'SOP IV.F-H, VI.B, VI.C');
  await enterList(stage, search, LISTED);
  const candidate = await compare(stage, search);
  await document(stage, search);
  return { search, candidate };
}

/** All gates answer at once, each with its own authority. */
async function gates(stage: Stage): Promise<void> {
  const reyes = stage.who('detective-reyes');
  const { narrator } = stage;
  const shapeless = { reason: 'Find her', purpose: { purpose: 'MISSING_PERSON' }, caseNumber: 'N/A' };
  const refused = await reyes.post('/v1/face-searches', shapeless);
  narrator.refused(
    reyes,
    'asks for a search with "N/A" as case number, a purpose of her own and no photograph',
    refused,
    'PURPOSE_NOT_AUTHORIZED',
  );
  const internal = await reyes.post('/v1/face-searches', { ...criminal(freshCaseNumber()), purpose: { purpose: 'VIII_A3' } });
  narrator.refused(reyes, 'names an Internal Affairs investigation (VIII.A.3)', internal, 'COMPARTMENT_NOT_AVAILABLE');
}

/** VI.B: blind first, by a person, features for and against. */
async function compare(stage: Stage, search: Search): Promise<Shown> {
  const { narrator } = stage;
  const { owner, id } = search;
  const list = await readList(search);
  narrator.shows(
    `${owner.name} sees ${list.candidates.length} faces ${list.blind ? 'shuffled, without rank and score' : 'as ranked'}; legend: ${list.legend}`,
  );
  const candidate = named(list, SUSPECT.name);
  const evaluate = { kind: 'faceSearch.evaluate', process: id };
  const compared = (mode: string) => ({
    result: 'MATCH',
    rationale: 'Scar through the left eyebrow and the shape of the ear agree; the chin differs.',
    comparisons: [
      { candidateId: candidate.id, mode, featuresFor: ['scar, left eyebrow', 'ear lobe'], featuresAgainst: ['chin, in shadow'] },
    ],
    matchCandidateIds: [candidate.id],
  });
  const automated = await owner.complete(evaluate, compared('AUTOMATED'));
  narrator.refused(owner, 'enters the similarity score as the decision', automated, 'HUMAN_COMPARISON_REQUIRED');
  const made = await owner.complete(evaluate, compared('MANUAL'));
  narrator.accepted(owner, 'compares by eye, notes what speaks for and what against, and determines MATCH (VI.B)', made);
  const after = named(await readList(search), SUSPECT.name);
  narrator.shows(`only now rank ${after.rank} and score ${after.similarityScore} are shown: an engine's number, no probability`);
  return candidate;
}

/** VI.C: every search is documented, with what was found. */
async function document(stage: Stage, search: Search): Promise<void> {
  const { narrator } = stage;
  const { owner, id } = search;
  const { text } = narrator.accepted(
    owner,
    'asks for the text for the case report',
    await owner.get<{ text: string }>(`/v1/face-searches/${id}/entry-text`),
  );
  narrator.quote(text);
  const reference = { recordsReference: { number: 'RMS-1', enteredAt: new Date().toISOString() } };
  const entry = { kind: 'faceSearch.case-report-entry', process: id };
  const hidden = await owner.complete(entry, { positiveMatch: true, ...reference, text: 'Identified by investigative means.' });
  narrator.refused(owner, 'writes "identified by investigative means" instead', hidden, 'ENTRY_MUST_NAME_FACESNXT');
  await fileEntry(stage, search, true);
}
