import { leadsTo, type CaseStanding } from '@app/domain/cases';
import { actorOf, type Actor, type Interval } from '@app/domain/people';
import type { PolicyPack } from '@app/domain/policy';
import { normalCaseNumber, type CaseFacts, type GateFacts, type ProbeFacts } from '@app/domain/search';
import { loadRoster } from '@app/persistence/people';
import type { EntityManager } from 'typeorm';
import { BY_NUMBER, PEOPLE } from '../cases/case-row';
import { row, rows } from '../transaction';
import { loadOperator } from './operator-facts';
import { AGENCY_SHARED, stopsOf } from './stops';

/**
 * Whose gates, for which form. `by`: only who uploaded a photograph may search with it, and whom the number of the case leads to it. `at`: who
 * was assigned to the case then.
 */
export interface GateQuery {
  readonly policy: PolicyPack;
  readonly operatorId: string;
  readonly by: Pick<Actor, 'memberId' | 'roles'>;
  readonly at: Date;
  readonly caseNumber?: string;
  readonly probeId?: string;
  /** Named as the one who agreed to a photograph of a protected event. */
  readonly eventSupervisorId?: string;
}

/** The state of a case as of `$2`: what the last event before then came to, else what the first one after it began with. */
const STATE_THEN = `coalesce(
    (SELECT e.state_after FROM case_file_event e WHERE e.case_id = c.id AND e.state_after IS NOT NULL AND e.at <= $2 ORDER BY e.at DESC LIMIT 1),
    (SELECT e.state_before FROM case_file_event e WHERE e.case_id = c.id AND e.state_before IS NOT NULL AND e.at > $2 ORDER BY e.at LIMIT 1), c.state)`;

const CASE = `SELECT c.id, c.case_number AS "caseNumber", c.ori, c.kind, c.state, ${STATE_THEN} AS "stateThen", c.offence_codes AS "offenceCodes", ${PEOPLE}
  FROM case_file c ${BY_NUMBER} FOR SHARE OF c`;

/** `asItCame`: the hash of the photograph before anybody edited it. */
const PROBE = `SELECT p.id, p.sha256, p.source_type AS "sourceType", p.faces_detected AS "facesDetected", p.minor, coalesce(p.edits, '{}') AS edits, p.event,
    coalesce(o.sha256, p.sha256) AS "asItCame"
  FROM probe_image p LEFT JOIN probe_image o ON o.id = p.edited_from WHERE p.id = $1 AND p.uploaded_by = $2`;

const SAME_PROBE = `SELECT s.id FROM face_search s JOIN probe_image p ON p.id = s.probe_id LEFT JOIN probe_image o ON o.id = p.edited_from
  WHERE s.case_id = $1 AND coalesce(o.sha256, p.sha256) = $2 AND s.cancel_reason IS NULL ORDER BY s.submitted_at`;

const AGREEMENTS = `SELECT (extract(epoch FROM valid_from) * 1000)::float8 AS "from", (extract(epoch FROM valid_to) * 1000)::float8 AS "to" FROM agreement`;

/** Everything the gates of a search read, in the caller's transaction. Lock the operator first (`lockOperator`). */
export async function loadGateFacts(manager: EntityManager, query: GateQuery): Promise<GateFacts> {
  const { policy, operatorId, by, at, caseNumber, probeId, eventSupervisorId } = query;
  const agency = await row<{ ori: string }>(manager, AGENCY_SHARED);
  const caseFile = caseNumber === undefined ? undefined : await caseFor(manager, caseNumber, { by, at });
  const found = probeId === undefined ? undefined : await row<ProbeFacts & { asItCame: string }>(manager, PROBE, [probeId, by.memberId]);
  const same = caseFile && found ? await rows<{ id: string }>(manager, SAME_PROBE, [caseFile.id, found.asItCame]) : [];
  const roster = await loadRoster(manager);
  return {
    policy,
    agencyOri: agency?.ori ?? '',
    operator: await loadOperator(manager, operatorId, roster),
    agreements: await rows<Interval>(manager, AGREEMENTS),
    stops: await stopsOf(manager),
    ...(caseFile && { caseFile }),
    ...(found && { probe: found }),
    sameProbeSearchIds: same.map(({ id }) => id),
    ...(eventSupervisorId !== undefined && { eventSupervisor: actorOf(roster, eventSupervisorId, at.getTime()) }),
  };
}

type StoredCase = CaseFacts & CaseStanding & { readonly stateThen: CaseFacts['state'] };

/** The case that the number leads to, in the state of that time; nothing where there is none, or it is not this person's to know of. */
async function caseFor(
  manager: EntityManager,
  caseNumber: string,
  { by, at }: Pick<GateQuery, 'by' | 'at'>,
): Promise<CaseFacts | undefined> {
  const found = await row<StoredCase>(manager, CASE, [normalCaseNumber(caseNumber), at]);
  if (found === undefined || !leadsTo(found, by)) return undefined;
  const { stateThen: state, searcherIds: _, ...caseFile } = found;
  return { ...caseFile, state };
}
