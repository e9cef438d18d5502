/**
 * `npm run mutation`: changes the rules one by one and expects a test to notice. libs/domain and its specs only; what is data and
 * has no branch (the registry, sentences for people, a pack's values) is not mutated.
 * A folder with its own specs: npm run mutation -- search. Everything again: npm run mutation -- --force.
 */
const folder = process.env.MUTATION_FOLDER;

export default {
  testRunner: 'rules',
  plugins: ['./scripts/mutation/rules-runner.mjs', './scripts/mutation/names-of-authorities.mjs'],
  ignorers: ['names-of-authorities'],
  coverageAnalysis: 'perTest',
  // What runs once when a module is loaded (tables, lists) would need every test for each change; the tables' own specs hold them.
  ignoreStatic: true,
  mutate: [
    folder ? `libs/domain/src/${folder}/**/*.ts` : 'libs/domain/src/**/*.ts',
    '!**/*.spec.ts',
    '!**/*fixture*.ts',
    '!**/*.generated.ts',
    '!**/index.ts',
    '!libs/domain/src/kernel/codes/**',
    '!libs/domain/src/sop/{sentences/**,expected.ts,choices.ts}',
    '!libs/domain/src/policy/nmpd-*.ts',
    '!libs/domain/src/oversight/print/**',
  ],
  ignorePatterns: [
    '/dist',
    '/.data',
    '/.ci',
    '/reports',
    '/coverage',
    '/docker',
    '/apps',
    '/workflows',
    '/activities',
    '/libs/{audit,persistence,process,temporal,servers,testing}',
  ],
  tempDirName: 'reports/mutation/sandbox',
  incremental: true,
  incrementalFile: `reports/mutation/incremental${folder ? `-${folder}` : ''}.json`,
  reporters: ['clear-text', 'html', 'json'],
  htmlReporter: { fileName: 'reports/mutation/index.html' },
  jsonReporter: { fileName: 'reports/mutation/mutation.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 95, low: 85, break: 85 },
  concurrency: 2,
  timeoutMS: 5_000,
};
