import { Notice, NOTICE_WORDS, SEARCH_NOTICES } from './notices';

describe('what people are told of', () => {
  it.each(Object.values(Notice))('VI.D says %s in a sentence of its own, to whoever reads it', (notice) => {
    expect(NOTICE_WORDS[notice]).toMatch(/^[A-Z][^_]{30,}\.$/);
    expect(Object.values(NOTICE_WORDS).filter((words) => words === NOTICE_WORDS[notice])).toHaveLength(1);
  });

  it('VII.E.2, IX.A.5 tells of a search where one passes to somebody or names them, and only there', () => {
    expect(SEARCH_NOTICES.map((notice) => NOTICE_WORDS[notice].startsWith('A face search'))).toEqual([true, true, true, true]);
    const others = Object.values(Notice).filter((notice) => !SEARCH_NOTICES.includes(notice));
    expect(others.filter((notice) => NOTICE_WORDS[notice].includes('face search'))).toEqual([]);
  });
});
