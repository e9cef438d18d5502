'use strict';
/* The order of a whole run, where nothing is known yet of how long each spec takes: those that tell whole stories first, or one processor waits for the other at the end. */
const Sequencer = require('@jest/test-sequencer').default;

/** By measure: the longest first. */
const LONGEST = ['reentry', 'replay', 'main-line', 'daily-flows', 'registration-edges', 'account-watch'];
const rank = ({ path }) => {
  const among = LONGEST.findIndex((name) => path.includes(`/apps/api/test/${name}`));
  if (among >= 0) return among;
  return path.endsWith('.e2e-spec.ts') ? LONGEST.length : LONGEST.length + 1;
};

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((one, other) => rank(one) - rank(other));
  }
};
