import { refuseDuty } from '@app/domain/duties';
import type { Refusal } from '@app/domain/kernel';
import { listStatement, type Statement } from '@app/persistence/list-statement';
import { isoUtc } from '@app/persistence/sql';
import { rows } from '@app/process';
import { endGrant, keepGrant } from '@app/process/registration/grants';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { cutPage, readListCursor } from '../platform/list-cursor';
import { ProcessService } from '../platform/process.service';
import type { Caller, Submitter } from '../platform/request';
import { turnAway } from '../platform/turn-away';
import type { AccessGrantRequest, AccessGrantsQuery } from './registrations.dto';

/** A grant of access outside the named units: half-open [from, to), instants in ISO 8601; `to` null: until it is withdrawn. */
export interface AccessGrantLine {
  readonly id: string;
  readonly member: { readonly id: string; readonly name: string };
  readonly grantedBy: { readonly id: string; readonly name: string };
  readonly from: string;
  readonly to: string | null;
  readonly inForce: boolean;
  /** The order it rests on. */
  readonly reason: string | null;
}

/** Grants, the oldest first, and the cursor of the next page. */
export interface AccessGrantsPage {
  readonly grants: readonly AccessGrantLine[];
  readonly next: string | null;
}

/** SQL of whether a grant `g` holds at the instant of a parameter. */
const inForce = (now: string): string => `(g.valid_from <= ${now} AND (g.valid_to IS NULL OR g.valid_to > ${now}))`;

/** The list; also, narrowed to a member along access_grant_of_member, what the account page shows. */
export const grantsListed = ({ memberId, inForce: only, limit, cursor }: AccessGrantsQuery, now: Date): Statement =>
  listStatement((bind) => {
    const at = `${bind(now)}::timestamptz`;
    const after = cursor === undefined ? undefined : readListCursor(cursor);
    return {
      select: `SELECT g.id, jsonb_build_object('id', m.id, 'name', m.name) AS member, jsonb_build_object('id', b.id, 'name', b.name) AS "grantedBy",
          ${isoUtc('g.valid_from')} AS "from", ${isoUtc('g.valid_to')} AS "to", ${inForce(at)} AS "inForce", g.reason
        FROM access_grant g JOIN member m ON m.id = g.member_id JOIN member b ON b.id = g.granted_by`,
      where: [
        memberId !== undefined && `g.member_id = ${bind(memberId)}`,
        only !== undefined && `${inForce(at)} = ${bind(only)}`,
        after && `(g.valid_from, g.id) > (${bind(after.at)}, ${bind(after.id)})`,
      ],
      order: 'g.valid_from, g.id',
      limit: limit + 1,
    };
  });

/** Every grant to one member, in force or not, the oldest first. */
export function grantsOf(manager: EntityManager, memberId: string, now: Date): Promise<AccessGrantLine[]> {
  const { sql, parameters } = grantsListed({ memberId, limit: 200 }, now);
  return rows<AccessGrantLine>(manager, sql, parameters);
}

/** Grants of access outside the named units (VI.A), given in a registration or beside one. */
@Injectable()
export class AccessGrantsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly processes: ProcessService,
  ) {}

  async list(query: AccessGrantsQuery, caller: Caller): Promise<AccessGrantsPage | Refusal> {
    const { manager } = this.dataSource;
    const refusal = refuseDuty('registration.list-grants', caller.actor);
    if (refusal) return turnAway(manager, caller, { action: 'AccessGrantsListed', objectKind: 'accessGrant' }, refusal);
    const { sql, parameters } = grantsListed(query, caller.now);
    const found = await rows<AccessGrantLine>(manager, sql, parameters);
    const { shown, next } = cutPage(found, query.limit, ({ from, id }) => ({ at: from, id }));
    return { grants: shown, next };
  }

  async grant({ memberId, until, reason }: AccessGrantRequest, submitter: Submitter): Promise<{ id: string } | Refusal> {
    const form = until === undefined ? {} : { until: Date.parse(until) };
    const { answer } = await this.processes.submit(submitter, 'POST /v1/access-grants', { memberId, until, reason }, (manager) =>
      keepGrant(manager, submitter, { memberId, form, reason }),
    );
    return answer;
  }

  async withdraw(id: string, submitter: Submitter): Promise<{ id: string } | Refusal> {
    const { answer } = await this.processes.submit(submitter, `POST /v1/access-grants/${id}/withdraw`, {}, (manager) =>
      endGrant(manager, submitter, id),
    );
    return answer;
  }
}
