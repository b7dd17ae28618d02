import { browser } from 'wxt/browser';
import { isSaved } from '../../data/collection.ts';
import type { SidelightDatabase } from '../../data/database.ts';
import { pageKey } from '../../data/page-key.ts';
import { type Suggester, suggestPages } from '../../data/search/suggest-pages.ts';
import { summariesSince } from '../../data/summaries.ts';
import { libraryPath, searchPath } from '../shared/library-path.ts';

/** As many as browsers show, beside the search itself. */
const MOST = 5;

/** `sl` in the address bar: suggests saved pages as one types; Enter opens one, or the library at the search. */
export function onOmnibox(store: () => Promise<SidelightDatabase>): void {
  // Held while somebody types, and made anew when they begin again.
  let suggester: Suggester | null = null;
  const end = () => {
    suggester = null;
  };

  async function suggest(typed: string) {
    suggester ??= suggestPages(async (after) => summariesSince(await store(), after));
    const pages = (await suggester.suggest(typed, MOST).catch(() => null)) ?? [];
    return pages.map(({ url, headline, publisher }) => ({
      content: url,
      description: inWords([headline, publisher].filter(Boolean).join(' · ')),
    }));
  }

  browser.omnibox.setDefaultSuggestion({ description: browser.i18n.getMessage('omniboxSearch') });
  browser.omnibox.onInputChanged.addListener((typed, show) => void suggest(typed).then(show));
  browser.omnibox.onInputCancelled.addListener(end);
  browser.omnibox.onInputEntered.addListener((entered, where) => {
    end();
    void placeOf(entered, store).then((path) => go(path, where));
  });
}

/** The saved page whose address it is; else the library, searching for it. */
async function placeOf(entered: string, store: () => Promise<SidelightDatabase>): Promise<string> {
  const id = /^https?:/i.test(entered) && URL.canParse(entered) ? `page:${pageKey(entered)}` : null;
  const kept = id !== null && (await store().then((database) => isSaved(database, id)));
  return kept ? libraryPath(id) : searchPath(entered);
}

async function go(path: string, where: string): Promise<void> {
  const url = browser.runtime.getURL(path as '/library.html');
  if (where === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: where === 'newForegroundTab' });
}

/** Chromium takes descriptions for XML, Firefox for plain words. */
function inWords(words: string): string {
  if (import.meta.env.FIREFOX) return words;
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
