import { appendAudit, AuditOutcome, ObjectKind } from '@app/audit';
import { askFurtherLineup, CorroborationKind, presetKinds } from '@app/domain/corroboration';
import { isRefusal, refuse, system, type Refusal } from '@app/domain/kernel';
import { ProcessState, stepKeyText } from '@app/domain/process';
import { SearchStep } from '@app/domain/search/steps';
import type { EntityManager } from 'typeorm';
import { lockProcess, type Raised } from '../process-row';
import { auditRefusals } from '../search/audit';
import { voidSteps } from '../withdraw';
import { searchForReader, type Reading } from './reading';
import { askForRow, readRows } from './rows';

/** Which candidate another eyewitness is to be shown in a line-up. */
export interface FurtherLineup {
  readonly searchId: string;
  readonly candidateId: string;
}

/**
 * VI.D: asks for a line-up for another eyewitness. The line-up step of the candidate begins again; whatever was concluded is asked for again
 * once it brought something. Refusals: NOT_FOUND, PROCESS_ENDED, and as `askFurtherLineup`.
 */
export async function openFurtherLineup(
  manager: EntityManager,
  asking: Reading,
  { searchId, candidateId }: FurtherLineup,
): Promise<{ readonly id: string; readonly raised: Raised } | Refusal> {
  const { actor, now, requestId } = asking;
  const action = 'FurtherLineupAsked';
  const refused = (refusal: Refusal): Promise<Refusal> => auditRefusals(manager, asking, { action, searchId }, refusal);
  const process = await lockProcess(manager, searchId);
  const search = await searchForReader(manager, searchId, asking, 'CorroborationBoardRead');
  if (isRefusal(search)) return search;
  const rows = await readRows(manager, [searchId]);
  const preset = presetKinds(search.purpose, search.profile).includes(CorroborationKind.PhotoLineup);
  const asked = askFurtherLineup({ ...search, rows, preset }, candidateId, actor.memberId);
  if (isRefusal(asked)) return refused(asked);
  if (process?.state !== ProcessState.Open) return refused(refuse('PROCESS_ENDED', system('processes')));
  const id = await askForRow(manager, { searchId, candidateId, by: actor.memberId, now });
  const event = { at: now, actorId: actor.memberId, action, objectKind: ObjectKind.FaceSearch, objectId: searchId, processId: searchId };
  await appendAudit(manager, { ...event, outcome: AuditOutcome.Success, requestId, source: 'api', detail: { row: id } });
  const keys = [SearchStep.LineupArray, SearchStep.LineupPresentation].map((name) => stepKeyText({ name, ref: candidateId }));
  const raised = await voidSteps(manager, process, {
    keys,
    reason: asked.outcome,
    now,
    actorId: actor.memberId,
    requestId,
    source: 'api',
  });
  return { id, raised };
}
