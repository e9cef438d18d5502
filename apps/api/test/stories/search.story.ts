import { boardOf, NOT_APPLICABLE, reference } from '../support/corroborated';
import { accountInForce } from '../support/account-in-force';
import { agreementInForce } from '../support/accounts';
import type { House } from '../support/house';
import { candidateIds, CANDIDATES, enteredResult, matchWith, NO_MATCH, submitted } from '../support/searches';
import { registrationStory, type Act } from './registration.story';

const PERSON = { name: CANDIDATES[0].name, dateOfBirth: CANDIDATES[0].dateOfBirth };
const step = (name: string): string => `faceSearch.${name}`;

/** What one act leaves for the next: each run of the story has its own. */
interface Thread {
  searchId: string;
  candidateId: string;
  actionId: string;
}

const SUPPORTS = { outcome: 'SUPPORTS', origin: 'FROM_LEAD', evidenceRefs: ['E-1'] };

/** An authorized member's whole search with every step of VI.D, a line-up presented by another, and the enforcement action that rests on it. */
export function searchStory(): Act[] {
  const thread: Thread = { searchId: '', candidateId: '', actionId: '' };
  const own =
    (name: string, form: object | ((house: House) => Promise<object>)): Act =>
    async (house) => {
      await house.as('detective').complete(step(name), typeof form === 'function' ? await form(house) : form);
    };
  return [
    ...registrationStory(),
    async (house) => {
      await agreementInForce(house);
      thread.searchId = await submitted(house.as('detective'), { reason: 'Planted reason of the search' });
    },
    own('result-entry', () => Promise.resolve(enteredResult())),
    async (house) => {
      thread.candidateId = (await candidateIds(house.as('detective'), thread.searchId)).get('R-1') ?? '';
      await house.as('detective').complete(step('evaluate'), matchWith(thread.candidateId));
    },
    own('case-report-entry', { positiveMatch: true, recordsReference: reference('R-9') }),
    own('report-review', { ...SUPPORTS, evidenceType: 'PROPERTY', explanation: 'Planted explanation of the review' }),
    own('interview', { ...SUPPORTS, evidenceType: 'WITNESS_STATEMENT' }),
    own('latent-prints', { ...SUPPORTS, evidenceType: 'LATENT_PRINT' }),
    own('dna', NOT_APPLICABLE),
    own('lineup-array', (house) => Promise.resolve({ arrange: { ...ARRAY, administratorId: house.department.aiu } })),
    async (house) => {
      await house.as('aiu').complete(step('lineup-presentation'), presentation());
    },
    own('identity-determination', async (house) => {
      const { counts } = await boardOf(house.as('detective'), thread.searchId);
      const prints = counts.find(({ row }) => row.kind === 'LATENT_PRINTS');
      return { state: 'IDENTIFIED', rationale: 'the prints are his', bases: [{ stepId: prints?.row.id }] };
    }),
    own('entry-addendum', { note: 'identified by the prints', recordsReference: reference('R-9/1') }),
    async (house) => {
      const { notApplicable } = await boardOf(house.as('detective'), thread.searchId);
      const decisions = notApplicable.map(({ id }) => ({ stepId: id, decision: 'APPROVED' }));
      await house.as('sergeant').complete(step('supervisor-review'), { decision: 'REVIEWED', decisions });
    },
    async (house) => {
      const { counts } = await boardOf(house.as('detective'), thread.searchId);
      const bases = counts.filter(({ row }) => row.kind === 'LATENT_PRINTS').map(({ row }) => ({ stepId: row.id }));
      const request = { caseNumber: '2026-001234', kind: 'ARREST_WARRANT', subject: PERSON, bases, affidavitNamesFaceSearch: true };
      const { status, body } = await house.as('detective').post<{ id: string }>('/v1/enforcement-actions', request);
      if (status !== 201) throw new Error(`the enforcement action was refused: ${JSON.stringify(body)}`);
      thread.actionId = body.id;
    },
    async (house) => {
      await house.as('sergeant').complete('enforcementAction.supervisor-review', { decision: 'CLEARED' });
    },
    async (house) => {
      const outcome = { outcome: 'WARRANT_ISSUED', occurredAt: new Date().toISOString() };
      await house.as('detective').complete('enforcementAction.outcome', outcome);
    },
  ];
}

/** A search that the provider answers, and that finds nobody. */
export const simulatedStory = (): Act[] => [
  async (house) => {
    await agreementInForce(house);
    await accountInForce(house, 'detective');
    await submitted(house.as('detective'), { provider: 'SIMULATOR' });
    await house.as('detective').task(step('evaluate'));
  },
  async (house) => {
    await house.as('detective').complete(step('evaluate'), NO_MATCH);
  },
  async (house) => {
    await house.as('detective').complete(step('case-report-entry'), { positiveMatch: false, recordsReference: reference('R-11') });
  },
];

const ARRAY = {
  kind: 'PHOTO',
  method: 'INDEPENDENT_ADMINISTRATOR',
  suspectSource: 'FR_CANDIDATE',
  fillerIds: ['P1', 'P2', 'P3', 'P4', 'P5'],
  selectionBasis: 'as described by the witness',
  witnessRef: 'W-1',
};

const presentation = (): object => ({
  instructionsVersion: '1',
  acknowledgement: 'SIGNED',
  response: 'SUSPECT',
  confidenceStatement: 'Planted words of the witness',
  priorExposure: false,
  witnessToldOfFaceSearch: false,
  administratorKnewSuspect: false,
  startedAt: new Date(Date.now() - 60_000).toISOString(),
  endedAt: new Date().toISOString(),
});
