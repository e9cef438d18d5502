import { deadlineAuthority } from './deadline-authority';

it('A12 a deadline is the department’s word, and names its step', () => {
  expect(deadlineAuthority('monthlyReport.review')).toEqual({ kind: 'CHOICE', ref: 'deadlines of monthlyReport.review' });
});
