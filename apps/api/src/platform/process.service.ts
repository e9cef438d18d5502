import { Injectable } from '@nestjs/common';
import type { Refusal } from '@app/domain/kernel';
import { openTasksOf, type TaskView } from '@app/persistence/inbox';
import { once, transact, type OnceAnswer, type Raised } from '@app/process';
import { Teller } from '@app/temporal';
import { DataSource, type EntityManager } from 'typeorm';
import type { Caller, Submitter } from './request';

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

  /** Tells the workflow of a new process, and answers with what is next. */
  async begun(raised: Raised, caller: Submitter): Promise<Next> {
    if (caller.respondAsync) return this.later(() => this.teller.begin(raised));
    return this.next(raised.processId, caller, await this.teller.begin(raised));
  }

  /** Tells a running workflow, and answers with what is next. */
  async moved(raised: Raised, caller: Caller & { respondAsync?: boolean }): Promise<Next> {
    if (caller.respondAsync) return this.later(() => this.teller.tell(raised));
    return this.next(raised.processId, caller, await this.teller.tell(raised));
  }

  /** Tells several workflows at once (a separation, a transfer); nobody waits for what is next. */
  async spread(raised: readonly Raised[]): Promise<void> {
    await Promise.all(raised.map((each) => this.teller.tell(each)));
  }

  private later(tell: () => Promise<unknown>): Next {
    void tell();
    return 'pending';
  }

  private async next(processId: string, { actor, now }: Caller, told: 'AT_REST' | 'PENDING'): Promise<Next> {
    return told === 'PENDING' ? 'pending' : openTasksOf(this.dataSource.manager, processId, actor, now);
  }
}
