import type { Interval } from '@app/domain/people';
import type { PolicyPack } from '@app/domain/policy';
import { normalCaseNumber, type CaseFacts, type GateFacts, type ProbeFacts } from '@app/domain/search';
import { loadRoster } from '@app/persistence/people';
import type { EntityManager } from 'typeorm';
import { row, rows } from '../transaction';
import { loadOperator } from './operator-facts';

/** Whose gates, for which form. `by`: only who uploaded a photograph may search with it. `at`: who was assigned to the case then. */
export interface GateQuery {
  readonly policy: PolicyPack;
  readonly operatorId: string;
  readonly by: string;
  readonly at: Date;
  readonly caseNumber?: string;
  readonly probeId?: string;
}

const CASE = `SELECT c.id, c.case_number AS "caseNumber", c.ori, c.kind, c.state, c.offence_codes AS "offenceCodes",
    array(SELECT DISTINCT a.member_id FROM case_assignment a WHERE a.case_id = c.id AND a.valid_from <= $2 AND (a.valid_to IS NULL OR a.valid_to > $2)) AS "assignedMemberIds"
  FROM case_file c WHERE c.case_number = $1 FOR SHARE OF c`;

const PROBE = `SELECT id, sha256, source_type AS "sourceType", faces_detected AS "facesDetected", minor FROM probe_image WHERE id = $1 AND uploaded_by = $2`;

const SAME_PROBE = `SELECT s.id FROM face_search s JOIN probe_image p ON p.id = s.probe_id
  WHERE s.case_id = $1 AND p.sha256 = $2 AND s.cancel_reason IS NULL ORDER BY s.submitted_at`;

const AGREEMENTS = `SELECT (extract(epoch FROM valid_from) * 1000)::float8 AS "from", (extract(epoch FROM valid_to) * 1000)::float8 AS "to" FROM agreement`;

/** Everything the gates of a search read, in the caller's transaction. Lock the operator first (`lockOperator`). */
export async function loadGateFacts(manager: EntityManager, query: GateQuery): Promise<GateFacts> {
  const { policy, operatorId, by, at, caseNumber, probeId } = query;
  const agency = await row<{ ori: string }>(manager, 'SELECT ori FROM agency');
  const caseFile = caseNumber === undefined ? undefined : await row<CaseFacts>(manager, CASE, [normalCaseNumber(caseNumber), at]);
  const probe = probeId === undefined ? undefined : await row<ProbeFacts>(manager, PROBE, [probeId, by]);
  const same = caseFile && probe ? await rows<{ id: string }>(manager, SAME_PROBE, [caseFile.id, probe.sha256]) : [];
  return {
    policy,
    agencyOri: agency?.ori ?? '',
    operator: await loadOperator(manager, operatorId, await loadRoster(manager)),
    agreements: await rows<Interval>(manager, AGREEMENTS),
    ...(caseFile && { caseFile }),
    ...(probe && { probe }),
    sameProbeSearchIds: same.map(({ id }) => id),
  };
}
