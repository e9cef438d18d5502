import { localTimestampOf } from '../calendar';
import { full, instant, member } from './disclosure.fixture';
import { NOT_HELD, TOOL, type Disclosure, type DisclosedSearch } from './model';
import { renderDisclosureHtml } from './print';

const ZONE = 'America/New_York';
const packageOf = (search: DisclosedSearch): Disclosure => ({
  header: {
    legend: 'INVESTIGATIVE LEAD ONLY - NOT AN IDENTIFICATION - NOT PROBABLE CAUSE',
    caseNumber: '2026-1',
    tool: TOOL,
    notHeld: NOT_HELD,
    joinedCaseNumbers: [],
    preparedBy: member(),
    preparedAt: instant(),
  },
  searches: [search],
  enforcementActions: [],
  manifest: {
    rule: 'SHA-256 of the part as JSON with sorted keys and without blanks; the last one of the list of parts',
    parts: [],
    sha256: 'cd',
  },
});

const printed = (search: DisclosedSearch): string =>
  renderDisclosureHtml(packageOf(search), { id: 'copy', reader: 'R', at: 0 }, { timeZone: ZONE });

/** Every value of a record, as it reads on paper, with where it stands. */
function leaves(value: unknown, path = ''): [path: string, onPaper: string][] {
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => leaves(inner, path === '' ? key : `${path}.${key}`));
  const text = String(value);
  if (/^\d{4}-\d\d-\d\dT/.test(text)) return [[path, localTimestampOf(Date.parse(text), ZONE)]];
  if (/^CODE_/.test(text)) return [[path, text.replace('_', ' ').toLowerCase()]];
  return /^word|^7\d{4}$/.test(text) ? [[path, text]] : [];
}

describe('nothing on record is missing on paper (Brady; State v. Miles)', () => {
  it.each(leaves(full))('VI.D prints %s', (_, onPaper) => {
    expect(printed(full)).toContain(onPaper);
  });

  it('VI.D heads every table and column, labels every fact, and gives each row a cell for each column', () => {
    const page = printed(full);
    expect(page).not.toMatch(/<(th|dt|h2|td)[^>]*><\/\1>/);
    const tables = [...page.matchAll(/<thead><tr>(.*?)<\/tr><\/thead><tbody>(.*?)<\/tbody>/gs)];
    expect(tables).toHaveLength(12);
    for (const [, head = '', body = ''] of tables) {
      const columns = head.split('<th').length;
      for (const row of body.split('<tr>').slice(1)) expect([head, row.split(/<t[hd]/).length]).toEqual([head, columns]);
    }
  });

  it('V.E says of a list what it is when it is cut off, or not all of it is on the page', () => {
    const page = printed(full);
    expect(page).toContain('no: the sealed list is the whole one');
    const { result } = full;
    if (result === null) throw new Error('the search has a result');
    const bare = {
      algorithm: null,
      threshold: null,
      scoreScale: null,
      requestedCount: null,
      failureReason: null,
      failureExplanation: null,
    };
    const sparse = printed({ ...full, result: { ...result, ...bare, listComplete: true, truncated: false, printout: null, file: null } });
    expect(sparse.split('not recorded')).toHaveLength(page.split('not recorded').length + 4);
    expect(sparse).not.toContain('the sealed list is the whole one');
  });
});
