// ESM-only packages that Jest (CommonJS, Node < 24.9) cannot require(): compiled by swc on the fly.
const esm = ['@nestjs', 'file-type', 'strtok3', 'token-types', '@tokenizer', 'uint8array-extras', '@borewit', 'jose', 'openapi-fetch'];
const swc = {
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true },
    keepClassNames: true,
  },
  module: { type: 'commonjs' },
  sourceMaps: 'inline',
};
const base = {
  rootDir: __dirname,
  testEnvironment: 'node',
  moduleFileExtensions: ['ts', 'js', 'mjs', 'json'],
  moduleNameMapper: {
    '^@app/([^/]+)$': '<rootDir>/libs/$1/src',
    '^@app/([^/]+)/(.+)$': '<rootDir>/libs/$1/src/$2',
    '^@workflows/(.*)$': '<rootDir>/workflows/$1',
    '^@activities/(.*)$': '<rootDir>/activities/$1',
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esm.join('|')})/)`],
  transform: { '^.+\\.(ts|js|mjs)$': ['@swc/jest', swc] },
};
/** PostgreSQL and Temporal for every project that needs them; started once. */
const servers = {
  globalSetup: '<rootDir>/libs/testing/src/global-setup.ts',
  globalTeardown: '<rootDir>/libs/testing/src/global-teardown.ts',
};
module.exports = {
  maxWorkers: 2,
  // A machine with much else to do is waited for: what hangs fails all the same.
  testTimeout: 180_000,
  testSequencer: '<rootDir>/scripts/longest-first.cjs',
  projects: [
    { ...base, displayName: 'rules', testMatch: ['<rootDir>/libs/{domain,contracts,config}/**/*.spec.ts'] },
    {
      ...base,
      ...servers,
      displayName: 'medium',
      testMatch: [
        '<rootDir>/libs/{process,persistence,audit,temporal,testing}/**/*.spec.ts',
        '<rootDir>/{activities,workflows}/**/*.spec.ts',
        '<rootDir>/apps/**/*.spec.ts',
      ],
    },
    { ...base, ...servers, displayName: 'e2e', testMatch: ['<rootDir>/apps/**/*.e2e-spec.ts'] },
  ],
};
