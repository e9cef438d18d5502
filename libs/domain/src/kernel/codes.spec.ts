import { CODES } from './codes';

describe('the closed list of codes', () => {
  it.each(Object.entries(CODES))(
    '%s tells a person what is missing, what to do and who can, under a title that reports print of anybody',
    (code, { title, meaning, remedy, mender }) => {
      expect(code).toMatch(/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/);
      expect(title).toMatch(/^[A-Z].*[^.]$/);
      expect(title).not.toMatch(/\byou(?:r|rs)?\b/i);
      expect(meaning).toMatch(/^[A-Z].{9,}[.?]$/);
      expect(remedy).toMatch(/^[A-Z].{9,}\.$/);
      expect(mender).toMatch(/^[A-Z].*[^.]$/);
    },
  );
});
