import { notDetermined, withoutProbe } from './unready';

describe('a search that is not ready', () => {
  it('V.B is not put to the provider without an image', () => {
    expect(withoutProbe()).toMatchObject({ refused: true, code: 'PROBE_REQUIRED', authority: { kind: 'SOP', ref: 'V.B' } });
  });

  it('VI.B has no text for the case report before it was determined', () => {
    expect(notDetermined()).toMatchObject({ refused: true, code: 'DETERMINATION_REQUIRED', authority: { kind: 'SOP', ref: 'VI.B' } });
  });
});
