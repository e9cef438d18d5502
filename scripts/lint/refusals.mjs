/**
 * No rule outside libs/domain: a refusal is made there, or it is one of the few that only a store, a file or a request can know of. The closed
 * list of codes is read from its files, so that a code's name is known as one wherever it is written.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const LISTS = join(root, 'libs/domain/src/kernel/codes');
const texts = readdirSync(LISTS).map((file) => readFileSync(join(LISTS, file), 'utf8'));
export const CODES = new Set(texts.flatMap((text) => [...text.matchAll(/^ {2}([A-Z][A-Z0-9_]*): \{$/gm)].map(([, code]) => code)));

/** What a transaction finds when it looks: no rule can know it beforehand, and none of it is about the procedure. */
const ANYWHERE = {
  NOT_FOUND: 'whether there is such a row, and whether the reader may know, is found where it is read',
  PROCESS_ENDED: 'the state of a process is read under its lock',
  TASK_VERSION_STALE: 'the version of a task is compared in the statement that moves it',
  IDEMPOTENCY_KEY_REUSED: 'who used a key before is found where keys are kept',
  FORM_INVALID: 'a form is read at the edge',
  MALFORMED_REQUEST: 'a cursor is read by the list that gave it',
};

/** [files, codes, why a rule cannot refuse it] */
const HERE = [
  ['apps/api/src/platform/', 'the edge: what cannot be read, who is not known; and examples for the documentation', ...CODES],
  ['apps/api/src/search/image.ts', 'bytes are looked at where they come in', 'IMAGE_TYPE_UNSUPPORTED', 'IMAGE_DAMAGED', 'IMAGE_TOO_LARGE'],
  ['apps/api/src/search/evidence.service.ts', 'bytes are looked at where they come in', 'EVIDENCE_TYPE_UNSUPPORTED'],
  ['apps/api/src/search/candidate-file.ts', 'a file is read line by line where it comes in', 'CANDIDATE_FILE_INVALID'],
  ['apps/api/src/search/face-searches.service.ts', 'whether there is a simulator is known to the installation', 'PROVIDER_NOT_AVAILABLE'],
  ['libs/persistence/src/people/roster-file.ts', 'a file is read line by line where it comes in', 'ROSTER_FILE_UNREADABLE'],
  [
    'libs/process/src/people/',
    'what is stored of a roster change, an import or a department',
    'ROSTER_IMPORT_REFUSED',
    'ROSTER_CHANGE_DECIDED',
    'DEPARTMENT_EXISTS',
  ],
  ['libs/process/src/cases/seal.ts', 'the word is also how a process of a sealed case ends', 'CASE_SEALED'],
  ['libs/process/src/policy/', 'which packs are installed is known to the store', 'POLICY_VERSION_UNKNOWN'],
];

const allowed = (path, code) => code in ANYWHERE || HERE.some(([place, , ...codes]) => path.startsWith(place) && codes.includes(code));
const isCode = (node) => node?.type === 'Literal' && CODES.has(node.value);

const inDomain = {
  create(context) {
    const path = relative(root, context.filename).split(sep).join('/');
    const report = (node, code) =>
      context.report({ node, message: `${code} is refused by a rule of libs/domain; see scripts/lint/refusals.mjs for what is not.` });
    return {
      'CallExpression[callee.name=/^(refuse|refuseAll|refuseDuty)$/]'({ callee, arguments: [code], ...node }) {
        if (callee.name === 'refuse' && isCode(code) && allowed(path, code.value)) return;
        if (callee.name === 'refuseDuty') return;
        report(callee, isCode(code) ? code.value : `What ${callee.name} says at line ${node.loc.start.line}`);
      },
      Literal(node) {
        const asked = node.parent.type === 'CallExpression' && node.parent.callee.name === 'refuse' && node.parent.arguments[0] === node;
        if (!asked && isCode(node) && !allowed(path, node.value)) report(node, node.value);
      },
    };
  },
};

export default { rules: { 'in-domain': inDomain } };
