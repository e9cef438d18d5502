import { CorroborationOutcome, RowReviewDecision, SearchReviewDecision } from '@app/domain/corroboration/model';
import { SearchOutcome } from '@app/domain/search/steps';
import { systemSteps, type Steps } from '../shared/main-line';

const { closeSearch } = systemSteps;

/** VI.D: the steps of one candidate beside the line-up. */
const EXAMINATIONS = ['report-review', 'interview', 'latent-prints', 'dna'] as const;

/**
 * VI.C, VI.D, V.E.2: the search is documented; every candidate followed up is corroborated, identified and added to the entry; then the
 * reviews. What a review returns, and what a pending step brings later, goes round once more: a step that still stands settles at once.
 */
export async function documentAndCorroborate(steps: Steps, followedUp: readonly string[]): Promise<string> {
  const corroboration = new Corroboration(steps, followedUp);
  await Promise.all([document(steps), corroboration.all()]);
  await corroboration.review();
  for (;;) {
    await corroboration.awaitPending();
    const { outcome } = await steps.system('close', closeSearch);
    if (outcome === SearchOutcome.Closed || outcome === SearchOutcome.ClosedSealed) return outcome;
    await Promise.all([document(steps), corroboration.all()]);
    await corroboration.review();
  }
}

/** VI.C, VII.E.2: whoever was transferred may be left to finish the text; what comes to nothing is asked of the search's owner. */
async function document(steps: Steps): Promise<void> {
  while ((await steps.run('case-report-entry')).outcome === SearchOutcome.LeftToTransferee) {
    const { outcome } = await steps.run('transferee-text');
    if (outcome === SearchOutcome.Written) await steps.run('text-countersign');
  }
}

class Corroboration {
  /** Steps set PENDING, by key: they wait until a date while the identity is determined on what is there. */
  private readonly pending = new Map<string, Promise<void>>();

  constructor(
    private readonly steps: Steps,
    private readonly followedUp: readonly string[],
  ) {}

  async all(): Promise<void> {
    await Promise.all(this.followedUp.map((candidateId) => this.corroborate(candidateId)));
  }

  /** One task for all rows said not to apply, then the supervisor's; what either returns is done again. */
  async review(): Promise<void> {
    while (await this.returned()) await Promise.all([document(this.steps), this.all()]);
  }

  /** What was pending has come in: who the person is, the entry and the reviews take it up. */
  async awaitPending(): Promise<void> {
    while (this.pending.size > 0) {
      await Promise.all(this.pending.values());
      this.pending.clear();
      await this.all();
      await this.review();
    }
  }

  /** VI.D: all steps of one candidate side by side; then who the person is and the addition to the entry, and what the prosecutor is told. */
  private async corroborate(candidateId: string): Promise<void> {
    await Promise.all([...EXAMINATIONS, 'lineup'].map((name) => this.endOrWait(name, candidateId)));
    await Promise.all([this.conclude(candidateId), this.steps.run('prosecutor-notice', candidateId)]);
  }

  private async conclude(candidateId: string): Promise<void> {
    await this.steps.run('identity-determination', candidateId);
    await this.steps.run('entry-addendum', candidateId);
  }

  private async endOrWait(name: string, candidateId: string): Promise<void> {
    const key = `${name}:${candidateId}`;
    if (this.pending.has(key) || (await this.step(name, candidateId)) !== CorroborationOutcome.Pending) return;
    const ended = this.untilEnded(name, candidateId);
    ended.catch(() => undefined);
    this.pending.set(key, ended);
  }

  private async untilEnded(name: string, candidateId: string): Promise<void> {
    let outcome: string;
    do outcome = await this.step(name, candidateId);
    while (outcome === CorroborationOutcome.Pending);
  }

  /** s. 92.70: of a line-up, one person arranges and another presents. */
  private async step(name: string, candidateId: string): Promise<string> {
    if (name !== 'lineup') return (await this.steps.run(name, candidateId)).outcome;
    await this.steps.run('lineup-array', candidateId);
    return (await this.steps.run('lineup-presentation', candidateId)).outcome;
  }

  private async returned(): Promise<boolean> {
    if ((await this.steps.run('not-applicable-review')).outcome === RowReviewDecision.Returned) return true;
    return (await this.steps.run('supervisor-review')).outcome === SearchReviewDecision.Returned;
  }
}
