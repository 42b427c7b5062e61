import { appendFileSync } from 'node:fs';
import { relative } from 'node:path';

// Written past the console, which the test runner takes over and clears lines of.
const print = (text) => process.stdout.write(`${text}\n`);

const testsIn = (suite, above = []) => [
  ...suite.tests.map((test) => ({ ...test, title: [...above, test.name].join(' › ') })),
  ...suite.suites.flatMap((inner) => testsIn(inner, [...above, inner.name])),
];

const indent = (text) => String(text).trim().replaceAll(/^/gm, '      ');

function describeError({ message, stack, expected, actual }) {
  const values =
    expected === undefined && actual === undefined ? [] : [`expected: ${expected}`, `actual:   ${actual}`];
  return indent([message, ...values, stack].filter(Boolean).join('\n'));
}

/** What the runner says where the browser itself is gone. */
const isCrash = /browser disconnected|^WebDriverError/;

/**
 * Prints one line a file, with the time of a slow one, and of what fails everything that helps: the test's name, the error, what the page said on its
 * console. Adds one JSON line with the numbers to the file named in TEST_COUNTS.
 */
export function testReporter() {
  const counts = { passed: 0, failed: 0, skipped: 0, skippedIn: [], interrupted: [] };
  let files = 0;
  let done = 0;

  return {
    start({ testFiles }) {
      files = testFiles.length;
      // The runner stops for it, and says why where nobody sees it.
      process.on('uncaughtExceptionMonitor', (error) =>
        print(`\nThe test runner broke:\n${indent(error?.stack ?? error)}`),
      );
    },
    reportTestFileResults({ sessionsForTestFile, testFile }) {
      const path = relative(process.cwd(), testFile);
      done++;
      for (const session of sessionsForTestFile) {
        const tests = session.testResults ? testsIn(session.testResults) : [];
        const skipped = tests.filter((test) => test.skipped);
        const failed = tests.filter((test) => !test.skipped && !test.passed);
        const passed = tests.length - skipped.length - failed.length;
        // A file that does not load, or breaks outside its tests, has no failed test to show for it.
        const broke =
          !session.passed && failed.length === 0 && (session.errors.length > 0 || tests.length === 0);
        if (broke && session.errors.some(({ message }) => isCrash.test(message))) {
          counts.interrupted.push(path);
        } else {
          counts.passed += passed;
          counts.failed += failed.length + (broke ? 1 : 0);
          counts.skipped += skipped.length;
        }
        // Why is in their titles; the first one's says enough.
        if (skipped.length)
          counts.skippedIn.push(`${path}: ${skipped.length}, such as “${skipped[0].title}”`);
        const numbers = [`${passed} passed`, failed.length && `${failed.length} FAILED`, broke && 'BROKEN'];
        const seconds = tests.reduce((sum, { duration = 0 }) => sum + duration, 0) / 1000;
        const time = seconds < 10 ? '' : ` (${Math.round(seconds)} s)`;
        print(`[${done}/${files}] ${path}: ${numbers.filter(Boolean).join(', ')}${time}`);
        if (session.passed) continue;
        for (const { title, error } of failed) {
          // One line for lists of names, as .ci/run prints.
          print(`\nFAILED ${path}: ${title}: ${String(error?.message).split('\n')[0]}`);
          print(describeError(error ?? {}));
        }
        if (broke) print(`\nFAILED ${path}: outside its tests`);
        for (const error of session.errors) print(`\n${describeError(error)}`);
        for (const log of session.logs.flat()) print(`      console: ${String(log)}`);
        for (const { url } of session.request404s) print(`      not found: ${url}`);
        print('');
      }
    },
    stop() {
      const { TEST_COUNTS: file } = process.env;
      if (file) appendFileSync(file, `${JSON.stringify(counts)}\n`);
    },
  };
}
