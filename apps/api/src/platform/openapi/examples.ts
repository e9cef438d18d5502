import { refuse, sop, system } from '@app/domain/kernel';
import { fail, problemOfRefusal, type Problem } from '../problem';

const MEMBER = '018f5d52-9c1e-7d3a-8f2b-2f6a1c9d4e70';

/** One believable body per operation id; a test holds each against its schema. */
export const REQUEST_EXAMPLES: Readonly<Record<string, unknown>> = {
  tasks_search: { scope: 'claimable', process: 'registration', caseNumber: '26-001234', limit: 15 },
  tasks_assign: { memberId: MEMBER },
  tasks_suspend: { until: '2026-12-01T13:00:00Z' },
  tasks_complete: { decision: 'APPROVED' },
  tasks_comment: { text: 'The laboratory answers by Tuesday.' },
  registrations_legacy: { memberId: MEMBER, paperApproval: 'Personnel file, folder 3' },
  registrations_withdraw: { reason: 'Moved to another unit' },
};

/** What a "no" looks like: a form that cannot be read, a gate of the SOP, a lost race. */
export const PROBLEM_EXAMPLES: Readonly<Record<string, { readonly summary: string; readonly value: Problem }>> = {
  form: {
    summary: 'A field that nobody knows',
    value: fail('FORM_INVALID', [{ path: 'colour', messages: ['property colour should not exist'] }]).problem,
  },
  gate: { summary: 'A rule of the SOP', value: problemOfRefusal(refuse('SUPERVISOR_UNASSIGNED', sop('V.A'))) },
  race: {
    summary: 'Somebody else was faster',
    value: problemOfRefusal(refuse('TASK_ALREADY_CLAIMED', system('task rules'), { owner: MEMBER, version: 2 })),
  },
};
