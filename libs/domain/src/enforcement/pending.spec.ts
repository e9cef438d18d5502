import { board, row } from '../corroboration/board.fixture';
import { PendingReason, type CorroborationRow } from '../corroboration/model';
import { actor, NOW } from '../search/search.fixture';
import { facts, form, prints } from './enforcement.fixture';
import { EnforcementKind, type EnforcementForm } from './model';
import { requestEnforcement } from './request';

const waits = (pendingReason: PendingReason): CorroborationRow => row('DNA', { outcome: 'PENDING', pendingReason, pendingUntil: NOW + 1 });
const request = (kind: EnforcementKind, pending: CorroborationRow) =>
  requestEnforcement(
    { ...facts, rows: board(prints, pending) },
    { ...form, kind, affidavitNamesFaceSearch: true } as EnforcementForm,
    actor('detective'),
    NOW,
  );

/** Which actions go on while a step waits for the reason; a warrant is served on its own confirmation and not asked. */
const GOES_ON: Readonly<Record<PendingReason, readonly EnforcementKind[]>> = {
  LABORATORY: [
    'ARREST',
    'ARREST_WARRANT',
    'SEARCH_WARRANT',
    'PC_AFFIDAVIT',
    'NOTICE_TO_APPEAR',
    'STATE_ATTORNEY_FILING',
    'PICKUP_BULLETIN',
  ],
  SERVED_BY_THIS_WARRANT: ['SEARCH_WARRANT'],
  INTERVIEW_AFTER_ARREST: ['ARREST', 'ARREST_WARRANT', 'SEARCH_WARRANT', 'PC_AFFIDAVIT', 'STATE_ATTORNEY_FILING', 'PICKUP_BULLETIN'],
  WITNESS_AWAY: [],
  OTHER: [],
};
const ASKED = Object.values(EnforcementKind).filter((kind) => kind !== EnforcementKind.WarrantService);
const pairs = Object.values(PendingReason).flatMap((reason) => ASKED.map((kind) => [reason, kind] as const));

describe('an action while a step waits', () => {
  it.each(pairs)('VI.D a step that waits for %s and an action of kind %s', (reason, kind) => {
    const answer = request(kind, waits(reason));
    if (GOES_ON[reason].includes(kind)) expect(answer).toMatchObject({ outcome: 'REQUESTED', kind, pendingStepIds: ['DNA'] });
    else
      expect(answer).toMatchObject({
        code: 'PENDING_NOT_FOR_THIS_ACTION',
        authority: { kind: 'CHOICE', ref: 'what a step may wait for' },
        facts: { steps: ['DNA'] },
      });
  });

  it.each(ASKED)(
    'VI.E an action of kind %s rests on more than a face search: by the SOP where it is named there, else by setting',
    (kind) => {
      const alone = { ...form, kind, bases: [{ type: 'FACE_SEARCH' }], affidavitNamesFaceSearch: true };
      const named = !['PICKUP_BULLETIN', 'STATE_ATTORNEY_FILING'].includes(kind);
      const authority = { kind: named ? 'SOP' : 'CHOICE' };
      expect(requestEnforcement(facts, alone, actor('detective'), NOW)).toMatchObject({ code: 'FR_SOLE_BASIS', authority });
      expect(requestEnforcement(facts, { ...alone, bases: [] }, actor('detective'), NOW)).toMatchObject({
        code: 'FR_SOLE_BASIS',
        authority,
      });
    },
  );

  it.each(['ARREST_WARRANT', 'SEARCH_WARRANT', 'PC_AFFIDAVIT'] as const)('VI.E the affidavit of %s is asked about', (kind) => {
    const silent = { ...form, kind };
    expect(requestEnforcement(facts, silent, actor('detective'), NOW)).toMatchObject({ code: 'AFFIDAVIT_ANSWER_REQUIRED' });
    expect(requestEnforcement(facts, { ...silent, affidavitNamesFaceSearch: false }, actor('detective'), NOW)).toMatchObject({
      affidavitNamesFaceSearch: false,
    });
  });
});

describe('serving a warrant', () => {
  const warrant = { number: 'W-1', confirmedAt: NOW, confirmedWith: 'the clerk' };
  const serve = (change: object = {}, searches = facts.searches) =>
    requestEnforcement(
      { ...facts, searches },
      { ...form, kind: 'WARRANT_SERVICE', bases: [{ type: 'DOCUMENT', sourceRef: 'passport' }], warrant, ...change },
      actor('detective'),
      NOW,
    );
  const unconfirmed = { code: 'WARRANT_UNCONFIRMED', authority: { kind: 'CHOICE' }, also: [] };
  const likeness = { bases: [{ type: 'OWN_VISUAL_COMPARISON' }] };

  it('VI.E goes by its confirmation, up to this moment, and by who the person is', () => {
    expect(serve()).toMatchObject({ outcome: 'REQUESTED', warrant });
  });

  it.each([
    ['without its confirmation', { warrant: undefined }],
    ['without its number', { warrant: { ...warrant, number: ' ' } }],
    ['without a name at the issuing agency', { warrant: { ...warrant, confirmedWith: ' ' } }],
    ['confirmed tomorrow', { warrant: { ...warrant, confirmedAt: NOW + 1 } }],
  ])('VI.E is refused %s', (_, change) => {
    expect(serve(change)).toMatchObject(unconfirmed);
  });

  it('VI.E on likeness alone it is refused by setting: the SOP does not name the service of a warrant', () => {
    expect(serve(likeness)).toMatchObject({ code: 'FR_SOLE_BASIS', authority: { kind: 'CHOICE' } });
    expect(serve(likeness, [])).toMatchObject({ code: 'FR_SOLE_BASIS', authority: { kind: 'CHOICE' } });
    expect(serve({ ...likeness, warrant: undefined })).toMatchObject({ code: 'WARRANT_UNCONFIRMED', also: [{ code: 'FR_SOLE_BASIS' }] });
  });
});
