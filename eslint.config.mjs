import boundaries from 'eslint-plugin-boundaries';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import * as forbidden from './scripts/lint/forbidden.mjs';
import { layerRule, layerSettings, specLayerRule } from './scripts/lint/layers.mjs';
import refusals from './scripts/lint/refusals.mjs';

const TYPESCRIPT = ['**/*.{ts,tsx}'];
const SPECS = ['**/*.{spec,e2e-spec}.ts', 'apps/*/test/**/*.ts', 'libs/testing/**/*.ts'];
const WORKFLOWS = ['workflows/**/*.ts'];
const NO_SPECS = ['**/*.spec.ts'];

const restrict = (...lists) => ['error', ...lists.flat()];

/** Types are looked up, so that a forgotten promise or a forgotten state is an error. */
const typeAware = {
  '@typescript-eslint/await-thenable': 'error',
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: true }],
  '@typescript-eslint/only-throw-error': 'error',
  '@typescript-eslint/return-await': ['error', 'error-handling-correctness-only'],
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
};

const style = {
  '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
  '@typescript-eslint/max-params': ['error', { max: 4 }],
  eqeqeq: 'error',
  'max-lines': ['error', 250],
  'max-lines-per-function': ['error', 60],
  'no-console': 'error',
  'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'], location: 'anywhere' }],
  'prefer-const': 'error',
};

const scripts = {
  eqeqeq: 'error',
  'max-lines': ['error', 250],
  'max-lines-per-function': ['error', 60],
  'no-unused-vars': 'error',
  'no-var': 'error',
  'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'], location: 'anywhere' }],
  'prefer-const': 'error',
};

export default defineConfig(
  { ignores: ['dist/', 'coverage/', 'reports/', '.data/', '.ci/', '**/*.generated.ts'] },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  { files: ['**/*.{mjs,cjs}'], rules: scripts },
  {
    files: TYPESCRIPT,
    extends: [tseslint.configs.recommended],
    plugins: { boundaries },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    settings: layerSettings,
    rules: { ...typeAware, ...style, 'no-restricted-syntax': restrict(forbidden.everywhere), 'boundaries/element-types': layerRule },
  },
  { files: ['apps/{local,cli,bench}/**', 'scripts/**'], rules: { 'no-console': 'off' } },
  {
    files: SPECS,
    rules: {
      'no-restricted-syntax': restrict(forbidden.everywhere, forbidden.tests),
      // A describe block is a list of cases and a case a row of a table: both read as one.
      'max-lines-per-function': 'off',
      '@typescript-eslint/max-params': 'off',
    },
  },
  { files: ['**/*.{spec,e2e-spec}.ts', 'apps/*/test/**/*.ts'], rules: { 'boundaries/element-types': specLayerRule } },
  // Starting servers is what these two are for.
  { files: ['apps/{local,bench}/**/*.spec.ts', 'apps/{local,bench}/test/**/*.ts'], rules: { 'boundaries/element-types': 'off' } },
  {
    files: ['libs/domain/**/*.ts'],
    ignores: [...NO_SPECS, '**/*.fixture.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', forbidden.domainImports],
      'no-restricted-syntax': restrict(forbidden.everywhere, forbidden.rules),
    },
  },
  {
    files: ['{apps,libs,workflows,activities}/**/*.ts'],
    // What a migration says of states it says for ever; the local stack, the operator's tool and the benchmark stand outside.
    ignores: ['libs/domain/**', ...SPECS, 'apps/{local,cli,bench}/**', 'libs/persistence/src/migrations/**'],
    plugins: { refusals },
    rules: { 'refusals/in-domain': 'error' },
  },
  {
    files: ['apps/{api,worker}/src/**/*.ts', 'activities/**/*.ts', 'libs/process/**/*.ts'],
    ignores: [...NO_SPECS, 'libs/process/src/transaction.ts'],
    rules: { 'no-restricted-syntax': restrict(forbidden.everywhere, forbidden.transactions, forbidden.statements) },
  },
  {
    files: ['libs/{persistence,audit}/**/*.ts'],
    ignores: [...NO_SPECS, 'libs/persistence/src/migrations/**'],
    rules: { 'no-restricted-syntax': restrict(forbidden.everywhere, forbidden.statements) },
  },
  {
    files: ['apps/api/src/**/*.ts'],
    ignores: ['apps/api/src/platform/form.ts'],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', forbidden.formImports] },
  },
  {
    files: ['libs/domain/src/calendar/**/*.ts'],
    ignores: NO_SPECS,
    rules: { '@typescript-eslint/no-restricted-imports': ['error', forbidden.calendarImports] },
  },
  {
    files: ['libs/contracts/**/*.ts'],
    ignores: NO_SPECS,
    rules: { '@typescript-eslint/no-restricted-imports': ['error', forbidden.contractImports] },
  },
  {
    files: WORKFLOWS,
    ignores: NO_SPECS,
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', forbidden.workflowImports],
      'no-restricted-globals': ['error', ...forbidden.workflowGlobals],
      'no-restricted-syntax': restrict(forbidden.everywhere, forbidden.workflowWords),
    },
  },
  // What a migration did is never edited again, however long it is.
  { files: ['libs/persistence/src/migrations/**'], rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' } },
);
