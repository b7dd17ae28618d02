/**
 * Kills both browsers again and again while they save, import and build the index, and looks for what is lost:
 * `npm run test:faults`; `-- --kills N` in each browser, `--browser chrome` or `firefox` alone.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildExtension } from '../../scripts/build.ts';
import { KINDS } from '../e2e/driver/test-browser.ts';
import { serve } from '../fixtures/serve.ts';
import { killRounds } from './kill-rounds.ts';

const { values } = parseArgs({
  options: { kills: { type: 'string', default: '300' }, browser: { type: 'string', default: '' } },
});
const served = await serve(join(import.meta.dirname, '../fixtures/site'));
for (const kind of KINDS.filter((one) => one.startsWith(values.browser))) {
  buildExtension(kind, 'e2e');
  const { kills, acknowledged, lost, faults } = await killRounds(kind, Number(values.kills), served.url);
  console.log(
    `${kind}: ${kills} kills, ${acknowledged} pages acknowledged, ${lost.length} lost, ${faults.length} faults`,
  );
  for (const line of [...lost, ...faults]) console.log(`  ${line}`);
  if (lost.length + faults.length > 0) process.exitCode = 1;
}
await served.close();
