import type { ProcessInput } from '@app/contracts';
import { BlockOutcome, IncidentOutcome } from '@app/domain/accounts/model';
import { mainLine, systemSteps, type Steps } from '../shared/main-line';

const { certifyResidue } = systemSteps;

const ENDED: readonly string[] = [BlockOutcome.Deactivated, BlockOutcome.Revoked];

/** What follows on each outcome; anything else leads back to the account in force. */
const NEXT: Readonly<Record<string, string>> = {
  [BlockOutcome.Suspended]: 'confirm-suspension',
  [BlockOutcome.Transferred]: 'confirm-transfer',
  [BlockOutcome.ViolationOpened]: 'violation-finding',
};

/**
 * VII.E, V.D: an account from its activation to its end: blocked here at once, then in FACESNXT, what was disseminated asked back, and nothing
 * left with the member; whoever leaves in the middle of an investigation is found about all the same.
 */
export function account(input: ProcessInput): Promise<string> {
  return mainLine(input, async (steps) => {
    const end = await untilItEnds(steps);
    const [found] = await Promise.all([findAfterEnd(steps), closeOutside(steps), contain(steps)]);
    return found ?? end;
  });
}

/** V.D: as often as a Violation is opened after the end; a round that nobody has to decide refers to none, and is the last. */
async function findAfterEnd(steps: Steps): Promise<string | undefined> {
  for (let end: string | undefined; ;) {
    const { outcome, refs } = await steps.run('finding-after-end');
    if (refs.length === 0) return end;
    if (ENDED.includes(outcome)) end = outcome;
  }
}

async function closeOutside(steps: Steps): Promise<void> {
  await steps.run('disable-external');
  await steps.system('residue-certificate', certifyResidue);
}

/** VII.E.4: who got what was disseminated is named, it is asked back, and the host is told where the agreement asks. */
async function contain(steps: Steps): Promise<void> {
  const { outcome } = await steps.run('name-recipients');
  if (outcome === IncidentOutcome.NotNeeded) return;
  await Promise.all([steps.run('recall'), steps.run('incident-report')]);
}

/** In force, suspended, asked about or accused, until it is deactivated or revoked. */
async function untilItEnds(steps: Steps): Promise<string> {
  for (let step = 'in-force'; ;) {
    const { outcome } = await steps.run(step);
    if (ENDED.includes(outcome)) return outcome;
    step = NEXT[outcome] ?? 'in-force';
  }
}
