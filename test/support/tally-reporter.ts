import type { Reporter, TestCase, TestModule } from 'vitest/node';

/**
 * Ends a run with one plain line, `N passed, N failed`. In CI a skipped test is a failure of the run and is named: a test
 * that nobody runs proves nothing.
 */
export default class TallyReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const passed = tests.filter((test) => test.result().state === 'passed').length;
    // A file that could not be loaded has no tests; it counts as one that failed.
    const unloaded = modules.filter((module) => module.errors().length > 0).length;
    const failed = tests.filter((test) => test.result().state === 'failed').length + unloaded;
    const left = process.env['CI'] === 'true' ? tests.filter(wasLeftOut) : [];
    // The report on coverage is still to come.
    process.once('exit', () => {
      for (const test of left) console.log(`Skipped: ${test.module.relativeModuleId} > ${test.fullName}`);
      if (left.length > 0) process.exitCode = 1;
      console.log(`${passed} passed, ${failed} failed`);
    });
  }
}

function wasLeftOut(test: TestCase): boolean {
  const { state } = test.result();
  return state === 'skipped' || state === 'pending';
}
