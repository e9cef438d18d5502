import { escapeHtml, markup, page, table } from './html';

describe('markup', () => {
  it.each([
    ['<script>', '&lt;script&gt;'],
    ["\" onload='x'", '&quot; onload=&#39;x&#39;'],
    ['a & b &amp; c', 'a &amp; b &amp;amp; c'],
    ['null\u0000 and \u202e', 'null\ufffd and \ufffd'],
    ['line\nline\ttab', 'line\nline\ttab'],
    ['Müller, Łukasz', 'Müller, Łukasz'],
  ])('IX.A.3 prints %j harmlessly', (text, printed) => {
    expect(escapeHtml(text)).toBe(printed);
    expect(markup`<p title="${text}">${[markup`<b>${text}</b>`]}</p>`.text).toBe(`<p title="${printed}"><b>${printed}</b></p>`);
  });
});

describe('a table on a sheet', () => {
  const cells = (...row: (string | number)[]): string => table({ caption: 'c', columns: ['a'], rows: [row], none: 'None.' }).text;

  it.each<[string, string | number, boolean]>([
    ['a digest', 'ab'.repeat(32), true],
    ['a name', 'Featherstonehaugh-Cholmondeley', false],
    ['an id', '4c46a5df-bc18-416d-847d-f63164fe8553', false],
    ['a sentence of short words', 'a word '.repeat(20), false],
    ['a number', 12, false],
  ])('VII.B breaks %s inside only where no word ends', (_, cell, breaks) => {
    expect(cells(cell).includes('<td class="long">')).toBe(breaks);
  });

  it('VII.B says so where there is nothing', () => {
    expect(table({ caption: 'c', columns: ['a'], rows: [], none: 'None.' }).text).toBe('<h2>c</h2><p>None.</p>');
  });

  it('VII.B leaves room for the outer half of its borders, which a sheet would cut off', () => {
    const copy = { id: 'copy-1', reader: 'R', at: 0 };
    const sheet = page({ title: 't', legend: 'l', body: [], orientation: 'landscape', copy, timeZone: 'America/New_York' });
    const [, onPaper = ''] = sheet.split('@media print');
    expect(/border-collapse: collapse; width: 100%/.test(sheet)).toBe(true);
    expect(Number(/body \{[^}]*padding: 0 (\d+)px/.exec(onPaper)?.[1])).toBeGreaterThan(0);
  });
});
