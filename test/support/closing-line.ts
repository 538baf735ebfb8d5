import type { Reporter, SerializedError, TestModule } from "vitest/node";

/** Closes a run with one line that people and machines read alike: `N passed, N failed, N skipped`. */
export class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const states = modules.flatMap((file) =>
      [...file.children.allTests()].map((test) => test.result().state),
    );
    const count = (state: string) => states.filter((each) => each === state).length;
    // A file that could not be run at all, or an error outside of any test, is a failure with no test to show for it.
    const broken = modules.filter((file) => file.errors().length > 0).length + unhandled.length;
    const skipped = count("skipped");
    const parts = [`${count("passed")} passed`, `${count("failed") + broken} failed`];
    if (skipped > 0) parts.push(`${skipped} skipped`);
    process.stdout.write(`${parts.join(", ")}\n`);
  }
}
