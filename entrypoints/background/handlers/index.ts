import type { SidelightDatabase } from '../../../data/database.ts';
import type { Refusal } from '../../../messages/protocol.ts';
import type { Handlers } from '../../../messages/router.ts';
import type { Article, Reading } from '../../../reading/types.ts';
import type { Feeds } from '../feeds.ts';
import type { Link } from '../save-link.ts';
import type { Tabs } from '../tabs.ts';
import { collectionHandlers } from './collection.ts';
import { corpusHandlers } from './corpus.ts';
import { feedHandlers } from './feed.ts';
import { frameHandlers } from './frame.ts';
import { readerHandlers } from './reader.ts';
import { settingsHandlers } from './settings.ts';
import { createSharedActs } from './shared-acts.ts';
import { tabHandlers } from './tab.ts';

/** What requests are answered with. */
interface Means {
  tabs: Tabs;
  store: () => Promise<SidelightDatabase>;
  syncAccess: () => Promise<unknown>;
  read: (article: Article) => Promise<Reading>;
  feeds: Feeds;
  keepLink: (link: Link) => Promise<{ id: string } | Refusal>;
}

/** One handler for each request, a file for each family; roles and shapes were checked by the router. */
export function createHandlers({ tabs, store, syncAccess, read, feeds, keepLink }: Means): Handlers {
  const acts = createSharedActs(tabs, store, syncAccess, feeds);
  return {
    ...readerHandlers(tabs),
    ...frameHandlers(tabs, store, acts),
    ...tabHandlers(tabs, store, acts),
    ...settingsHandlers(store, acts),
    ...collectionHandlers(tabs, store, read, keepLink, acts),
    ...corpusHandlers(tabs, store, acts),
    ...feedHandlers(store, acts),
  };
}
