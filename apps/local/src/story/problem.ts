/** The story did not go as it should: one sentence for a person. */
export class StoryProblem extends Error {
  constructor(sentence: string, cause?: unknown) {
    super(sentence, { cause });
    this.name = 'StoryProblem';
  }
}
