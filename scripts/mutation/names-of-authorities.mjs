/**
 * What a choice, a law or a promise of the software is called is left alone: every such name is in authorities.generated.ts, and `npm run check`
 * refuses another one. A clause of the SOP is a rule and is mutated.
 */
import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

const NAMES = new Set(['choice', 'law', 'agreement', 'system']);

const shouldIgnore = (path) => {
  const { parent, node } = path;
  const isName = node.type === 'StringLiteral' && parent?.type === 'CallExpression' && NAMES.has(parent.callee.name);
  return isName ? 'the name of an authority is held against the committed list' : undefined;
};

export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, 'names-of-authorities', { shouldIgnore })];
