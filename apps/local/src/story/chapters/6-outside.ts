import type { Player } from '../player';
import { StoryProblem } from '../problem';
import { criminal, fileEntry, type Search } from '../searching';
import { freshCaseNumber, type Stage } from '../stage';
import { openDiscrepancies } from './discrepancies';
import type { Periods } from './periods';

/** V.B: what already ran is recorded, never refused; gates that had failed become discrepancies. The Commander is a user like anybody. */
export async function whatRanOutside(stage: Stage, { month, quarter }: Periods): Promise<void> {
  const { narrator } = stage;
  const [osei, commander] = [stage.who('detective-osei'), stage.who('commander')];
  narrator.chapter('What already happened is recorded, never refused', 'SOP V.B, VII.B');
  const late = await recordLate(stage, osei, month.day, 'tells of a search that he ran in FACESNXT without ever being registered');
  await endWithoutCandidates(stage, late, false);
  narrator.shows('and he files no case-report entry: the month will show it');
  const opened = (await openDiscrepancies(commander)).filter(({ subject }) => subject.id === late.id);
  narrator.shows(`${opened.length} discrepancies wait for the Commander: ${opened.map(({ type }) => type).join(', ')} (VII.D)`);
  await recordLate(stage, osei, quarter.day, `remembers another one, in ${quarter.key}`);
  const own = await recordLate(stage, commander, month.day, 'records a search of her own from the same month');
  await endWithoutCandidates(stage, own, true);
  await fileEntry(stage, own, false);
}

interface Recorded {
  readonly id: string;
  readonly discrepancies: readonly string[];
}

async function recordLate({ narrator }: Stage, owner: Player, executedAt: string, what: string): Promise<Search> {
  const caseNumber = freshCaseNumber();
  const form = { ...criminal(caseNumber), providerSearchId: `FN-LATE-${caseNumber}`, executedAt };
  const answer = await owner.post<Recorded>('/v1/face-searches/record-late', form);
  const { id, discrepancies } = narrator.accepted(
    owner,
    what,
    answer,
    (body) => `taken, with what was not in order: ${body.discrepancies.join(', ')}`,
  );
  if (discrepancies.length === 0)
    throw new StoryProblem('A search from before the account was active should leave discrepancies, and left none.');
  return { id, owner, caseNumber };
}

/** The list was empty; the person says so, and that there is no match. */
async function endWithoutCandidates({ narrator }: Stage, { id, owner }: Search, quiet: boolean): Promise<void> {
  const { body: page } = await owner.get<{ details?: { lateSearchId: string | null; lateExecutedAt: string | null } }>(
    `/v1/face-searches/${id}`,
  );
  const { lateSearchId, lateExecutedAt } = page.details ?? {};
  const result = { providerSearchId: lateSearchId, executedAt: lateExecutedAt, returnedCount: 0 };
  const entered = await owner.complete({ kind: 'faceSearch.result-entry', process: id }, result);
  const determination = { result: 'NO_MATCH', rationale: 'The list was empty.', comparisons: [] };
  if (!quiet || entered.status >= 300) narrator.accepted(owner, 'enters that the list was empty', entered);
  const answer = await owner.complete({ kind: 'faceSearch.evaluate', process: id }, determination);
  narrator.accepted(owner, 'determines NO_MATCH (no candidates)', answer);
}
