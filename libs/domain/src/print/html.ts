import { localTimestampOf } from '../calendar';

/** Markup that is safe to print: made by `markup` only, which escapes every value that is not markup itself. */
export class Html {
  constructor(readonly text: string) {}
}

export type HtmlValue = string | number | Html | readonly Html[];

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** Control characters, and those that turn the direction of writing and so could make a name read as another. */
const UNPRINTABLE = /(?![\n\t])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/** Text as it stands, harmless in elements and in quoted attributes; unprintable characters show as U+FFFD. */
export const escapeHtml = (text: string): string =>
  text.replace(UNPRINTABLE, '\ufffd').replace(/[&<>"']/g, (found) => ESCAPES[found] ?? '');

function print(value: HtmlValue): string {
  if (value instanceof Html) return value.text;
  return typeof value === 'string' || typeof value === 'number' ? escapeHtml(String(value)) : value.map(print).join('');
}

/** Template tag: markup`<p>${anything}</p>` escapes each value unless it is `Html` already. */
export function markup(parts: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return new Html(parts.reduce((text, part, at) => `${text}${at === 0 ? '' : print(values[at - 1] ?? '')}${part}`, ''));
}

export const NOTHING = markup``;

export interface Table {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** Shown instead of an empty table. */
  readonly none: string;
}

/** A table with caption and column headings; when it is empty, the sentence that says so. */
export function table({ caption, columns, rows, none }: Table): Html {
  if (rows.length === 0) return markup`<h2>${caption}</h2><p>${none}</p>`;
  const head = columns.map((column) => markup`<th scope="col">${column}</th>`);
  const body = rows.map((row) => markup`<tr>${row.map(cellOf)}</tr>`);
  return markup`<h2>${caption}</h2><table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
}

/** Longer than any word of a language or part of an id: it is broken where the sheet ends, and nothing else is. */
const LONG = /[^\s-]{30}/;
const cellOf = (cell: string | number): Html =>
  LONG.test(String(cell)) ? markup`<td class="long">${cell}</td>` : markup`<td>${cell}</td>`;

/** Facts as a list of name and value. */
export const facts = (rows: readonly (readonly [name: string, value: string | number])[]): Html =>
  markup`<dl>${rows.map(([name, value]) => markup`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`;

// On paper the body keeps a pixel at each side: half of a collapsed border lies outside its table and would be cut off at the edge of the sheet.
const STYLE = new Html(`
  :root { font: 11pt/1.4 "Times New Roman", Times, serif; color: #000; background: #fff; }
  body { max-width: 52rem; margin: 1.5rem auto; padding: 0 1rem; }
  h1 { font-size: 1.4rem; } h2 { font-size: 1.1rem; margin: 1.4rem 0 .4rem; break-after: avoid; }
  table { border-collapse: collapse; width: 100%; font-size: .85rem; } thead { display: table-header-group; } tr { break-inside: avoid; }
  th, td { border: 1px solid #555; padding: .2rem .4rem; text-align: left; vertical-align: top; } th { background: #eee; } .long { overflow-wrap: anywhere; }
  dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem 1rem; } dt { font-weight: bold; } dd { margin: 0; overflow-wrap: anywhere; }
  .legend { border: 2px solid #000; padding: .3rem .6rem; font-weight: bold; text-align: center; }
  .warning { border-left: .4rem solid #000; padding: .3rem .6rem; font-weight: bold; }
  .words { white-space: pre-wrap; }
  .copy { font-size: .8rem; text-align: right; }
  .watermark { position: fixed; inset: 45% 0 auto; margin: 0; text-align: center; font-size: 2rem; transform: rotate(-30deg); opacity: .12; pointer-events: none; }
  @media print { @page { margin: 16mm 14mm; } body { max-width: none; margin: 0; padding: 0 1px; } th { background: none; } }
`);

/** Whose copy a print is: known by its id, made at this instant (UTC epoch ms) for this reader. */
export interface PrintedCopy {
  readonly id: string;
  readonly reader: string;
  readonly at: number;
}

export interface Page {
  readonly copy: PrintedCopy;
  readonly timeZone: string;
  readonly title: string;
  readonly legend: string;
  readonly body: readonly Html[];
  readonly orientation: 'portrait' | 'landscape';
}

/** A whole printable page, self-contained: no script, no address outside, the legend first and last, its reader and time across each sheet. */
export function page({ title, legend, body, orientation, copy, timeZone }: Page): string {
  const banner = markup`<p class="legend">${legend}</p>`;
  const reader = `${copy.reader}, ${localTimestampOf(copy.at, timeZone)}`;
  const mark = markup`<p class="copy">Copy ${copy.id} for ${reader}</p><p class="watermark" aria-hidden="true">${reader}</p>`;
  const head = markup`<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><style>${STYLE} @page { size: letter ${orientation}; }</style></head>`;
  const { text } = markup`<html lang="en">${head}<body>${banner}<h1>${title}</h1>${body}${mark}${banner}</body></html>`;
  return `<!doctype html>\n${text}\n`;
}
