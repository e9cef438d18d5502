'use strict';
/* What can be reached over any number of imports; what one import may do is linted (scripts/lint/layers.mjs). */

const FRAMEWORKS = 'node_modules/(@nestjs|typeorm|pg|pino|express|class-validator|class-transformer|rxjs|joi|reflect-metadata)(/|$)';
const SPEC = '\\.(spec|e2e-spec)\\.ts$';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'workflows-reach-no-framework',
      comment: 'Workflow code replays in a sandbox: whatever it reaches comes into the bundle, and a framework does not belong there.',
      severity: 'error',
      from: { path: '^workflows/', pathNot: SPEC },
      to: { reachable: true, path: FRAMEWORKS },
    },
    {
      name: 'workflows-reach-no-polyfill',
      comment: 'The calendar polyfill alone would fill half the bundle budget: a workflow gets instants, never calendars.',
      severity: 'error',
      from: { path: '^workflows/', pathNot: SPEC },
      to: { reachable: true, path: 'node_modules/@js-temporal(/|$)' },
    },
    {
      name: 'workflows-reach-no-store',
      comment: 'Workflow code must replay without a database: no store, no transaction, no activity code, no application.',
      severity: 'error',
      from: { path: '^workflows/', pathNot: SPEC },
      to: { reachable: true, path: '^(apps/|activities/|libs/(persistence|process|audit|config|temporal|servers|testing)/)' },
    },
    {
      name: 'workflows-reach-no-node',
      comment: 'The sandbox has no Node: the rules and contracts that workflows reach must not have it either.',
      severity: 'error',
      from: { path: '^(workflows|libs/contracts|libs/domain)/', pathNot: SPEC },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'domain-is-alone',
      comment: 'The SOP as pure functions imports nothing, so that anybody can read and test it alone.',
      severity: 'error',
      from: { path: '^libs/domain/', pathNot: `^libs/domain/src/calendar/|${SPEC}|[.]fixture[.]ts$` },
      to: { pathNot: '^libs/domain/' },
    },
    {
      name: 'calendar-imports-the-polyfill-only',
      comment: 'Months, quarters and working days need a calendar: this folder has it, and nothing else from outside.',
      severity: 'error',
      from: { path: '^libs/domain/src/calendar/', pathNot: SPEC },
      to: { pathNot: '^libs/domain/|^node_modules/@js-temporal/polyfill/' },
    },
    {
      name: 'no-circle',
      comment:
        'Files that import each other in a circle cannot be read, or loaded, one after the other. Entities name each other by type only.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'resolvable',
      comment: 'An import that leads nowhere breaks at run time.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'product-needs-no-development-package',
      comment: 'Production installs without development packages: what runs there must not import one.',
      severity: 'error',
      from: {
        path: '^(apps/(api|worker|cli)|libs/(domain|contracts|config|persistence|audit|process|temporal)|activities|workflows)/',
        pathNot: `${SPEC}|/test/|[.]fixture[.]ts$`,
      },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg'], pathNot: '^node_modules/@types/' },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules'] },
    exclude: { path: ['^dist/'] },
    tsConfig: { fileName: 'tsconfig.json' },
    // Types are gone at run time: a type-only import reaches nothing.
    tsPreCompilationDeps: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['require', 'node', 'import', 'default'],
      extensions: ['.ts', '.js', '.json'],
    },
    cache: { folder: 'node_modules/.cache/dependency-cruiser', strategy: 'content' },
  },
};
