import { AssignmentKind, covers, rolesOf, type Roster, type RosterMember, type RosterUnit } from '@app/domain/people';
import { loadRoster, memberNames } from '@app/persistence/people';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { notACursor, type ListQuery } from '../platform/list-cursor';
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

/** Units by name, and the cursor of the next page. */
export interface UnitPage {
  readonly units: readonly RosterUnit[];
  readonly next: string | null;
}

/** The roster as people look it up. */
@Injectable()
export class MembersService {
  constructor(private readonly dataSource: DataSource) {}

  async units({ limit, cursor }: ListQuery, { now }: Caller): Promise<UnitPage> {
    const { units } = await loadRoster(this.dataSource.manager, now);
    const sorted = [...units].sort((a, b) => (a.name < b.name ? -1 : 1));
    const start = cursor === undefined ? 0 : sorted.findIndex(({ id }) => id === cursor) + 1;
    if (start === 0 && cursor !== undefined) throw notACursor();
    const shown = sorted.slice(start, start + limit);
    return { units: shown, next: start + limit < sorted.length ? (shown.at(-1)?.id ?? null) : null };
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
  if (!last) throw notACursor();
  const start = sorted.findIndex(({ employeeNo }) => employeeNo > last.employeeNo);
  return start === -1 ? sorted.length : start;
}
