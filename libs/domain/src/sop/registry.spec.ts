import { coveredSentences } from './clauses';
import { COVERAGE } from './coverage.generated';
import { Force, Met } from './model';
import { clauseOf, isClause, SENTENCES } from './registry';

const sentences = SENTENCES.map((sentence) => [sentence.id, sentence] as const);
const of = (id: string) => SENTENCES.find((sentence) => sentence.id === id);

describe('the registry of the SOP’s sentences', () => {
  it.each(sentences)('%s has its own words, a digest, and a reason for how it is met', (id, { paraphrase, digest, reason, clause }) => {
    expect(id).toMatch(/^(I{1,3}|IV|VI{0,3}|IX)(\.[A-J](\.\d)?|\.\d)?\.s\d$/);
    expect(clauseOf(id)).toBe(clause);
    expect(paraphrase).toMatch(/^[“A-Z].{15,}\.$/);
    expect(digest).toMatch(/^[0-9a-f]{64}$/);
    expect(reason).toMatch(/^[A-Z].{10,}\.$/);
  });

  it('I to IX are all there, each sentence once', () => {
    expect(new Set(SENTENCES.map(({ id }) => id)).size).toBe(62);
    expect(new Set(SENTENCES.map(({ digest }) => digest)).size).toBe(62);
    expect([...new Set(SENTENCES.map(({ id }) => id.split('.')[0]))]).toEqual(['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX']);
  });

  it('IV.J is why no sentence is merely advisory, and why a sentence without “shall” or “will” is a statement or a permission', () => {
    const count = (force: Force) => SENTENCES.filter((sentence) => sentence.force === force).length;
    expect([count(Force.Should), count(Force.May)]).toEqual([0, 2]);
    expect(SENTENCES.filter(({ force, note }) => force === Force.Statement && !note)).toEqual([]);
  });

  it('VIII.A is found by the number that the body prints over it, too', () => {
    expect(of('VIII.A.1.s1')?.aliases).toEqual(['VII(2).A.1']);
    expect(of('VII.A.s1')?.aliases).toEqual([]);
    expect(['VII(2).A.5', 'VIII.A.5', 'VIII.A.6', 'VII(2).B', 'VI', ''].map(isClause)).toEqual([true, true, false, false, false, false]);
  });

  it.each([
    ['VII.E', 4],
    ['VIII.A', 5],
    ['IX.A', 6],
  ])('%s leads in a list, and its items have its force', (clause, items) => {
    const list = SENTENCES.filter(({ leadIn }) => leadIn === `${clause}.s1`);
    expect(list.map(({ force }) => force)).toEqual(Array.from({ length: items }, () => of(`${clause}.s1`)?.force));
  });

  it('IX.A.7 is a sanction, no seventh use', () => {
    expect(of('IX.A.7.s1')).toMatchObject({ force: Force.Shall, met: Met.Enforced });
    expect(of('IX.A.7.s1')?.leadIn).toBeUndefined();
  });
});

describe('the sentences with what carries them', () => {
  it('I to IX are each shown with rules, spec files and routes as they were written', () => {
    expect(coveredSentences()).toEqual(SENTENCES.map((sentence) => ({ ...sentence, ...COVERAGE[sentence.id] })));
  });

  it.each(SENTENCES.filter(({ met }) => met === Met.Enforced).map(({ id }) => id))('%s is enforced, so all three are there', (id) => {
    const shown = coveredSentences().find((sentence) => sentence.id === id);
    expect([shown?.rules, shown?.tests, shown?.routes].map((names) => (names?.length ?? 0) > 0)).toEqual([true, true, true]);
  });

  it.each([
    ['VI.B.s1', 'VI.B'],
    ['I.s1', 'I'],
    ['IX.A.5.s10', 'IX.A.5'],
    ['VI.B', 'VI.B'],
    ['VI.s1.B', 'VI.s1.B'],
  ])('1.2 %s is a sentence of %s', (sentence, clause) => {
    expect(clauseOf(sentence)).toBe(clause);
  });
});
