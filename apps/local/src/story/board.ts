import type { Player } from './player';
import { StoryProblem } from './problem';

/** A row of VI.D as the board shows it. */
export interface Row {
  readonly id: string;
  readonly kind: string;
  readonly evidenceType: string | null;
}

/** What counts, what contradicts and what is missing for one candidate. */
export interface Board {
  readonly counts: readonly { readonly row: Row; readonly independent: boolean }[];
  readonly contradicts: readonly { readonly row: Row; readonly answered: boolean }[];
  readonly pending: readonly Row[];
  readonly notApplicable: readonly Row[];
  readonly missing: readonly { readonly kind: string; readonly waitsFor: readonly string[] }[];
}

/** The VI.D/VI.E board of the one candidate of a search that is followed up. */
export async function boardOf(reader: Player, searchId: string): Promise<Board> {
  const { status, body } = await reader.get<{ candidates: Board[] }>(`/v1/face-searches/${searchId}/board`);
  const [board] = status === 200 ? body.candidates : [];
  if (!board) throw new StoryProblem(`${reader.name} should see the board of one candidate, and got ${status} ${JSON.stringify(body)}.`);
  return board;
}

/** The row of this kind among those that count. */
export function counting({ counts }: Board, kind: string): string {
  const found = counts.find(({ row }) => row.kind === kind);
  if (!found)
    throw new StoryProblem(`The board should count ${kind}, and counts ${counts.map(({ row }) => row.kind).join(', ') || 'nothing'}.`);
  return found.row.id;
}

/** The board as one sentence. */
export function told({ counts, contradicts, pending, notApplicable, missing }: Board): string {
  const kinds = (rows: readonly Row[]): string => rows.map(({ kind }) => kind).join(', ') || 'nothing';
  const weighed = counts.map(({ row, independent }) => `${row.kind}${independent ? '' : ' (rests on likeness)'}`).join(', ') || 'nothing';
  return [
    `counts: ${weighed}`,
    `contradicts: ${kinds(contradicts.map(({ row }) => row))}`,
    `pending: ${kinds(pending)}`,
    `not applicable: ${kinds(notApplicable)}`,
    `missing: ${missing.map(({ kind }) => kind).join(', ') || 'nothing'}`,
  ].join('; ');
}
