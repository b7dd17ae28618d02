import { expect, it } from 'vitest';
import { changeSaved, getSaved, savePage } from '../../../data/collection.ts';
import { withHighlights } from '../../../data/highlights/change-highlights.ts';
import type { Highlight } from '../../../data/types.ts';
import { databases } from '../databases.ts';
import { pageToSave } from '../examples.ts';

const highlight = (start: number, exact: string, minute: number): Highlight => ({
  start,
  end: start + exact.length,
  exact,
  prefix: '',
  suffix: '',
  madeAt: `2025-06-02T08:0${minute}:00.000Z`,
});
const opened = highlight(6, 'Odile Brandt', 1);
const builders = highlight(61, 'its builders', 0);
const database = databases();

it('keeps highlights in the order of the text, each once', () => {
  const kept = withHighlights([builders], { add: [opened, { ...opened, madeAt: '2026-01-01T00:00:00Z' }] });
  expect(kept).toEqual([opened, builders]);
  expect(withHighlights(kept, { remove: [opened.madeAt] })).toEqual([builders]);
});

it('saves a page with a highlight, and keeps it when the page is saved again', async () => {
  const db = database();
  const page = pageToSave('https://courier.example/tram');
  const now = new Date(opened.madeAt);
  await savePage(db, { ...page, highlight: { start: 6, end: 18 } }, now);
  const id = await savePage(db, page, new Date());
  const [kept] = (await getSaved(db, id))?.highlights ?? [];
  expect(kept).toMatchObject({ start: 6, end: 18, exact: 'Odile Brandt', madeAt: opened.madeAt });
  await changeSaved(db, [id], { highlights: { add: [builders], remove: [opened.madeAt] } });
  expect((await getSaved(db, id))?.highlights).toEqual([builders]);
});
