import {
  laterTold,
  sameTold,
  advance,
  FIRST_VERSION,
  NEVER,
  type Activities,
  type Entry,
  type Look,
  type Outcome,
  type ProcessInput,
  type StepDecided,
  type SystemStep,
  type Told,
} from '@app/contracts';
import { stepKeyText, type ProcessKind, type StepKey } from '@app/domain/process';
import {
  allHandlersFinished,
  ApplicationFailure,
  condition,
  proxyLocalActivities,
  setHandler,
  sleep,
  workflowInfo,
} from '@temporalio/workflow';
import { Alarm } from './alarm';
import { earliest, Ended, StartOver, type Branch } from './branch';
import { insist } from './insist';

/** A few quick attempts inside one workflow task; after them the wait is a durable one (see `insist`). */
const LOCAL = {
  startToCloseTimeout: '5s',
  scheduleToCloseTimeout: '10s',
  retry: { initialInterval: '200ms', maximumInterval: '1s', maximumAttempts: 4 },
} as const;
const { enter, look, climbLadders, endProcess } = proxyLocalActivities<Activities>(LOCAL);

/** Local activities that run a system step. */
export const systemSteps = proxyLocalActivities<Activities>(LOCAL);

/** The steps of one process, as its main line sees them. */
export class Steps {
  /** A workflow's type is the kind of its process. */
  private readonly kind = workflowInfo().workflowType as ProcessKind;
  private told: Told = NEVER;
  /** The epoch in which the main line began: what was found in it says nothing of a store that was restored since. */
  private epoch = NEVER.epoch;
  private restarts = 0;
  private away = 0;
  private closed = false;
  private readonly branches = new Set<Branch>();
  private readonly rounds = new Map<string, number>();
  private readonly alarm = new Alarm();

  constructor(private readonly processId: string) {
    setHandler(advance, async (epoch, version, decided) => {
      this.learn({ epoch, version }, decided);
      await condition(() => this.atRest());
    });
  }

  private learn(told: Told, decided: StepDecided | undefined): void {
    const branch = decided && this.isNext(told) ? this.waitingFor(decided.key) : undefined;
    if (!sameTold(laterTold(this.told, told), told)) this.lookAgain();
    this.told = laterTold(this.told, told);
    if (branch === undefined || decided === undefined) return;
    this.branches.delete(branch);
    branch.resolve({ outcome: decided.outcome, refs: decided.refs });
  }

  /** Everything up to the version before is seen: what this one brought can be taken at its word. */
  private isNext(told: Told): boolean {
    return this.away === 0 && told.epoch === this.told.epoch && told.version === this.told.version + 1 && this.unseen().length === 0;
  }

  private waitingFor(key: string): Branch | undefined {
    return [...this.branches].find(({ step, run }) => run === undefined && stepKeyText(step) === key);
  }

  /** A step that a person, or another transaction, decides. Answers with its recorded outcome. */
  run(name: string, ref?: string): Promise<Outcome> {
    return this.wait(name, ref, undefined);
  }

  /** A step that the system does in one transaction. */
  system(name: string, run: SystemStep, ref?: string): Promise<Outcome> {
    return this.wait(name, ref, run);
  }

  /** Callers of `advance` are answered while a store is away; that bounds how many of them wait, with the activities' own time limits. */
  private insist<T>(attempt: () => Promise<T>): Promise<T> {
    return insist(attempt, (ms) => this.goAway(() => sleep(ms)));
  }

  /** A long activity: callers of `advance` are answered while it runs. */
  async goAway<T>(work: () => Promise<T>): Promise<T> {
    this.away++;
    try {
      return await work();
    } finally {
      this.away--;
    }
  }

  private wait(name: string, ref: string | undefined, run: SystemStep | undefined): Promise<Outcome> {
    const key: StepKey = ref === undefined ? { name } : { name, ref };
    const round = (this.rounds.get(stepKeyText(key)) ?? 0) + 1;
    this.rounds.set(stepKeyText(key), round);
    return new Promise<Outcome>((resolve, reject) => {
      this.branches.add({ step: { ...key, round }, run, seen: NEVER, rungAt: undefined, resolve, reject });
    });
  }

  private atRest(): boolean {
    return this.closed || this.away > 0 || (this.branches.size > 0 && this.unseen().length === 0);
  }

  private unseen(): Branch[] {
    return [...this.branches].filter((branch) => !sameTold(branch.seen, this.told));
  }

