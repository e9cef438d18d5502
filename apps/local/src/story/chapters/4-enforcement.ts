import { boardOf, counting } from '../board';
import type { Stage } from '../stage';
import { SUSPECT, type Lead } from './2-search';

const now = (): string => new Date().toISOString();
const ACTIONS = '/v1/enforcement-actions';

/** VI.E: straight from the list to the judge, and what the house says to it. */
export async function notFromTheList(stage: Stage, { search }: Lead): Promise<void> {
  const { narrator } = stage;
  const { owner, caseNumber } = search;
  narrator.chapter('Straight from the list to the judge? No', 'SOP VI.E');
  const warrant = (bases: object[]) => ({ caseNumber, kind: 'ARREST_WARRANT', subject: SUSPECT, bases, affidavitNamesFaceSearch: true });
  const alone = await owner.post(ACTIONS, warrant([]));
  narrator.refused(owner, 'asks for an arrest warrant on the face search alone', alone, 'FR_SOLE_BASIS');
  const looked = await owner.post(ACTIONS, warrant([{ type: 'OWN_VISUAL_COMPARISON' }, { type: 'COLLEAGUE_COMPARISON' }]));
  narrator.refused(owner, 'adds her own comparison, and a colleague who sees it too', looked, 'FR_SOLE_BASIS');
  const denied = await owner.post(ACTIONS, { ...warrant([{ type: 'WITNESS_STATEMENT', sourceRef: 'R-9' }]), faceSearchPointed: false });
  narrator.refused(owner, 'names a witness and says that no face search pointed to him', denied, 'FR_LINK_UNDECLARED');
}

/** VI.E: once something stands that does not rest on likeness, and somebody else has looked. */
export async function clearedByAnother(stage: Stage, { search }: Lead): Promise<void> {
  const { narrator } = stage;
  const { owner, caseNumber, id: searchId } = search;
  narrator.chapter('With a print and a supervisor: cleared', 'SOP VI.E');
  const board = await boardOf(owner, searchId);
  const contradictions = board.contradicts.map(({ row }) => ({ stepId: row.id, answer: 'The bus camera shows him an hour before.' }));
  const warrant = (kind: string) => ({
    caseNumber,
    kind: 'ARREST_WARRANT',
    subject: SUSPECT,
    bases: [{ stepId: counting(board, kind) }],
    contradictions,
    affidavitNamesFaceSearch: true,
  });
  const lineup = await owner.post(ACTIONS, warrant('PHOTO_LINEUP'));
  narrator.refused(owner, 'asks with the line-up as only basis', lineup, 'LINEUP_NOT_INDEPENDENT');
  const asked = await owner.post<{ id: string }>(ACTIONS, warrant('LATENT_PRINTS'));
  const { id } = narrator.accepted(
    owner,
    'asks with the print',
    asked,
    () => 'one basis does not rest on likeness; it goes to a supervisor',
  );
  const sergeant = stage.who('sergeant-vance');
  const cleared = await sergeant.complete({ kind: 'enforcementAction.supervisor-review', process: id }, { decision: 'CLEARED' });
  narrator.accepted(sergeant, 'looks through the guard again and clears it', cleared);
  const outcome = await owner.complete(
    { kind: 'enforcementAction.outcome', process: id },
    { outcome: 'WARRANT_ISSUED', occurredAt: now() },
  );
  narrator.accepted(owner, 'records that the warrant was issued', outcome);
}
