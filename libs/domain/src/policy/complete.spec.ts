import { nmpd40023, strict40023 } from '.';
import { completePack } from './complete';

describe('A18 a pack adopted under earlier rules', () => {
  it('A18 is itself where nothing was added since', () => {
    expect(completePack(strict40023)).toEqual(strict40023);
  });

  it('A18 has the default’s value where a setting did not exist', () => {
    const { blindSecondExaminer: _, ...search } = strict40023.search;
    const { outsideReviewer: __, ...old } = { ...strict40023, search };
    expect(completePack(old)).toEqual({
      ...strict40023,
      outsideReviewer: nmpd40023.outsideReviewer,
      search: { ...strict40023.search, blindSecondExaminer: false },
    });
  });

  it('A18 keeps what was switched off, and leaves out what no longer exists', () => {
    const old = { ...strict40023, colour: 'blue', accounts: { ...strict40023.accounts, inactivityDays: null, colour: 'blue' } };
    expect(completePack(old)).toEqual({ ...strict40023, accounts: { ...strict40023.accounts, inactivityDays: null } });
  });

  it('A12 keeps its own ladders: those of the default are not mixed in', () => {
    expect(completePack({ ...strict40023, deadlines: { '*': { due: { days: 1 } } } }).deadlines).toEqual({ '*': { due: { days: 1 } } });
  });
});
