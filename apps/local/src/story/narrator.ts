import type { Answer } from './line';
import type { Player, Problem } from './player';
import { StoryProblem } from './problem';

const WIDTH = 118;
const MARGIN = '      ';

/** Tells the story line by line: who does what, what the house answers, and by which clause. */
export class Narrator {
  private chapters = 0;

  constructor(private readonly write: (line: string) => void) {}

  /** The head of a chapter: what it shows, and the clauses it rests on. */
  chapter(title: string, clauses: string): void {
    this.chapters += 1;
    this.write('');
    this.write(`-- ${this.chapters}. ${title} `.padEnd(WIDTH - clauses.length - 4, '-') + ` ${clauses} --`);
  }

  /** A line of the story itself. */
  tell(text: string): void {
    this.write('');
    for (const line of wrapped(text, WIDTH - 2)) this.write(`  ${line}`);
  }

  /** Somebody did something, and it was taken: throws when it was not. Answers with the body; `note` adds what the house says to it. */
  accepted<T>(who: Player, what: string, { status, body }: Answer<T>, note?: (body: T) => string): T {
    const taken = status < 300;
    this.act(taken, who, what);
    if (taken) {
      if (note) this.answer(note(body));
      return body;
    }
    this.refusal(status, body as Problem);
    throw new StoryProblem(`${who.name} ${what}: this should have been accepted, and was answered with ${status}.`);
  }

  /** Somebody tried something, and the house refuses it with this code; throws when it does not. Answers with the problem. */
  refused(who: Player, what: string, { status, body }: Answer, code: string): Problem {
    const problem = body as Problem;
    const all = status < 400 ? [] : [problem, ...(problem.also ?? [])];
    const wanted = all.find((one) => one.code === code);
    this.act(all.length === 0, who, what);
    if (wanted) {
      this.refusal(status, { ...wanted, also: all.filter((one) => one !== wanted) });
      return wanted;
    }
    if (all.length > 0) this.refusal(status, problem);
    throw new StoryProblem(`${who.name} ${what}: this should have been refused with ${code}, and was answered with ${status}.`);
  }

  /** What can be seen now: a line under the act before. */
  shows(text: string): void {
    this.answer(text);
  }

  /** Text to be read as it is, each line behind a bar. */
  quote(text: string): void {
    for (const line of text.split('\n')) for (const part of wrapped(line, WIDTH - 10)) this.write(`${MARGIN}  | ${part}`);
  }

  private act(taken: boolean, who: Player, what: string): void {
    const [first = '', ...more] = wrapped(`${who.name} ${what}.`, WIDTH - 6);
    this.write(`  ${taken ? 'ok' : 'NO'}  ${first}`);
    for (const line of more) this.write(`${MARGIN}${line}`);
  }

  private answer(text: string): void {
    const [first = '', ...more] = wrapped(text, WIDTH - 9);
    this.write(`${MARGIN}-> ${first}`);
    for (const line of more) this.write(`${MARGIN}   ${line}`);
  }

  private refusal(status: number, { code, detail, authority, also = [] }: Problem): void {
    this.answer(`${status} ${code} (${authority?.label ?? 'no authority'}): ${detail}`);
    for (const other of also) this.answer(`and ${other.code} (${other.authority?.label ?? 'no authority'})`);
  }
}

function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line && line.length + word.length + 1 > width) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return [...lines, line];
}
