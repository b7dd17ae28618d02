/** A million messages at the router: `npm run test:messages`; `-- --messages N --seed N`. */
import { parseArgs } from 'node:util';
import { storm } from './storm.ts';

const { values } = parseArgs({
  options: {
    messages: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: '1' },
  },
});
const { messages, answered, refused, ignored, wrong } = await storm(
  Number(values.messages),
  Number(values.seed),
);
console.log(
  `${messages} messages: ${answered} answered, ${refused} refused, ${ignored} of no concern, ${wrong.length} wrong`,
);
for (const fault of wrong.slice(0, 20)) console.log(`  ${fault}`);
process.exitCode = wrong.length > 0 ? 1 : 0;
