/**
 * Every refusal code is shown end to end: some *.e2e-spec.ts expects it by `expectRefused(house, officer, answer, 'CODE')`,
 * or by `expectSystemRefused(house, processId, 'CODE')` where no person asked, and both look for the audit event it left.
 * Codes that are said before any rule decides leave none; `expectTurnedAway(answer, 'CODE')` expects them.
 * A code may come from a table of `it.each`, from a list that a `for` goes through, or through a helper of the same file.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Said before any rule decides: why there is no authority and no audit event. */
const TURNED_AWAY = {
  TOKEN_REQUIRED: 'nobody is signed in, so nobody can be named as the actor',
  SIGN_IN_BLOCKED: 'the sign-in was not looked at, so nobody can be named as the actor',
  MEMBER_UNKNOWN: 'the sign-in belongs to no member who could be named as the actor',
  RATE_LIMITED: 'an event for each would be the flood itself',
  METHOD_NOT_ALLOWED: 'nothing answers to it, so nothing was asked of a rule',
  MALFORMED_REQUEST: 'the request could not be read',
  FORM_INVALID: 'the form could not be read as one; nothing was asked of a rule',
  BODY_TOO_LARGE: 'the request was not read to its end',
  MEDIA_TYPE_UNSUPPORTED: 'the request could not be read',
  IDEMPOTENCY_KEY_REQUIRED: 'the request could not be read as a submission',
  IDEMPOTENCY_KEY_REUSED: 'the key says that this is no new intention, so nothing was asked of a rule',
  UNAVAILABLE: 'the store that would hold the event may be what is away',
  AUDIT_STORE_UNAVAILABLE: 'the audit log is what is away',
  INTERNAL_ERROR: 'nobody decided anything; the log has the error',
};

/** Said by the command line alone, with a test of its own there. */
const NOT_OVER_HTTP = { DEPARTMENT_EXISTS: 'a department is set up before anybody can sign in (apps/cli/src/program.spec.ts)' };

const parse = (path) => ts.createSourceFile(path, readFileSync(join(root, path), 'utf8'), ts.ScriptTarget.Latest, true);

const filesIn = (folder, end) =>
  readdirSync(join(root, folder), { recursive: true })
    .filter((path) => path.endsWith(end))
    .map((path) => join(folder, path));

function visit(node, see) {
  see(node);
  ts.forEachChild(node, (child) => visit(child, see));
}

/** The keys of every `defineCodes({ … })`. */
function codesOf(source) {
  const found = [];
  visit(source, (node) => {
    if (!ts.isCallExpression(node) || node.expression.getText() !== 'defineCodes') return;
    const [table] = node.arguments;
    if (ts.isObjectLiteralExpression(table)) found.push(...table.properties.map((property) => property.name.getText()));
  });
  return found;
}

function literalsIn(node, source) {
  const found = [];
  visit(node, (each) => {
    if (ts.isStringLiteral(each)) found.push(each.text);
    if (each === node && ts.isIdentifier(each))
      found.push(...literalsIn(initializerOf(each.text, source) ?? source.endOfFileToken, source));
  });
  return found;
}

function initializerOf(name, source) {
  let found;
  visit(source, (node) => {
    if (ts.isVariableDeclaration(node) && node.name.getText() === name) found ??= node.initializer;
  });
  return found;
}

/** The list that a test or a loop around the node goes through. */
function listsAround(node) {
  const lists = [];
  for (let at = node.parent; at !== undefined; at = at.parent) {
    if (ts.isForOfStatement(at)) lists.push(at.expression);
    if (ts.isCallExpression(at) && ts.isCallExpression(at.expression) && /\.each$/.test(at.expression.expression.getText()))
      lists.push(...at.expression.arguments);
  }
  return lists;
}

/** A function of the file that hands one of its parameters on as the code: its name, and which parameter. */
function helperAround(node, parameter) {
  for (let at = node.parent; at !== undefined; at = at.parent) {
    if (!ts.isFunctionLike(at)) continue;
    const index = at.parameters.findIndex(({ name }) => name.getText() === parameter);
    if (index < 0) continue;
    const named = ts.isFunctionDeclaration(at) ? at : at.parent;
    return named.name === undefined ? undefined : { name: named.name.getText(), index };
  }
  return undefined;
}

/** Every code that calls of this function are given at this place, through helpers too. */
function given(source, name, index) {
  const found = [];
  visit(source, (node) => {
    if (!ts.isCallExpression(node) || node.expression.getText() !== name) return;
    const argument = node.arguments[index];
    if (argument === undefined) return;
    const literals = ts.isIdentifier(argument) ? [] : literalsIn(argument, source);
    const helper = literals.length === 0 ? helperAround(node, argument.getText()) : undefined;
    if (literals.length > 0) found.push(...literals);
    else if (helper !== undefined && helper.name !== name) found.push(...given(source, helper.name, helper.index));
    else found.push(...listsAround(node).flatMap((list) => literalsIn(list, source)));
  });
  return found;
}

const codes = filesIn('libs/domain/src/kernel/codes', '.ts').flatMap((path) => codesOf(parse(path)));
const [refused, turnedAway] = [new Set(), new Set()];
for (const path of filesIn('apps/api/test', '.e2e-spec.ts')) {
  const source = parse(path);
  for (const code of [...given(source, 'expectRefused', 3), ...given(source, 'expectSystemRefused', 2)]) refused.add(code);
  for (const code of given(source, 'expectTurnedAway', 1)) turnedAway.add(code);
}

const missing = codes.filter((code) => !(code in NOT_OVER_HTTP) && !(code in TURNED_AWAY ? turnedAway : refused).has(code)).sort();
for (const code of missing) console.error(`${code} is refused in no end-to-end test.`);
const gone = Object.keys({ ...TURNED_AWAY, ...NOT_OVER_HTTP }).filter((code) => !codes.includes(code));
for (const code of gone) console.error(`${code} is no code any more; scripts/checks/refusals.mjs still excuses it.`);
if (codes.length === 0) console.error('There are no codes at all.');
process.exitCode = missing.length + gone.length === 0 && codes.length > 0 ? 0 : 1;
