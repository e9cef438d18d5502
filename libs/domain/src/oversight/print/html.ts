/** Markup that is safe to print: made by `html` only, which escapes every value that is not markup itself. */
export class Html {
  constructor(readonly text: string) {}
}

export type HtmlValue = string | number | Html | readonly Html[];

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** Control characters, and those that turn the direction of writing and so could make a name read as another. */
const UNPRINTABLE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** Text as it stands, harmless in elements and in quoted attributes; unprintable characters show as U+FFFD. */
export const escapeHtml = (text: string): string =>
  text.replace(UNPRINTABLE, '\ufffd').replace(/[&<>"']/g, (found) => ESCAPES[found] ?? '');

function print(value: HtmlValue): string {
  if (value instanceof Html) return value.text;
  return typeof value === 'string' || typeof value === 'number' ? escapeHtml(String(value)) : value.map(print).join('');
}

/** Template tag: html`<p>${anything}</p>` escapes each value unless it is `Html` already. */
export function html(parts: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return new Html(parts.reduce((text, part, at) => `${text}${at === 0 ? '' : print(values[at - 1] ?? '')}${part}`, ''));
}

export const NOTHING = html``;

export interface Table {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** Shown instead of an empty table. */
  readonly none: string;
}

/** A table with caption and column headings; when it is empty, the sentence that says so. */
export function table({ caption, columns, rows, none }: Table): Html {
  if (rows.length === 0)
    return html`<h2>${caption}</h2>
      <p>${none}</p>`;
  const head = columns.map((column) => html`<th scope="col">${column}</th>`);
  const body = rows.map(
    (row) =>
      html`<tr>
        ${row.map((cell) => html`<td>${cell}</td>`)}
      </tr>`,
  );
  return html`<h2>${caption}</h2>
    <table>
      <thead>
        <tr>
          ${head}
        </tr>
      </thead>
      <tbody>
        ${body}
      </tbody>
    </table>`;
}

/** Facts as a list of name and value. */
export const facts = (rows: readonly (readonly [name: string, value: string | number])[]): Html =>
  html`<dl>
    ${rows.map(
      ([name, value]) =>
        html`<dt>${name}</dt>
          <dd>${value}</dd>`,
    )}
  </dl>`;

const STYLE = new Html(`
  :root { font: 11pt/1.4 "Times New Roman", Times, serif; color: #000; background: #fff; }
  body { max-width: 52rem; margin: 1.5rem auto; padding: 0 1rem; }
  h1 { font-size: 1.4rem; } h2 { font-size: 1.1rem; margin: 1.4rem 0 .4rem; break-after: avoid; }
  table { border-collapse: collapse; width: 100%; font-size: .85rem; } thead { display: table-header-group; } tr { break-inside: avoid; }
  th, td { border: 1px solid #555; padding: .2rem .4rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; } th { background: #eee; }
  dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem 1rem; } dt { font-weight: bold; } dd { margin: 0; overflow-wrap: anywhere; }
  .legend { border: 2px solid #000; padding: .3rem .6rem; font-weight: bold; text-align: center; }
  .warning { border-left: .4rem solid #000; padding: .3rem .6rem; font-weight: bold; }
  .words { white-space: pre-wrap; }
  @media print { @page { size: letter; margin: 18mm 16mm; } body { max-width: none; margin: 0; padding: 0; } th { background: none; } }
`);

/** A whole printable page, self-contained: no script, no address outside, the legend first and last. */
export function page({ title, legend, body }: { readonly title: string; readonly legend: string; readonly body: readonly Html[] }): string {
  const banner = html`<p class="legend">${legend}</p>`;
  const { text } = html`<html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>${title}</title>
      <style>
        ${STYLE}
      </style>
    </head>
    <body>
      ${banner}
      <h1>${title}</h1>
      ${body}${banner}
    </body>
  </html>`;
  return `<!doctype html>\n${text}\n`;
}
