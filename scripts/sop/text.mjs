/**
 * The SOP's text, taken apart into the sentences that the registry knows by id. How a sentence is normalised before its SHA-256 is taken:
 * lines of one item are joined by a space (a page break in the middle of a sentence leaves an empty line: what follows is the same item
 * until the next marker or section), Markdown asterisks are dropped, curly quotation marks become straight, en and em dashes become
 * hyphens, runs of white space become one space, and the ends are trimmed. An item's own marker (`A.`, `- 1.`) is not part of its sentence;
 * the term that a definition defines is. Front matter and headings ("General Procedures:") hold no sentence.
 */
import { createHash } from 'node:crypto';

/** Body headings in their order, with the clause prefix they stand for: the second "VII" is VIII, as the contents list has it. */
const SECTIONS = [
  ['I. PURPOSE', 'I'],
  ['II. POLICY', 'II'],
  ['III. SCOPE', 'III'],
  ['IV. DEFINITIONS', 'IV'],
  ['V. PROCEDURES', 'V'],
  ['VI. QUERIES', 'VI'],
  ['VII. AUDITING', 'VII'],
  ['VII. AUTHORIZED USE FOR FACESNXT', 'VIII'],
  ['IX. PROHIBITED USE OF FACESNXT', 'IX'],
];
/** Sections of plain paragraphs: each paragraph is a clause of its own when there are several. */
const PARAGRAPHS = { II: 2 };
const LETTER = /^-?\s*([A-J])\.\s+(.*)$/;
const NUMBER = /^-?\s*(\d)\.\s+(.*)$/;
const BULLET = /^-\s+(.*)$/;

export const normalise = (sentence) =>
  sentence
    .replaceAll('*', '')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201C\u201D]/g, '"')
    .replace(/[\u2013\u2014]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();

export const digestOf = (sentence) => createHash('sha256').update(normalise(sentence)).digest('hex');

/** A full stop ends a sentence when a capital follows it; "i.e., latent" does not. */
const splitSentences = (text) => normalise(text).split(/(?<=[.!?])\s+(?=[A-Z])/);

/** A heading such as "General Procedures:" says nothing by itself; a lead-in ("... for the following:") is a sentence. */
const isHeading = (text) => /^[^.]{1,30}:$/.test(text);

/** [clause, text] of every item of one section, in order. */
function itemsOf(section, lines) {
  const items = [];
  let letter;
  const open = (clause, text) => items.push({ clause, text });
  lines.forEach((line, index) => {
    const text = line.trim();
    if (text === '') return;
    const [byLetter, byNumber, bullet] = [LETTER, NUMBER, BULLET].map((pattern) => pattern.exec(text));
    if (byLetter) open(`${section}.${(letter = byLetter[1])}`, byLetter[2]);
    else if (byNumber && letter) open(`${section}.${letter}.${byNumber[1]}`, byNumber[2]);
    else if (bullet && items.length > 0) items.push({ clause: items.at(-1).clause, text: bullet[1] });
    else if (!letter && (items.length === 0 || (lines[index - 1].trim() === '' && section in PARAGRAPHS)))
      open(section in PARAGRAPHS ? `${section}.${items.length + 1}` : section, text);
    else if (items.length > 0) items.at(-1).text += ` ${text}`;
  });
  return items;
}

/** Every sentence of the text by its id (`VI.B.s1`), with its digest; the text itself is kept for messages only. */
export function sentencesOf(text) {
  const lines = text.split('\n');
  const starts = [];
  for (const [heading, clause] of SECTIONS) {
    const after = (starts.at(-1)?.line ?? -1) + 1;
    const line = lines.findIndex((each, index) => index >= after && each.trim() === heading);
    if (line < 0) throw new Error(`the text has no heading "${heading}" where it is expected`);
    starts.push({ clause, line });
  }
  const found = new Map();
  starts.forEach(({ clause: section, line }, index) => {
    const counts = new Map();
    for (const { clause, text: item } of itemsOf(section, lines.slice(line + 1, starts[index + 1]?.line))) {
      for (const sentence of splitSentences(item).filter((each) => each !== '' && !isHeading(normalise(each)))) {
        counts.set(clause, (counts.get(clause) ?? 0) + 1);
        found.set(`${clause}.s${counts.get(clause)}`, { sentence, digest: digestOf(sentence) });
      }
    }
  });
  return found;
}
