import { Injectable } from '@nestjs/common';
import type { Refusal } from '@app/domain/kernel';
import { openTasksOf, type TaskView } from '@app/persistence/inbox';
import { once, transact, type OnceAnswer, type Raised } from '@app/process';
import { Teller, type TellResult } from '@app/temporal';
import { DataSource, type EntityManager } from 'typeorm';
import type { Submitter } from './request';

/** What follows a decision: the tasks of the process that the caller may see, or `pending` while the workflow has not been told. */
export type Next = TaskView[] | 'pending';

/** How services submit: one transaction with its key, then the workflow is told, then the answer. */
@Injectable()
export class ProcessService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly teller: Teller,
  ) {}

  /** Runs the work once per key, in one transaction. `route`: method, path pattern and object id. */
  submit<T>(
    { actor, key, now }: Submitter,
    route: string,
    body: unknown,
    work: (manager: EntityManager) => Promise<T | Refusal>,
  ): Promise<OnceAnswer<T>> {
    return transact(this.dataSource, (manager) => once(manager, { actorId: actor.memberId, route, key, body, now }, () => work(manager)));
  }

  /** Tells the workflow of a new process, and those of `others` that the same act changed; answers with what is next. */
  begun(raised: Raised, caller: Submitter, others: readonly Raised[] = []): Promise<Next> {
    return this.next(raised, caller, [this.teller.begin(raised), ...this.tellings(others)]);
  }

  /** Tells a running workflow, and those of `others` that the same act changed; answers with what is next. */
  moved(raised: Raised, caller: Submitter, others: readonly Raised[] = []): Promise<Next> {
    return this.next(raised, caller, [this.teller.tell(raised), ...this.tellings(others)]);
  }

  /** As `moved`, where the first that an act changed is the caller's own: nothing is next where there is none. */
  async movedFirst([own, ...others]: readonly Raised[], caller: Submitter): Promise<Next> {
    return own === undefined ? [] : this.moved(own, caller, others);
  }

  /** Tells several workflows at once (a separation, a transfer); nothing is next for the caller. */
  async spread(raised: readonly Raised[], { respondAsync }: Submitter): Promise<void> {
    const told = Promise.all(this.tellings(raised));
    if (!respondAsync) await told;
  }

  private tellings(raised: readonly Raised[]): Promise<TellResult>[] {
    return raised.map((each) => this.teller.tell(each));
  }

  /** Telling never fails: with `respond-async` nobody waits for it. */
  private async next(raised: Raised, { actor, now, respondAsync }: Submitter, tellings: readonly Promise<TellResult>[]): Promise<Next> {
    const told = Promise.all(tellings);
    if (respondAsync) return 'pending';
    const [own] = await told;
    return own === 'PENDING' ? 'pending' : openTasksOf(this.dataSource.manager, raised.processId, actor, now);
  }
}
