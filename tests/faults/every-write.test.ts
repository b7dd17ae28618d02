import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databases } from '../data/databases.ts';
import { openPress, type Press } from '../data/feeds/press.ts';
import { failEveryWrite, writers } from './every-write.ts';

const ERRORS = {
  'the worker is stopped': new Error('stopped'),
  'the disk is full': new DOMException('no room', 'QuotaExceededError'),
};
const NAMES = [
  'a save',
  'a second save with another text',
  'a link',
  'a removal',
  'a return from the trash',
  'a correction',
  'a batch of an import',
  'an import undone',
  'the first seeding',
  'a seeding of another version',
  'a pack that comes in',
  'a pack that is taken out',
  'following a feed',
  'a run of the feeds',
];

describe.each(Object.entries(ERRORS))('at any write %s', (why, error) => {
  const fresh = databases();
  let stops = 0;
  let press: Press;
  beforeAll(async () => {
    press = await openPress();
  });
  afterAll(() => {
    console.log(`${stops} writes of ${NAMES.length} writers, each failing in turn because ${why}`);
    return press.close();
  });

  it('every writer has its turn', async () => {
    expect(Object.keys(await writers(press))).toEqual(NAMES);
  });

  it.each(NAMES)('%s leaves nothing by half and comes to the same end', async (name) => {
    const writer = (await writers(press))[name];
    if (!writer) throw new Error(`nobody writes ${name}`);
    const stopped = await failEveryWrite(writer, error, fresh);
    expect(stopped).toBeGreaterThan(0);
    stops += stopped;
  });
});
