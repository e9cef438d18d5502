import { candidateCsv, type ListedPerson } from './candidate-list';
import { drawnFace } from './picture';
import type { Player, Task } from './player';
import { StoryProblem } from './problem';
import type { Stage } from './stage';

/** A search as the story goes on with it. */
export interface Search {
  readonly id: string;
  readonly owner: Player;
  readonly caseNumber: string;
}

/** A candidate as the API shows it: while the comparison is blind, without rank, score and source. */
export interface Shown {
  readonly id: string;
  readonly name?: string;
  readonly rank?: number;
  readonly similarityScore?: number;
}

export interface CandidateList {
  readonly legend: string;
  readonly blind: boolean;
  readonly candidates: readonly Shown[];
}

const OFFENCE = '812.13';

/** What VIII.A.1 asks of a search for a potential suspect of a robbery; the case is opened with it. */
export const criminal = (caseNumber: string): object => ({
  caseNumber,
  caseStub: { kind: 'CRIMINAL', offenceCode: OFFENCE },
  purpose: { purpose: 'VIII_A1', offenceCode: OFFENCE, subjectRole: 'POTENTIAL_SUSPECT' },
  reason: 'Identify the person who left the shop with the till (camera still)',
  attestation: { accepted: true, version: '1' },
});

/** Stores a drawn face as probe photograph, and answers with its id. */
async function photograph(stage: Stage, owner: Player, title: string): Promise<string> {
  const image = { bytes: await drawnFace(title), name: 'drawing.jpg', type: 'image/jpeg' };
  const stored = await owner.upload<{ id: string; sha256: string }>('/v1/probe-images', {
    image,
    sourceType: 'CAMERA',
    facesDetected: '1',
  });
  const { id } = stage.narrator.accepted(
    owner,
    `uploads the probe photograph (${image.bytes.length} bytes, JPEG; ${title.toLowerCase()})`,
    stored,
    ({ sha256 }) => `the original is sealed by its SHA-256, ${sha256.slice(0, 16)}...`,
  );
  return id;
}

/** Asks for a search with everything right, and answers with it. */
export async function askForSearch(stage: Stage, owner: Player, caseNumber: string, title: string): Promise<Search> {
  const probeId = await photograph(stage, owner, title);
  const opened = await owner.post<{ id: string }>('/v1/face-searches', { ...criminal(caseNumber), probeId });
  const { id } = stage.narrator.accepted(owner, `asks for a search in case ${caseNumber}`, opened, () => 'all gates are green');
  return { id, owner, caseNumber };
}

/** The search was run in FACESNXT, which has no public interface: its list comes in as a CSV file beside the typed figures. */
export async function enterList(stage: Stage, { id, owner }: Search, people: readonly ListedPerson[]): Promise<void> {
  const file = { bytes: candidateCsv(people), name: 'candidates.csv', type: 'text/csv' };
  const stored = await owner.upload<{ id: string }>('/v1/evidence-files', { file, kind: 'CANDIDATE_FILE' });
  const { id: candidateFileId } = stage.narrator.accepted(owner, `uploads the candidate list (CSV, ${people.length} rows)`, stored);
  const result = {
    providerSearchId: `FN-${id.slice(0, 8)}`,
    executedAt: new Date().toISOString(),
    returnedCount: people.length,
    candidateFileId,
  };
  const entered = await owner.complete({ kind: 'faceSearch.result-entry', process: id }, result);
  stage.narrator.accepted(owner, `runs the search in FACESNXT and enters number, time and list by hand`, entered);
}

/** The list as its owner reads it; reading is on record. */
export async function readList({ id, owner }: Search): Promise<CandidateList> {
  const { status, body } = await owner.get<CandidateList>(`/v1/face-searches/${id}/candidates`);
  if (status !== 200) throw new StoryProblem(`${owner.name} should be able to read the candidates, and got ${status}.`);
  return body;
}

/** The candidate with this name. */
export function named({ candidates }: CandidateList, name: string): Shown {
  const found = candidates.find((candidate) => candidate.name === name);
  if (!found) throw new StoryProblem(`The list should hold ${name}, and does not.`);
  return found;
}

/** VI.C: the entry in the case report, with the text that the house offers. */
export async function fileEntry(stage: Stage, { id, owner }: Search, positiveMatch: boolean): Promise<void> {
  const recordsReference = { number: `RMS-${id.slice(0, 8)}`, enteredAt: new Date().toISOString() };
  const filed = await owner.complete({ kind: 'faceSearch.case-report-entry', process: id }, { positiveMatch, recordsReference });
  stage.narrator.accepted(owner, `files the case-report entry under ${recordsReference.number} (VI.C)`, filed);
}

/** A task of a search about one of its candidates. */
export const about = (search: Search, step: string, ref: string): { kind: Task['kind']; process: string; ref: string } => ({
  kind: `faceSearch.${step}`,
  process: search.id,
  ref,
});
