/** A build broken on purpose, and the test that must notice. */
export interface Mutant {
  /** What it does wrong. */
  name: string;
  /** For each file what is replaced, which stands in it exactly once, and by what. */
  patch: [file: string, replaced: string, by: string][];
  /** The test's file, and the beginning of its name as Vitest has it. */
  test: [file: string, name: string];
  /** Which of Vitest's configurations the test runs with; in browsers the broken extension is built first. */
  runs: 'unit' | 'e2e' | 'hostile';
}
