import { board, pendingDna, row } from '../corroboration/board.fixture';
import { nmpd40023 } from '../policy';
import { actor, NOW } from '../search/search.fixture';
import { candidate, facts, form, prints, search } from './enforcement.fixture';
import type { EnforcementFacts, EnforcementForm } from './model';
import { requestEnforcement } from './request';

type Settings = typeof nmpd40023.enforcement;
const request = (settings: Partial<Settings>, known: Partial<EnforcementFacts>, change: Partial<EnforcementForm> = {}) =>
  requestEnforcement(
    { ...facts, ...known, policy: { ...nmpd40023, enforcement: { ...nmpd40023.enforcement, ...settings } } },
    { ...form, ...change },
    actor('detective'),
    NOW,
  );
const who = (identity: 'ELIMINATED' | 'UNRESOLVED' | null) => ({ searches: [{ ...search, candidates: [{ ...candidate, identity }] }] });
const open = { rows: board(prints, row('DNA', { outcome: null })) };

describe('what a department asks beside an independent basis', () => {
  it.each([
    ['VI.D every step ended', 'corroborationRequired', open, {}, 'CORROBORATION_INCOMPLETE'],
    [
      'VI.D what a pending step may wait for',
      'corroborationRequired',
      { rows: board(prints, pendingDna) },
      {},
      'PENDING_NOT_FOR_THIS_ACTION',
    ],
    ['V.E.2 an identity determination', 'identityRequired', who(null), {}, 'IDENTITY_DETERMINATION_REQUIRED'],
    ['V.E.2 an identity that is resolved', 'identityRequired', who('UNRESOLVED'), {}, 'IDENTITY_DETERMINATION_REQUIRED'],
    ['VI.E whether the affidavit names FACESNXT', 'affidavitStatement', {}, { kind: 'PC_AFFIDAVIT' }, 'AFFIDAVIT_ANSWER_REQUIRED'],
  ] as const)('%s is asked for by setting only', (_, setting, known, change, code) => {
    expect(request({}, known, change)).toMatchObject({ code, authority: { kind: 'CHOICE' }, also: [] });
    expect(request({ [setting]: false }, known, change)).toMatchObject({ outcome: 'REQUESTED' });
  });

  it('V.E.2 nobody acts on a lead to somebody who was eliminated, whatever the setting', () => {
    expect(request({ identityRequired: false }, who('ELIMINATED'))).toMatchObject({
      code: 'IDENTITY_DETERMINATION_REQUIRED',
      facts: { state: 'ELIMINATED' },
    });
  });

  it('VI.E no setting lets a face search stand alone', () => {
    const none = { corroborationRequired: false, identityRequired: false, affidavitStatement: false };
    expect(request(none, {}, { bases: [{ type: 'FACE_SEARCH' }] })).toMatchObject({ code: 'FR_SOLE_BASIS', authority: { kind: 'SOP' } });
  });
});
