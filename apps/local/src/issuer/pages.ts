import type { DemoPerson } from '../demo/people';

const STYLE =
  'body{font:16px system-ui;max-width:46rem;margin:2rem auto;padding:0 1rem}.demo{background:#7a1f1f;color:#fff;padding:.75rem 1rem;font-weight:600}' +
  'li{margin:.4rem 0}button{font:inherit;min-width:14rem;text-align:left;padding:.4rem .6rem;cursor:pointer}ul{list-style:none;padding:0}';
const BANNER = 'DEMO SIGN-IN. Everybody here is fictional and nobody is asked for a password. Never use it with real data.';

/** The page on which one picks whom to sign in as; each button posts `person` to `action`. */
export function signInPage(people: DemoPerson[], action: string): string {
  const rows = people.map(
    ({ handle, name, rank, note }) =>
      `<li><button name="person" value="${escape(handle)}">${escape(rank)} ${escape(name)}</button> <small>${escape(note)}</small></li>`,
  );
  return page('Pick a fictional officer', `<form method="post" action="${escape(action)}"><ul>${rows.join('')}</ul></form>`);
}

/** The front page: what this issuer is, and how to get a token. */
export function frontPage(people: DemoPerson[]): string {
  const rows = people.map(({ handle, name, rank }) => `<li><code>${escape(handle)}</code> ${escape(rank)} ${escape(name)}</li>`);
  return page('Demo sign-in', `<p>A token for curl: <code>npm run -s demo:token -- commander</code></p><ul>${rows.join('')}</ul>`);
}

/** A page that says one thing. */
export function messagePage(title: string): string {
  return page(title, '<p><a href="/">Demo sign-in</a></p>');
}

function page(title: string, body: string): string {
  return (
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
    `<title>DEMO: ${escape(title)}</title><style>${STYLE}</style></head>` +
    `<body><p class="demo" role="alert">${BANNER}</p><h1>${escape(title)}</h1>${body}</body></html>`
  );
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
