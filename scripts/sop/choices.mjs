/** No refusal claims the SOP's word for a choice, and every code of the closed list has an authority and is used. */
import { createRequire } from 'node:module';
import { isWithin } from './clauses.mjs';
import { filesUnder, treeOf } from './sources.mjs';

const require = createRequire(import.meta.url);
require('@swc-node/register');
const { CHOICES, EDGE_CODES } = require('../../libs/domain/src/sop/choices.ts');
const { CODES } = require('../../libs/domain/src/kernel/index.ts');
const { barAuthority, DUTIES } = require('../../libs/domain/src/duties/index.ts');

const EDGE = { kind: 'SYSTEM', ref: 'the edge of the API' };
const labelled = ({ kind, ref }) => `${kind} ${ref}`;

/** The rows of the duty table as refusals: each says who may, and what everybody else is told. */
export const dutyRefusals = () =>
  Object.entries(DUTIES).flatMap(([action, duty]) => {
    const said = { called: 'duty', at: `duty ${action}`, text: action };
    return [
      { ...said, codes: [duty.otherwise], authorities: [duty.authority] },
      { ...said, codes: Object.values(duty.bars), authorities: [barAuthority(duty)] },
    ];
  });

/** Code → its authorities, without doubles, in order. What the edge alone refuses has the software's. */
export function authoritiesByCode(refusals) {
  return Object.fromEntries(
    Object.keys(CODES)
      .sort()
      .map((code) => {
        const found = refusals.filter(({ codes }) => codes.includes(code)).flatMap(({ authorities }) => authorities);
        const all = EDGE_CODES.includes(code) ? [...found, EDGE] : found;
        return [
          code,
          [...new Map(all.map((each) => [labelled(each), each])).values()].sort((a, b) => (labelled(a) < labelled(b) ? -1 : 1)),
        ];
      }),
  );
}

function claimed(choice, { at, text, codes, authorities }) {
  const { under, says, codes: own = [], where, words = [] } = choice;
  const clauses = authorities.filter(({ kind }) => kind === 'SOP').map(({ ref }) => ref);
  const laws = authorities.filter(({ kind }) => kind === 'LAW').map(({ ref }) => ref);
  if (clauses.length + laws.length === 0) return [];
  const here = [...own, ...(where && at.startsWith(where.path) ? where.codes : [])];
  const byCode = codes.filter((code) => here.includes(code));
  const isUnder = laws.length > 0 || clauses.some((clause) => isWithin(clause, under));
  const byWord = isUnder ? words.filter((word) => new RegExp(`\\b${word}\\b`).test(text)) : [];
  return [...byCode, ...byWord].map(
    (what) => `${at} claims ${[...clauses, ...laws].join(', ')} for ${what}: ${says} is a department's choice.`,
  );
}

/** Everything wrong with the authorities of the sources. */
export function authorityProblems(refusals) {
  const byCode = authoritiesByCode(refusals);
  const product = filesUnder('libs', 'apps/api/src', 'activities').filter(
    (path) => !/\.spec\.ts$|kernel\/codes|domain\/src\/sop\//.test(path),
  );
  const isUsed = (code) => product.some((path) => treeOf(path).text.includes(`'${code}'`) || treeOf(path).text.includes(`\`${code}:`));
  const codes = Object.keys(CODES);
  return [
    ...refusals.flatMap((refusal) => CHOICES.flatMap((choice) => claimed(choice, refusal))),
    ...refusals
      .filter(({ called, codes: known, authorities }) => called === 'refuse' && (known.length === 0 || authorities.length === 0))
      .filter(({ text }) => !/\bdut(?:y|ies)\b.*\.authority|\bbarAuthority\(/i.test(text))
      .map(({ at }) => `${at} refuses with a code or an authority that cannot be told from the source.`),
    ...codes.filter((code) => byCode[code].length === 0 && isUsed(code)).map((code) => `${code} is refused under no authority.`),
    ...codes.filter((code) => !isUsed(code)).map((code) => `${code} is in the closed list, and nothing refuses with it.`),
  ];
}
