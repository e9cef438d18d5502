/** Clause ids in running text and in literals: `VI.B`, `V.E.3`, `VIII.A.1`, and ranges such as `VII.E.1-4` and `V.B-V.E`. */
const ID = String.raw`(?:IX|IV|VI{1,3}|V|I{1,3})\.(?:[A-J](?:\.\d)?|\d)`;
const IN_TEXT = new RegExp(String.raw`(?<![\w.])(${ID})(?:-(${ID}|\d|[A-J]\b))?(?![\w])`, 'g');
const WHOLE = new RegExp(`^${ID}$`);
const LEADING = new RegExp(String.raw`^(?:SOP )?((?:${ID})(?:(?:, | and |/|-)(?:${ID}))*)(?![\w.])`);

export const isClauseId = (text) => WHOLE.test(text);

/** `VII.E.1` and `4` → VII.E.1, …, VII.E.4; `V.B` and `V.E` → V.B, …, V.E. */
function range(first, last) {
  const [stem, from] = [first.slice(0, -1), first.at(-1)];
  const to = last.at(-1);
  if (last.length > 1 && last.slice(0, -1) !== stem) return [first, last];
  const codes = Array.from({ length: Math.max(0, to.charCodeAt(0) - from.charCodeAt(0)) + 1 }, (_, i) => from.charCodeAt(0) + i);
  return codes.map((code) => stem + String.fromCharCode(code));
}

/** Every clause that a comment names. */
export const clausesIn = (text) => [...text.matchAll(IN_TEXT)].flatMap(([, first, last]) => (last ? range(first, last) : [first]));

/** The clauses that a test's name begins with ("VI.A, VI.B, V.E.3 are reported together" begins with three). */
export function leadingClauses(title) {
  const [, list] = LEADING.exec(title) ?? [];
  return list ? clausesIn(list.replaceAll('/', ', ')) : [];
}

/** True for the clause itself and for what stands below it: VII.E.1 is within VII.E. */
export const isWithin = (clause, above) => clause === above || clause.startsWith(`${above}.`);
