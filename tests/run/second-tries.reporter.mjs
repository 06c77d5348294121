/**
 * Names the browser tests that passed only when they were tried again: the machine may have stalled, or there is
 * a fault that shows itself now and then.
 */
export default class SecondTries {
  /** @type {string[]} */
  #names = [];

  /** @param {import('vitest/node').TestCase} test */
  onTestCaseResult(test) {
    if (test.diagnostic()?.flaky) this.#names.push(`${test.module.relativeModuleId}: ${test.fullName}`);
  }

  onTestRunEnd() {
    if (this.#names.length > 0) console.log(['Passed at the second try only:', ...this.#names].join('\n  '));
  }
}
