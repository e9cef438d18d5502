import { randomInt } from 'node:crypto';
import { DEMO_PEOPLE } from '../demo/people';
import type { Narrator } from './narrator';
import type { Line } from './line';
import { Player } from './player';
import { StoryProblem } from './problem';

/** What chapters share: the people, the teller, and what earlier chapters made. */
export class Stage {
  private readonly players = new Map<string, Player>();
  private memberIds: ReadonlyMap<string, string> | undefined;

  constructor(
    readonly narrator: Narrator,
    private readonly line: Line,
  ) {}

  /** Somebody of the demo department, by the handle of demo/people.ts. */
  who(handle: string): Player {
    const known = this.players.get(handle);
    if (known) return known;
    const person = DEMO_PEOPLE.find((one) => one.handle === handle);
    if (!person) throw new StoryProblem(`The demo department has no ${handle}.`);
    const player = new Player(person, this.line);
    this.players.set(handle, player);
    return player;
  }

  /** The member id of somebody, from the roster. */
  async idOf(handle: string): Promise<string> {
    this.memberIds ??= await this.roster();
    const id = this.memberIds.get(this.who(handle).person.employeeNo);
    if (id === undefined) throw new StoryProblem(`The roster has no ${handle}: the database holds another department than the demo one.`);
    return id;
  }

  private async roster(): Promise<ReadonlyMap<string, string>> {
    const { status, body } = await this.who('sysadmin').get<{ members: { id: string; employeeNo: string }[] }>('/v1/members?limit=200');
    if (status !== 200) throw new StoryProblem(`The roster cannot be read: ${status} ${JSON.stringify(body)}`);
    return new Map(body.members.map(({ id, employeeNo }) => [employeeNo, id]));
  }
}

/** A case number that no earlier run used: this year's, and drawn. */
export const freshCaseNumber = (): string => `${new Date().getFullYear()}-${randomInt(100_000, 999_999)}`;
