import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { LastAct } from './last-act.ts';

const KEY = 'last-act';

const texts = v.optional(v.array(v.string()));
const flag = v.optional(v.boolean());
const change = v.object({
  tags: v.optional(v.object({ add: texts, remove: texts })),
  read: flag,
  favourite: flag,
  archived: flag,
});
const schema = v.object({
  kind: v.picklist(['removed', 'archived', 'changed']),
  at: v.pipe(v.string(), v.isoTimestamp()),
  pages: v.number(),
  headline: v.string(),
  undo: v.array(v.object({ ids: v.array(v.string()), change: v.nullable(change) })),
});

/** What was done last, also before the browser was started anew; null where nothing is stored that could be undone. */
export async function loadLastAct(): Promise<LastAct | null> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  const read = v.safeParse(schema, stored);
  return read.success ? read.output : null;
}

export async function storeLastAct(act: LastAct | null): Promise<void> {
  await (act ? browser.storage.local.set({ [KEY]: act }) : browser.storage.local.remove(KEY));
}
