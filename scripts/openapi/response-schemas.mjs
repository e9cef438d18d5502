/**
 * What the API answers, read from the return types of its controllers, as JSON schemas: nobody writes a response twice, and a
 * changed type changes the document. Refusals are left out (they are problems); named types become components.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { descriptionOf, SchemaWriter } from './schema-writer.mjs';

/**
 * `{ responses: { 'TasksController.get': schema }, summaries: { 'TasksController.get': 'One task.' }, schemas: { TaskView: schema } }` of
 * the source tree at `root`.
 */
export function responseSchemas(root) {
  const files = readdirSync(join(root, 'apps/api/src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.spec.ts'))
    .sort()
    .map((path) => join(root, 'apps/api/src', path))
    .filter((path) => readFileSync(path, 'utf8').includes('@Controller('));
  const program = ts.createProgram(files, compilerOptions(root));
  const checker = program.getTypeChecker();
  const writer = new SchemaWriter(checker);
  const responses = {};
  const summaries = {};
  for (const file of files) {
    for (const controller of program.getSourceFile(file).statements.filter(isController)) {
      for (const method of controller.members.filter(isRoute)) {
        const route = `${controller.name.text}.${method.name.getText()}`;
        const returned = checker.getReturnTypeOfSignature(checker.getSignatureFromDeclaration(method));
        const schema = writer.answerOf(checker.getAwaitedType(returned) ?? returned);
        if (schema !== undefined) responses[route] = schema;
        summaries[route] = descriptionOf(checker, checker.getSymbolAtLocation(method.name));
      }
    }
  }
  return { responses, summaries, schemas: writer.schemas };
}

const isController = (statement) => ts.isClassDeclaration(statement) && /Controller$/.test(statement.name?.text ?? '');
const isRoute = (member) => ts.isMethodDeclaration(member) && (ts.getDecorators(member)?.length ?? 0) > 0;

function compilerOptions(root) {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  return ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, root).options;
}
