import { afterEach, describe, expect, it } from 'vitest';
import type { Correction } from '../../context/corrections.ts';
import { correct, listCorrections } from '../../data/corrections.ts';
import { SidelightDatabase } from '../../data/database.ts';

const OTHER_EVENT: Correction = { kind: 'not-the-same-event', a: 'page:https://a.example/1', b: 'bundled:b' };
const SAME: Correction = {
  kind: 'same-as',
  here: { article: null, name: 'Odile Brandt' },
  there: { article: null, name: 'Mayor Brandt' },
};

describe('corrections by the reader', () => {
  const database = new SidelightDatabase('corrections');
  afterEach(() => database.corrections.clear());

  it('are kept in the order in which they were made, each once', async () => {
    await correct(database, [OTHER_EVENT, SAME], false);
    await correct(database, [OTHER_EVENT], false);
    expect(await listCorrections(database)).toEqual([SAME, OTHER_EVENT]);
  });

  it('can be taken back', async () => {
    await correct(database, [OTHER_EVENT, SAME], false);
    await correct(database, [OTHER_EVENT], true);
    expect(await listCorrections(database)).toEqual([SAME]);
  });
});
