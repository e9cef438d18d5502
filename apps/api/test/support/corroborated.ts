import { determinedSearch, type DeterminedSearch, type ListedPerson } from './determined-search';
import type { House } from './house';
import type { Officer } from './officer';

/** A reference in the records system, entered just now. */
export const reference = (number: string): object => ({ number, enteredAt: new Date().toISOString() });

/** A step of VI.D that does not apply. */
export const NOT_APPLICABLE = { outcome: 'NOT_APPLICABLE', notApplicableReason: 'NO_SUCH_EVIDENCE' } as const;

/** What a step of VI.D brought. */
export const brought = (outcome: 'SUPPORTS' | 'CONTRADICTS', evidenceType: string): object => ({
  outcome,
  evidenceType,
  origin: 'FROM_LEAD',
  evidenceRefs: ['REF-1'],
});

export interface Row {
  readonly id: string;
  readonly kind: string;
}

/** The board of the first candidate of a search, as tests read it. */
export interface BoardSeen {
  readonly candidateId: string;
  readonly counts: readonly { readonly row: Row; readonly independent: boolean }[];
  readonly contradicts: readonly { readonly row: Row; readonly answered: boolean }[];
  readonly pending: readonly Row[];
  readonly notApplicable: readonly Row[];
  readonly missing: readonly { readonly kind: string; readonly waitsFor: readonly string[] }[];
  readonly corroborated: boolean;
  readonly independent: boolean;
  readonly identity: { readonly state: string } | null;
}

/** Reads the board of a search that follows one candidate up. */
export async function boardOf(officer: Officer, searchId: string): Promise<BoardSeen> {
  const answer = await officer.get<{ candidates: BoardSeen[] }>(`/v1/face-searches/${searchId}/board`);
  const [candidate] = answer.body.candidates;
  if (candidate === undefined) throw new Error('nobody is followed up');
  return candidate;
}

/** Every row said not to apply of a search that follows one candidate up, approved. */
export const approvals = async (officer: Officer, searchId: string): Promise<{ stepId: string; decision: 'APPROVED' }[]> =>
  (await boardOf(officer, searchId)).notApplicable.map(({ id }) => ({ stepId: id, decision: 'APPROVED' }));

/** What differs between the searches of the enforcement tests: the steps that did not simply not apply. */
export interface Corroborating {
  readonly caseNumber: string;
  readonly person: ListedPerson;
  readonly steps: Readonly<Record<string, object>>;
  /** How what contradicts is answered, when something does. */
  readonly answer?: string;
  readonly identity?: 'IDENTIFIED' | 'UNRESOLVED';
}

/** A match by the detective, with VI.D done as told and the person identified on what supports. */
export async function corroborated(
  house: House,
  { caseNumber, person, steps, answer, identity = 'IDENTIFIED' }: Corroborating,
): Promise<DeterminedSearch> {
  const search = await determinedSearch(house, { caseNumber, outcome: 'MATCH', people: [person] });
  const [candidateId] = search.candidateIds;
  const detective = house.as('detective');
  for (const name of ['report-review', 'interview', 'latent-prints', 'dna']) {
    await detective.complete(`faceSearch.${name}`, steps[name] ?? NOT_APPLICABLE, candidateId);
  }
  await detective.complete('faceSearch.lineup-array', steps.lineup ?? { notApplicable: { reason: 'NO_EYEWITNESS' } }, candidateId);
  const board = await boardOf(detective, search.id);
  await detective.complete(
    'faceSearch.identity-determination',
    {
      state: identity,
      rationale: 'as the steps say',
      bases: identity === 'UNRESOLVED' ? [] : board.counts.map(({ row }) => ({ stepId: row.id })),
      contradictions: board.contradicts.map(({ row }) => ({ stepId: row.id, answer })),
    },
    candidateId,
  );
  return search;
}
