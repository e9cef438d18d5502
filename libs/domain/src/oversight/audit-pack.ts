import type { TestInput } from './audit-test';
import { testAccessBasis, testApprovals, testDepartures, testEntries, testTraining } from './audit-tests';
import { testAgreement, testDiscrepancies, testExports, testReports } from './audit-tests-acts';
import { testLog, testUserList } from './audit-tests-facesnxt';
import { testCorroboration, testEnforcement } from './audit-tests-outcome';
import type { AuditTestResult, TestNotRun } from './quarterly-model';

/** Which form of the tests a quarter was audited by; raised whenever one of them asks something else. */
export const TESTS_VERSION = 1;

const PACK: readonly ((input: TestInput) => AuditTestResult | TestNotRun)[] = [
  testUserList,
  testApprovals,
  testTraining,
  testAccessBasis,
  testLog,
  testEntries,
  testCorroboration,
  testEnforcement,
  testDepartures,
  testExports,
  testReports,
  testDiscrepancies,
  testAgreement,
];

/** VII.A: runs the whole pack, in its order; a test whose source was not attached is named with the reason, so that nobody thinks it passed. */
export function runAuditTests(input: TestInput): { readonly tests: AuditTestResult[]; readonly notRun: TestNotRun[] } {
  const results = PACK.map((test) => test(input));
  return {
    tests: results.filter((result) => 'exceptions' in result),
    notRun: results.filter((result) => 'why' in result),
  };
}
