import { IsIn } from 'class-validator';
import { Optional, QueryFlag, readForm, Text } from './form';
import { ProblemException } from './problem';

class Query {
  @Optional() @QueryFlag() overdue?: boolean;
}
class Form {
  @Text(10) reason: string;
  @IsIn(['A', 'B']) choice: string;
}

/** What was read, or the fields that were refused and why. */
function read<T extends object>(form: new () => T, body: unknown): unknown {
  try {
    return { ...readForm(form, body) };
  } catch (error) {
    if (error instanceof ProblemException) return error.problem.errors;
    throw error;
  }
}

describe('a yes or no in an address', () => {
  it.each<[unknown, unknown]>([
    ['true', { overdue: true }],
    ['false', { overdue: false }],
    [true, { overdue: true }],
  ])('%j is understood', (overdue, understood) => {
    expect(read(Query, { overdue })).toEqual(understood);
  });

  it.each(['yes', '1', '', 'TRUE', 'null', ['true', 'false']])('%j is refused, not taken for a no', (overdue) => {
    expect(read(Query, { overdue })).toEqual([{ path: 'overdue', messages: ['overdue must be a boolean value'] }]);
  });
});

describe('a field that was left out', () => {
  it('is said to be missing, and nothing else is said of it', () => {
    expect(read(Form, { choice: 'C' })).toEqual([
      { path: 'reason', messages: ['reason is required'] },
      { path: 'choice', messages: ['choice must be one of the following values: A, B'] },
    ]);
  });

  it('is told from one that is there and says nothing', () => {
    expect(read(Form, { reason: null, choice: 'A' })).toMatchObject([
      { path: 'reason', messages: expect.arrayContaining(['reason must be a string']) as unknown },
    ]);
  });

  it('an unknown one is named as unknown, whatever it holds', () => {
    expect(read(Form, { reason: 'r', choice: 'A', colour: null })).toEqual([
      { path: 'colour', messages: ['property colour should not exist'] },
    ]);
  });
});
