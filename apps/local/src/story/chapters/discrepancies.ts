import type { Answer } from '../line';
import type { Player } from '../player';

/** A discrepancy that is not closed, as the list shows it. */
export interface Discrepancy {
  readonly id: string;
  readonly type: string;
  readonly source: string;
  readonly subject: { readonly kind: string; readonly id: string };
}

interface Page {
  readonly discrepancies: readonly Discrepancy[];
  readonly next: string | null;
}

/** All discrepancies that are not closed. */
export async function openDiscrepancies(reader: Player): Promise<readonly Discrepancy[]> {
  const found: Discrepancy[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const query: string = new URLSearchParams({ limit: '100', ...(cursor && { cursor }) }).toString();
    const answer: Answer<Page> = await reader.get<Page>(`/v1/discrepancies?${query}`);
    found.push(...answer.body.discrepancies);
    cursor = answer.body.next;
  }
  return found;
}