  /** Runs a main line until it returns, beginning again where an outcome was voided, and records the end. */
  async follow(body: (steps: Steps) => Promise<string>): Promise<string> {
    const entry = await this.entry();
    if (entry.state === 'CLOSED') return this.finish(entry.outcome);
    this.startOver(entry.told, entry.restarts);
    void this.watch();
    for (;;) {
      const outcome = await this.attempt(body);
      const { processId, restarts } = this;
      const end = await this.insist(() => endProcess({ processId, told: this.heard(), restarts, outcome, now: Date.now() }));
      if (end.state === 'CLOSED') return this.finish(end.outcome);
      this.interrupt(end);
    }
  }

  /** A process told of its first version has just been recorded: there is nothing to ask for, and its first look would say so if there were. */
  private async entry(): Promise<Entry> {
    if (this.told.version === FIRST_VERSION) return { state: 'OPEN', told: this.told, restarts: 0 };
    return this.insist(() => enter({ processId: this.processId, now: Date.now() }));
  }

  private async attempt(body: (steps: Steps) => Promise<string>): Promise<string> {
    for (;;) {
      try {
        return await body(this);
      } catch (reason) {
        if (reason instanceof Ended) return reason.outcome;
        if (!(reason instanceof StartOver)) throw reason;
      }
    }
  }

  /** What was told last, in the epoch of what is followed: whoever looks sees from it that the store is another one. */
  private heard(): Told {
    return { ...this.told, epoch: this.epoch };
  }

  private startOver(told: Told, restarts: number): void {
    this.told = told;
    this.epoch = told.epoch;
    this.restarts = restarts;
    this.rounds.clear();
  }

  private async finish(outcome: string): Promise<string> {
    this.closed = true;
    this.alarm.cancel();
    await condition(allHandlersFinished);
    return outcome;
  }

  /** Looks whenever something was told or a step was added, and climbs the ladder when a rung is due. */
  private async watch(): Promise<void> {
    while (!this.closed) {
      await condition(() => this.closed || this.alarm.rang || this.unseen().length > 0);
      if (this.closed) return;
      if (this.alarm.rang) await this.climb();
      await this.lookAtUnseen();
      this.alarm.set(earliest([...this.branches].map((branch) => branch.rungAt)));
    }
  }

  private async climb(): Promise<void> {
    await this.insist(() => climbLadders({ processId: this.processId, now: Date.now() }));
    this.lookAgain();
  }

  /** Told of less than is known already: a late message, or a store that was set back. Only a look can tell. */
  private lookAgain(): void {
    for (const branch of this.branches) branch.seen = NEVER;
  }

  /** One look for all waiting branches together; system steps one by one, since each is a transaction of its own. */
  private async lookAtUnseen(): Promise<void> {
    const unseen = this.unseen();
    const human = unseen.filter((branch) => branch.run === undefined);
    if (human.length > 0) await this.lookAt(human, look, human.length === unseen.length);
    for (const branch of unseen) {
      if (branch.run !== undefined && this.branches.has(branch)) await this.lookAt([branch], branch.run);
    }
  }

  private async lookAt(branches: readonly Branch[], by: SystemStep, whole = false): Promise<void> {
    const { told, restarts, processId, kind } = this;
    const steps = branches.map((branch) => branch.step);
    const found = await this.insist(() => by({ processId, kind, told: this.heard(), restarts, steps, whole, now: Date.now() }));
    if (found.state === 'CURRENT') this.settle(branches, found, told);
    else this.interrupt(found);
  }

  private settle(branches: readonly Branch[], { steps }: Extract<Look, { state: 'CURRENT' }>, told: Told): void {
    branches.forEach((branch, index) => {
      const step = steps[index];
      if (step === undefined) throw ApplicationFailure.nonRetryable('a look answered fewer steps than it was asked', 'LookIncomplete');
      branch.seen = told;
      if (step.state === 'WAITING') {
        branch.rungAt = step.rungAt;
        return;
      }
      this.branches.delete(branch);
      branch.resolve({ outcome: step.outcome, refs: step.refs });
    });
  }

  private interrupt(found: Exclude<Look, { state: 'CURRENT' }>): void {
    const branches = [...this.branches];
    this.branches.clear();
    if (found.state === 'START_OVER') this.startOver(found.told, found.restarts);
    for (const branch of branches) branch.reject(found.state === 'ENDED' ? new Ended(found.outcome) : new StartOver());
  }
}

/** The body of every process workflow: enter, follow the main line, record the end. Returns the outcome's code. */
export function mainLine({ processId }: ProcessInput, body: (steps: Steps) => Promise<string>): Promise<string> {
  return new Steps(processId).follow(body);
}
