import { encodeListCursor, pageOf, readListCursor, type ListCursor } from './list-cursor';

const ID = '57a1ab51-e998-4f9f-8f14-5d15fb580d40';
const AT = '2026-11-28T21:51:44.119001Z';
const cursor = (text: string): string => Buffer.from(text).toString('base64url');

describe('the cursor of a list in order of time', () => {
  it('is read as it was given', () => {
    expect(readListCursor(encodeListCursor({ at: AT, id: ID }))).toEqual({ at: AT, id: ID });
    expect(readListCursor(encodeListCursor({ at: AT, id: '17' }), /^\d{1,18}$/)).toEqual({ at: AT, id: '17' });
  });

  it.each([
    ['nothing', ''],
    ['a word', 'nonsense'],
    ['dashes for an id', cursor(`${AT}|${'-'.repeat(36)}`)],
    ['a number for an id', cursor(`${AT}|17`)],
    ['no id', cursor(AT)],
    ['a day that no month has', cursor(`2026-02-30T00:00:00Z|${ID}`)],
    ['a year that no database has', cursor(`+275760-09-13T00:00:00Z|${ID}`)],
    ['a date in words', cursor(`1 January 2026|${ID}`)],
    ['a list', cursor(JSON.stringify([AT, ID]))],
  ])('is not %s', (_, text) => {
    expect(() => readListCursor(text)).toThrow(
      expect.objectContaining({ problem: expect.objectContaining({ code: 'MALFORMED_REQUEST' }) as unknown }) as Error,
    );
  });

  it('leads through a list page by page, whatever falls out of it meanwhile, and none twice', () => {
    const lines = [1, 2, 3, 4, 5].map((n): ListCursor => ({ at: `2026-11-2${n < 4 ? 1 : n}T00:00:00Z`, id: ID.replace('57a', `${n}7a`) }));
    const page = (from: readonly ListCursor[], cursor?: string) => pageOf(from, { limit: 2, cursor }, (line) => line);
    const first = page(lines);
    expect(first.shown).toEqual(lines.slice(0, 2));
    const second = page(
      lines.filter((line) => line !== lines[1]),
      first.next ?? '',
    );
    expect(second.shown).toEqual(lines.slice(2, 4));
    expect(page(lines, second.next ?? '')).toEqual({ shown: lines.slice(4), next: null });
    expect(page([])).toEqual({ shown: [], next: null });
  });
});
