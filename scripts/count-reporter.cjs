'use strict';
/* Leaves the numbers of passed and failed tests in the folder CI_COUNTS names, for .ci/run. Says nothing without it. */
const { writeFileSync } = require('node:fs');
const { join } = require('node:path');

module.exports = class CountReporter {
  onRunComplete(_contexts, results) {
    if (!process.env.CI_COUNTS) return;
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    writeFileSync(join(process.env.CI_COUNTS, 'jest.json'), JSON.stringify({ passed: results.numPassedTests, failed }));
  }
};
