/** Who may import whom: the table of architecture, section 1, as rules with a reason each. */
import { fileURLToPath } from 'node:url';

const lib = (name) => ({ type: name, pattern: `libs/${name}/**`, mode: 'full' });
const app = (name) => ({ type: `${name}-app`, pattern: `apps/${name}/**`, mode: 'full' });

const LIBRARIES = ['domain', 'contracts', 'config', 'persistence', 'audit', 'process', 'temporal', 'servers', 'testing'];
const APPS = ['api', 'worker', 'console', 'local', 'cli', 'bench'];

export const layerSettings = {
  'boundaries/root-path': fileURLToPath(new URL('../..', import.meta.url)),
  'boundaries/include': ['{apps,libs,workflows,activities}/**/*.{ts,tsx}'],
  'boundaries/dependency-nodes': ['import', 'dynamic-import', 'export'],
  'boundaries/elements': [
    { type: 'spec', pattern: '**/*.{spec,e2e-spec}.ts', mode: 'full' },
    { type: 'spec', pattern: 'apps/*/test/**', mode: 'full' },
    ...LIBRARIES.map(lib),
    ...APPS.map(app),
    { type: 'workflows-index', pattern: 'workflows/index.ts', mode: 'full' },
    { type: 'workflows-shared', pattern: 'workflows/shared/**', mode: 'full' },
    { type: 'workflow', pattern: 'workflows/*/**', mode: 'full', capture: ['name'] },
    { type: 'activities', pattern: 'activities/**', mode: 'full' },
  ],
  'import/resolver': { [fileURLToPath(new URL('./alias-resolver.cjs', import.meta.url))]: {} },
};

/** [importer, what it may import besides itself, the reason the others are refused] */
const TABLE = [
  ['domain', [], 'The rules of the SOP are pure: they import nothing of ours, so that they can be read and tested alone.'],
  ['contracts', ['domain'], 'What crosses a process boundary knows identifiers and codes, not stores or frameworks.'],
  ['config', ['domain', 'contracts'], 'The environment is read before anything else exists.'],
  ['persistence', ['domain', 'contracts', 'config'], 'Tables and read stores lie below the transactions that use them.'],
  ['audit', ['domain', 'contracts', 'config', 'persistence'], 'The log takes what it is given and calls nobody back.'],
  [
    'process',
    ['domain', 'contracts', 'config', 'persistence', 'audit'],
    'Shared transactions lie below every application, workflow and activity.',
  ],
  ['temporal', ['domain', 'contracts', 'config'], 'The connection to Temporal knows no table and no activity.'],
  ['servers', [], 'A launcher of servers knows nothing of the product.'],
  ['workflows-index', ['workflow'], 'The index exports one line per workflow.'],
  [
    'workflows-shared',
    ['domain', 'contracts', 'activities'],
    'A workflow is deterministic: it may know rules and contracts, never a store, a framework or Node.',
  ],
  [
    'workflow',
    ['domain', 'contracts', 'workflows-shared', 'activities'],
    'A workflow knows rules, contracts and workflows/shared; never another process, a store, a framework or Node.',
  ],
  [
    'activities',
    ['domain', 'contracts', 'config', 'persistence', 'audit', 'process'],
    'An activity is called by the engine: it knows neither workflows nor applications nor the connection.',
  ],
  [
    'api-app',
    ['domain', 'contracts', 'config', 'persistence', 'audit', 'process', 'temporal'],
    'The API decides in its own transaction and tells a workflow by contract; it never reaches a workflow or an activity.',
  ],
  [
    'worker-app',
    ['domain', 'contracts', 'config', 'persistence', 'audit', 'process', 'temporal', 'activities'],
    'The worker hosts activities; workflows come to it as a bundle, by path.',
  ],
  [
    'local-app',
    ['domain', 'contracts', 'config', 'persistence', 'audit', 'process', 'temporal', 'servers'],
    'The local stack starts the applications as processes, as production does; it imports none of them.',
  ],
  [
    'cli-app',
    ['domain', 'contracts', 'config', 'persistence', 'audit', 'process', 'temporal'],
    "The operator's tool has no rules of its own and calls the same libraries.",
  ],
  [
    'bench-app',
    ['domain', 'contracts', 'config', 'persistence', 'audit', 'process', 'temporal', 'servers'],
    'A benchmark measures the product from outside.',
  ],
  ['console-app', [], 'The console talks to the API only.'],
];

const EVERYTHING = [
  ...LIBRARIES,
  ...APPS.map((name) => `${name}-app`),
  'workflows-index',
  'workflows-shared',
  'workflow',
  'activities',
  'spec',
];

const rowRule = ([from, allowed, reason]) => ({
  from,
  disallow: EVERYTHING.filter((type) => type !== from && !allowed.includes(type)),
  message: `\${file.type} may not import \${dependency.type}. ${reason}`,
});

const ownProcessOnly = [
  {
    from: 'workflow',
    disallow: [['workflow', { name: '!${from.name}' }]],
    message: 'A process never reaches into the folder of another: share it in workflows/shared.',
  },
];

export const layerRule = [
  'error',
  {
    default: 'allow',
    rules: [...TABLE.map(rowRule), ...ownProcessOnly],
  },
];

/** Specs and the test harness may stand anywhere; libs/servers stays the harness's own. */
export const specLayerRule = [
  'error',
  {
    default: 'allow',
    rules: [{ from: 'spec', disallow: ['servers'], message: 'A spec asks libs/testing for servers; it does not start them itself.' }],
  },
];
