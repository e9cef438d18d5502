import { brought, NOT_APPLICABLE, reference, type BoardSeen } from '../support/corroborated';
import { determinedSearch } from '../support/determined-search';
import type { House } from '../support/house';
import type { Act } from './registration.story';

const step = (name: string): string => `faceSearch.${name}`;
const pending = (reason: string): object => ({ reason, until: '2099-01-01T00:00:00Z' });

/** VI.D the long way: steps that wait, rows that are returned, two candidates, a search given back; everything comes round again. */
export function corroborationStory(): Act[] {
  const thread = { searchId: '', candidateIds: ['', ''] };
  const own =
    (name: string, form: object, candidate?: 0 | 1): Act =>
    async (house) => {
      const ref = candidate === undefined ? undefined : thread.candidateIds[candidate];
      await house.as('detective').complete(step(name), form, ref);
    };
  const supervisor =
    (name: string, form: (board: readonly BoardSeen[]) => object): Act =>
    async (house) => {
      await house.as('sergeant').complete(step(name), form(await boards(house, thread.searchId)));
    };
  const identify =
    (candidate: 0 | 1): Act =>
    async (house) => {
      const board = (await boards(house, thread.searchId))[candidate];
      const bases = board?.counts.map(({ row }) => ({ stepId: row.id }));
      const form = { state: candidate === 0 ? 'IDENTIFIED' : 'UNRESOLVED', rationale: 'as the steps say', bases };
      await house.as('detective').complete(step('identity-determination'), form, thread.candidateIds[candidate]);
    };
  const addendum = (candidate: 0 | 1): Act => own('entry-addendum', { note: 'added', recordsReference: reference('R-1/1') }, candidate);
  const approve = (board: readonly BoardSeen[]): object => ({
    decisions: board.flatMap(({ notApplicable }) => notApplicable).map(({ id }) => ({ stepId: id, decision: 'APPROVED' })),
  });

  return [
    async (house) => {
      const people = [0, 1].map((index) => ({ name: `Person ${index}`, dateOfBirth: '1990-04-01' }));
      const search = await determinedSearch(house, { caseNumber: '2026-30001', outcome: 'INCONCLUSIVE', people, followedUp: 2 });
      Object.assign(thread, { searchId: search.id, candidateIds: search.candidateIds });
    },
    own('report-review', brought('SUPPORTS', 'PROPERTY'), 0),
    own('dna', { outcome: 'PENDING', pendingReason: 'LABORATORY', pendingUntil: '2099-01-01T00:00:00Z' }, 0),
    own('interview', NOT_APPLICABLE, 0),
    own('latent-prints', NOT_APPLICABLE, 0),
    own('lineup-array', { pending: pending('WITNESS_AWAY') }, 0),
    ...['report-review', 'dna', 'interview', 'latent-prints'].map((name) => own(name, NOT_APPLICABLE, 1)),
    own('lineup-array', { notApplicable: { reason: 'NO_EYEWITNESS' } }, 1),
    identify(0),
    own('case-report-entry', { positiveMatch: false, recordsReference: reference('R-1') }),
    addendum(0),
    identify(1),
    addendum(1),
    supervisor('supervisor-review', (board) => ({
      decision: 'REVIEWED',
      decisions: board
        .flatMap(({ notApplicable }) => notApplicable.map(({ id, kind }) => ({ id, returned: kind === 'INTERVIEW' })))
        .map(({ id, returned }) => ({
          stepId: id,
          decision: returned ? 'RETURNED' : 'APPROVED',
          ...(returned && { note: 'who was asked?' }),
        })),
    })),
    own('interview', { ...NOT_APPLICABLE, notApplicableReason: 'WITNESS_UNAVAILABLE' }, 0),
    own('interview', brought('SUPPORTS', 'WITNESS_STATEMENT'), 1),
    identify(1),
    addendum(1),
    supervisor('supervisor-review', (board) => ({ ...approve(board), decision: 'RETURNED', note: 'say more' })),
    identify(0),
    addendum(0),
    identify(1),
    addendum(1),
    supervisor('supervisor-review', () => ({ decision: 'REVIEWED' })),
    own('lineup-array', { pending: pending('WITNESS_AWAY') }, 0),
    own('dna', brought('SUPPORTS', 'DNA'), 0),
    own('lineup-array', { notApplicable: { reason: 'WITNESS_UNAVAILABLE' } }, 0),
    identify(0),
    addendum(0),
    supervisor('supervisor-review', (board) => ({ ...approve(board), decision: 'REVIEWED' })),
  ];
}

async function boards(house: House, searchId: string): Promise<readonly BoardSeen[]> {
  return (await house.as('detective').get<{ candidates: BoardSeen[] }>(`/v1/face-searches/${searchId}/board`)).body.candidates;
}
