/**
 * `npm run sop:coverage`: every sentence of the SOP with the rules that carry it, the tests whose names begin with its clause, and the
 * routes that reach the rules. Fails when an ENFORCED sentence lacks one of them, when a refusal claims the SOP for a department's choice,
 * when a code of the closed list is refused nowhere, and when a rule that names a clause is reached by tests alone.
 *   -- --text <path>   also holds the digests against the text of the SOP: unknown, missing and changed sentences
 *   -- --write         writes the table into README.md and the data that GET /v1/policy/clauses answers with
 *   -- --check         no table; fails when what is written is not what the sources say (part of `npm run check`)
 */
import { readFileSync } from 'node:fs';
import { refusals } from './sop/authorities.mjs';
import { authoritiesByCode, authorityProblems, dutyRefusals } from './sop/choices.mjs';
import { coverage, SENTENCES } from './sop/coverage.mjs';
import { drifted, plain, write } from './sop/table.mjs';
import { sentencesOf } from './sop/text.mjs';

const args = process.argv.slice(2);

/** What the text says otherwise than the registry. */
function againstText(path) {
  const found = sentencesOf(readFileSync(path, 'utf8'));
  const known = new Map(SENTENCES.map((sentence) => [sentence.id, sentence]));
  const unknown = [...found].filter(([id]) => !known.has(id));
  const missing = [...known.keys()].filter((id) => !found.has(id));
  const changed = [...known.values()].filter(({ id, digest }) => found.has(id) && found.get(id).digest !== digest);
  return [
    ...unknown.map(([id, { sentence }]) => `${id} stands in the text and not in the registry: "${sentence.slice(0, 60)}…"`),
    ...missing.map((id) => `${id} stands in the registry and not in the text.`),
    ...changed.map(({ id }) => `${id} reads otherwise in the text than when its digest was taken.`),
  ];
}

const textAt = args.indexOf('--text');
const { rows, problems } = coverage();
const refused = [...refusals(), ...dutyRefusals()];
problems.push(...authorityProblems(refused));
const found = { rows, authorities: authoritiesByCode(refused) };
if (textAt >= 0) problems.push(...againstText(args[textAt + 1]));
if (args.includes('--write')) await write(found);
if (args.includes('--check'))
  problems.push(...(await drifted(found)).map((path) => `${path} does not say what the sources say: run npm run sop:coverage -- --write.`));
else console.log(plain(rows));

for (const problem of problems) console.error(problem);
console.log(problems.length === 0 ? 'No gap.' : `${problems.length} gaps.`);
process.exitCode = problems.length === 0 ? 0 : 1;
