import { appendFileSync } from 'node:fs';

const allTests = (suite) => [...suite.tests, ...suite.suites.flatMap(allTests)];

/**
 * Adds one JSON line with the numbers of passed, failed and skipped tests of a run, and the names of the skipped, to the
 * file named in TEST_COUNTS.
 */
export function countReporter() {
  return {
    stop({ sessions }) {
      const file = process.env.TEST_COUNTS;
      if (!file) return;
      const counts = { passed: 0, failed: 0, skipped: 0, skippedTests: [] };
      for (const { testResults, errors, passed } of sessions) {
        const tests = testResults ? allTests(testResults) : [];
        for (const test of tests) {
          counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
          if (test.skipped) counts.skippedTests.push(test.name);
        }
        // A file that does not load, or breaks outside its tests, has no failed test to show for it.
        if (
          !passed &&
          (errors.length || !tests.length) &&
          !tests.some((test) => !test.passed && !test.skipped)
        ) {
          counts.failed++;
        }
      }
      appendFileSync(file, `${JSON.stringify(counts)}\n`);
    },
  };
}
