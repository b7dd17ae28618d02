/**
 * Kills both browsers again and again while they save, import, build the index, read feeds and migrate, and looks for what is lost:
 * `npm run test:faults`; `-- --kills N` in each browser, `--browser chrome` or `firefox` alone, `--doing migrating` that alone.
 */
import { parseArgs } from 'node:util';
import { buildExtension } from '../../scripts/build.ts';
import { KINDS } from '../e2e/driver/test-browser.ts';
import { killRounds } from './kill-rounds.ts';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '300' },
    browser: { type: 'string', default: '' },
    doing: { type: 'string', multiple: true },
  },
});
for (const kind of KINDS.filter((one) => one.startsWith(values.browser))) {
  buildExtension(kind, 'e2e');
  const { kills, acknowledged, lost, faults } = await killRounds(
    kind,
    Number(values.kills),
    values.doing || undefined,
  );
  console.log(
    `${kind}: ${kills} kills, ${acknowledged} pages acknowledged, ${lost.length} lost, ${faults.length} faults`,
  );
  for (const line of [...lost, ...faults]) console.log(`  ${line}`);
  if (lost.length + faults.length > 0) process.exitCode = 1;
}
