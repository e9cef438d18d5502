/** A reason why the stack cannot start: one sentence for a person, with the remedy. Printed without a stack. */
export class StartProblem extends Error {
  constructor(sentence: string, cause?: unknown) {
    super(sentence, { cause });
    this.name = 'StartProblem';
  }
}
