import { Role } from '../people';
import { noon as now, roster } from './fixtures';
import { openAcknowledge, openFindings, openSignMemorandum } from './quarterly-decisions';
import type { AuditResult, FindingsRecorded, MemorandumSubmitted } from './quarterly-model';

/** Nothing found and nothing drawn; what a test is about is added to it. */
const audit = { tests: [], sampled: [] } as unknown as AuditResult;

describe('who judges first, signs and acknowledges, where command is away', () => {
  it('A7 what is about the Major is left to the Chief, who neither judges it first nor signs it; an acting Commander does', () => {
    const about = { ...audit, sampled: [{ searchId: 's9', operatorId: 'major', reviewer: 'MAJOR' as const }] };
    const away = ['commander', 'major'].map((memberId) => ({ memberId, from: 0, to: null }));
    const left = { ...roster, absences: away };
    const judged = { audit: about, findings: { by: 'commander' } as FindingsRecorded };
    for (const opening of [openFindings(left, about, now), openSignMemorandum(left, judged, now)])
      expect(opening).toMatchObject({ candidates: [], vacant: Role.Commander });
    const acting = { role: Role.Commander, holderId: 'colleague', byId: 'chief', from: 0, to: null };
    expect(openSignMemorandum({ ...left, actingAppointments: [acting] }, judged, now)).toMatchObject({ candidates: ['member:colleague'] });
    const submittedByActing = { ...judged, submitted: { by: 'colleague', addressee: Role.Major } as MemorandumSubmitted };
    expect(openAcknowledge(left, submittedByActing, now)).toMatchObject({ candidates: ['member:chief'] });
  });

  it('A7 the Major does not sign for the Commander what the Chief has judged: the Chief would acknowledge it', () => {
    const left = { ...roster, absences: [{ memberId: 'commander', from: 0, to: null }] };
    const byChief = { audit, findings: { by: 'chief' } as FindingsRecorded };
    expect(openSignMemorandum(left, byChief, now)).toMatchObject({ candidates: ['member:chief'], excluded: ['major'] });
  });
});
