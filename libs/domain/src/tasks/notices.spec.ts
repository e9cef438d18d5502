import { Notice, NOTICE_ABOUT, NOTICE_WORDS, NoticeSubject } from './notices';

describe('what people are told of', () => {
  it.each(Object.values(Notice))('VI.D says %s in a sentence of its own, to whoever reads it', (notice) => {
    expect(NOTICE_WORDS[notice]).toMatch(/^[A-Z][^_]{30,}\.$/);
    expect(Object.values(NOTICE_WORDS).filter((words) => words === NOTICE_WORDS[notice])).toHaveLength(1);
  });

  it('VII.E.2, IX.A.5 tells of a search where one passes to somebody or names them, and only there', () => {
    const ofSearch = Object.values(Notice).filter((notice) => NOTICE_ABOUT[notice] === NoticeSubject.Search);
    expect(Object.values(Notice).filter((notice) => NOTICE_WORDS[notice].includes('face search'))).toEqual(ofSearch);
  });
});
