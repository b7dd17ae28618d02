/**
 * Breaks the extension on purpose, one way after another, and runs the one test that must notice: `npm run test:mutants`.
 * `-- --only WORDS` takes those whose name has the words, `--unit` those that need no browser.
 */
import { parseArgs } from 'node:util';
import { BROWSER_MUTANTS } from './browser-mutants.ts';
import { UNIT_MUTANTS } from './unit-mutants.ts';
import { type Outcome, openWorkshop, runTest } from './workshop.ts';

const { values } = parseArgs({
  options: { only: { type: 'string', default: '' }, unit: { type: 'boolean', default: false } },
});
const all = values.unit ? UNIT_MUTANTS : [...UNIT_MUTANTS, ...BROWSER_MUTANTS];
const mutants = all.filter(({ name }) => name.includes(values.only));
const whole = new Map<string, Outcome>();
let caught = 0;

openWorkshop();
for (const mutant of mutants) {
  const test = mutant.test.filter(Boolean).join(' › ');
  // A test that fails without the mutant, too, catches nothing.
  const before = whole.get(test) ?? runTest(mutant, false);
  whole.set(test, before);
  const outcome = before === 'holds' ? runTest(mutant, true) : 'did not run';
  if (outcome === 'fails') caught++;
  console.log(`${outcome === 'fails' ? 'caught' : 'MISSED'}  ${mutant.name.padEnd(58)}  ${test}`);
}
console.log(`${caught} of ${mutants.length} mutants caught`);
process.exitCode = caught === mutants.length && mutants.length > 0 ? 0 : 1;
