import { SidelightDatabase } from '../../data/database.ts';
import { lostPages } from '../../data/loss.ts';
import { damagedPages } from '../../data/readable-page.ts';
import type { Health } from '../../messages/protocol.ts';

type Store = () => Promise<SidelightDatabase>;

/** Whether all is there that was kept; resolves also where the database does not open. */
export async function healthOf(store: Store): Promise<Health> {
  const damaged = await store().then(damagedPages, () => null);
  return { opens: damaged !== null, lost: await lostPages(), damaged: damaged ?? [] };
}

/** Deletes a database that does not open, and makes a new one; one that does is left alone. */
export async function startAnew(store: Store): Promise<void> {
  if ((await healthOf(store)).opens) return;
  await SidelightDatabase.delete(new SidelightDatabase().name);
  await store();
}
