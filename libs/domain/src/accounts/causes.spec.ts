import { CAUSE_AUTHORITY, CAUSE_SAYS } from './causes';
import { BlockCause, DeactivationCause } from './model';

describe('what the cause of a block rests on, and says', () => {
  it.each(Object.values(DeactivationCause))('VII.E %s is one of the four causes of the SOP', (cause) => {
    expect(CAUSE_AUTHORITY[cause]).toMatchObject({ kind: 'SOP', ref: expect.stringMatching(/^VII\.E\.[1-4]$/) as unknown });
  });

  it('V.A an account made before its approvals rests by the department’s setting, is none of the four, and accuses nobody', () => {
    expect(CAUSE_AUTHORITY[BlockCause.WithoutApproval].kind).toBe('CHOICE');
    expect(Object.values<string>(DeactivationCause)).not.toContain(BlockCause.WithoutApproval);
    expect(CAUSE_SAYS[BlockCause.WithoutApproval]).not.toMatch(/misuse|improper|unauthorized/i);
  });

  it('VII.E each cause says something of its own', () => {
    expect(new Set(Object.values(CAUSE_SAYS)).size).toBe(Object.values(BlockCause).length);
  });
});
