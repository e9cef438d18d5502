import { isRefusal } from '../kernel';
import { LEGEND } from './candidates';
import {
  entryText,
  fileAddendum,
  fileEntry,
  type AddendumForm,
  type EntryFacts,
  type EntryForm,
  type EntryTextFacts,
} from './documentation';
import { NOW } from './search.fixture';

const facts: EntryFacts = {
  ownerId: 'detective',
  queryOutcome: 'RESULTS_RETURNED',
  determination: { outcome: 'MATCH', subReason: null, at: NOW - 5 },
  resultAt: NOW - 9,
};
const recordsReference = { number: 'R-26-1', enteredAt: NOW };
const form: EntryForm = { reason: 'Identify the person', positiveMatch: true, recordsReference };
const told = (answer: object) => (isRefusal(answer) ? [answer.code, answer.authority.ref, answer.facts] : answer);
const file = (change: object, known: object = {}) => told(fileEntry({ ...facts, ...known }, { ...form, ...change }, 'detective', NOW));

describe('what an entry holds', () => {
  it('VI.C holds its words without the blanks around them, and the reference up to this moment', () => {
    const text = `FACESNXT was used. ${LEGEND}`;
    const reference = { number: ' R-26-1 ', supplement: ' 2 ', enteredAt: NOW };
    expect(file({ reason: ' Identify the person ', recordsReference: reference, text: ` ${text} ` })).toEqual({
      outcome: 'FILED',
      version: 1,
      reason: 'Identify the person',
      positiveMatch: true,
      subReason: null,
      recordsReference: { number: 'R-26-1', supplement: '2', enteredAt: NOW },
      text,
      legend: LEGEND,
      by: 'detective',
      at: NOW,
    });
  });

  it.each([
    ['no text of its own', { text: ' ' }],
    ['no supplement', { recordsReference: { ...recordsReference, supplement: ' ' } }],
  ])('VI.C holds the reference alone where there is %s', (_, change) => {
    expect(file(change)).toMatchObject({ text: null });
    expect(file(change)).toHaveProperty('recordsReference', recordsReference);
  });

  const asked = ['DOCUMENTATION_REQUIRED', 'FILED needs the reference in the records system', { fields: ['recordsReference'] }];
  it.each<[string, object, object, unknown[]]>([
    ['the determination', {}, { determination: null }, ['DETERMINATION_REQUIRED', 'VI.B', {}]],
    ['the reason', { reason: ' ' }, {}, ['DOCUMENTATION_REQUIRED', 'VI.C', { fields: ['reason'] }]],
    ['the reason that nobody gave', { reason: undefined }, {}, ['DOCUMENTATION_REQUIRED', 'VI.C', { fields: ['reason'] }]],
    ['the word on the match', { positiveMatch: undefined }, {}, ['DOCUMENTATION_REQUIRED', 'VI.C', { fields: ['positiveMatch'] }]],
    ['what was determined', { positiveMatch: false }, {}, ['ENTRY_CONTRADICTS_DETERMINATION', 'VI.C', { positiveMatch: true }]],
    ['the number', { recordsReference: { number: ' ', enteredAt: NOW } }, {}, asked],
    ['any number', { recordsReference: { enteredAt: NOW } }, {}, asked],
    ['the day', { recordsReference: { number: 'R' } }, {}, asked],
    [
      'a day that has come',
      { recordsReference: { number: 'R', enteredAt: NOW + 1 } },
      {},
      ['INSTANT_IN_FUTURE', 'dates of record', { field: 'recordsReference.enteredAt' }],
    ],
  ])('VI.C is refused naming %s', (_, change, known, expected) => {
    expect(file(change, known)).toEqual(expected);
  });
});

describe('what an addition to an entry holds', () => {
  const addition: AddendumForm = { kind: 'CORROBORATION', note: ' prints on the till ', recordsReference };
  const add = (change: object = {}, known: object = {}, by = 'detective') =>
    told(fileAddendum({ ownerId: 'detective', version: 1, concluded: ' by prints ', ...known }, { ...addition, ...change }, by, NOW));

  it.each([
    ['its own words', {}, 'prints on the till'],
    ['else why the member concluded', { note: ' ' }, 'by prints'],
  ])('VI.C holds %s, as the next version', (_, change, note) => {
    expect(add(change)).toMatchObject({
      outcome: 'FILED',
      kind: 'CORROBORATION',
      version: 2,
      note,
      recordsReference,
      by: 'detective',
      at: NOW,
    });
  });

  it.each<[string, object, object, string, unknown[]]>([
    ['by somebody else', {}, {}, 'colleague', ['NOT_THE_OWNER', 'the operator carries all duties of a search', {}]],
    ['before there is an entry', {}, { version: 0 }, 'detective', ['DOCUMENTATION_REQUIRED', 'VI.C', { fields: ['entry'] }]],
    [
      'that corrects without saying what',
      { kind: 'CORRECTION', note: undefined },
      {},
      'detective',
      ['DOCUMENTATION_REQUIRED', 'an addition says what it adds', { fields: ['note'] }],
    ],
  ])('VI.C is refused %s', (_, change, known, by, expected) => {
    expect(add(change, known, by)).toEqual(expected);
  });
});

describe('the text to copy into the case report', () => {
  const said: EntryTextFacts = {
    caseNumber: '2026-001234',
    reason: 'Identify the person',
    operator: 'Det. Doe',
    executedAt: '10 November 2026, 10:00',
    providerSearchId: 'FN-1',
    returnedCount: 3,
    purpose: 'VIII_A1',
    positiveMatch: true,
    subReason: null,
  };
  const used = 'the Face Analysis Comparison & Examination System Next (FACESNXT) was used by Det. Doe';

  it.each([
    ['when and as which search', {}, `Case 2026-001234: ${used} on 10 November 2026, 10:00 (search FN-1).`],
    ['nothing of what nobody knows', { executedAt: null, providerSearchId: null }, `Case 2026-001234: ${used}.`],
  ])('VI.C says line by line who used it, %s', (_, change, first) => {
    expect(entryText({ ...said, ...change }).split('\n')).toEqual([
      first,
      'Reason for the search: Identify the person',
      'Candidates returned: 3. Upon comparison by the member, a positive facial comparison match was made with one person.',
      LEGEND,
    ]);
  });
});
