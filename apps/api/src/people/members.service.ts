import { AssignmentKind, covers, rolesOf, type Roster, type RosterMember, type RosterUnit } from '@app/domain/people';
import { loadRoster, memberNames } from '@app/persistence/people';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { fail } from '../platform/problem';
import type { Caller } from '../platform/request';
import type { MembersQuery } from './people.dto';

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** A member as of now: post, assigned supervisor and roles. */
export interface MemberView extends Named {
  readonly employeeNo: string;
  readonly rank: string;
  readonly sworn: boolean;
  readonly status: string;
  readonly unit: Named | null;
  readonly supervisor: Named | null;
  readonly roles: readonly string[];
}

/** Members by employee number, and the cursor of the next page. */
export interface MemberPage {
  readonly members: readonly MemberView[];
  readonly next: string | null;
}

/** The roster as people look it up. */
@Injectable()
export class MembersService {
  constructor(private readonly dataSource: DataSource) {}

  async units({ now }: Caller): Promise<readonly RosterUnit[]> {
    const { units } = await loadRoster(this.dataSource.manager, now);
    return [...units].sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  async page({ unitId, limit, cursor }: MembersQuery, { now }: Caller): Promise<MemberPage> {
    const roster = await loadRoster(this.dataSource.manager, now);
    const all = roster.members
      .filter(({ id }) => unitId === undefined || regularPost(roster, id, now.getTime())?.unitId === unitId)
      .sort((a, b) => (a.employeeNo < b.employeeNo ? -1 : 1));
    const start = startOf(roster, all, cursor);
    const shown = all.slice(start, start + limit);
    const last = shown.at(-1);
    const next = last !== undefined && start + limit < all.length ? last.id : null;
    return { members: await this.views(roster, shown, now.getTime()), next };
  }

  private async views(roster: Roster, members: readonly RosterMember[], at: number): Promise<MemberView[]> {
    const posts = new Map(members.map(({ id }) => [id, regularPost(roster, id, at)]));
    const supervisors = [...posts.values()].map((post) => post?.supervisorId).filter((id) => typeof id === 'string');
    const names = await memberNames(this.dataSource.manager, [...posts.keys(), ...supervisors]);
    const named = (id: string | null | undefined): Named | null => (id ? { id, name: names.get(id) ?? '' } : null);
    return members.map(({ id, employeeNo, rank, sworn, status }) => {
      const post = posts.get(id);
      const unit = roster.units.find((candidate) => candidate.id === post?.unitId);
      return {
        id,
        name: names.get(id) ?? '',
        employeeNo,
        rank,
        sworn,
        status,
        unit: unit ? { id: unit.id, name: unit.name } : null,
        supervisor: named(post?.supervisorId),
        roles: rolesOf(roster, id, at),
      };
    });
  }
}

const regularPost = (roster: Roster, memberId: string, at: number): Roster['assignments'][number] | undefined =>
  roster.assignments.find((post) => post.memberId === memberId && post.kind === AssignmentKind.Regular && covers(post, at));

/** A cursor is the last member of the page before: the next page begins after that employee number, even when the member left the list. */
function startOf(roster: Roster, sorted: readonly RosterMember[], cursor: string | undefined): number {
  if (cursor === undefined) return 0;
  const last = roster.members.find(({ id }) => id === cursor);
  if (!last) throw fail('MALFORMED_REQUEST', [{ path: 'cursor', messages: ['is not a cursor of this list'] }]);
  const start = sorted.findIndex(({ employeeNo }) => employeeNo > last.employeeNo);
  return start === -1 ? sorted.length : start;
}
