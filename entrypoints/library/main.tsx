import { useEffect, useState } from 'preact/hooks';
import { Library, type LibraryRoute } from '../../components/library/Library.tsx';
import type { Correction } from '../../context/corrections.ts';
import type { Settings } from '../../data/settings.ts';
import type { SavedPage, SavedSummary, TrashedSummary } from '../../data/types.ts';
import { onNotice } from '../../messages/listen.ts';
import type { CorpusOverview } from '../../messages/protocol.ts';
import { ask } from '../../messages/send.ts';
import { copy } from '../shared/copy.ts';
import { mountWith } from '../shared/mount.tsx';
import { openArticle } from '../shared/open-article.ts';
import { Problem } from '../shared/Problem.tsx';
import { type Attempt, useAttempt } from '../shared/use-attempt.ts';
import { useSettings } from '../shared/use-settings.ts';
import { useSiteAccess } from '../shared/use-site-access.ts';
import { useTheme } from '../shared/use-theme.ts';
import { exportCorrections } from './export-corrections.ts';
import { useRoute } from './route.ts';
import { useAbout } from './use-about.ts';
import { useBackup } from './use-backup.ts';
import { useCollection } from './use-collection.ts';
import { exportArticle, useExport } from './use-export.ts';
import { useFeeds } from './use-feeds.ts';
import { useFinding } from './use-finding.ts';
import { useImport } from './use-import.ts';
import { useIndexCheck } from './use-index-check.ts';
import { useLinkTexts } from './use-link-texts.ts';
import { usePacks } from './use-packs.ts';
import { useReader } from './use-reader.ts';
import { useRecovery } from './use-recovery.ts';
import { useTakenAlong } from './use-taken-along.ts';
import { useUndo } from './use-undo.ts';

function LibraryPage({ settings: first }: { settings: Settings }) {
  const [route, go] = useRoute();
  const followed = useCollection();
  const collection = followed.pages;
  const [overview, setOverview] = useState<CorpusOverview | null>(null);
  const [corrections, setCorrections] = useState<Correction[] | null>(null);
  const [settings, changeSettings] = useSettings(first);
  const [trash, setTrash] = useState<TrashedSummary[] | null>(null);
  const finding = useFinding(followed, route.view === 'collection' ? (route.query ?? null) : null);
  const access = useSiteAccess();
  const packs = usePacks();
  const { attempt, ...trouble } = useAttempt();
  const linkTexts = useLinkTexts(collection, attempt);
  const undo = useUndo(collection, route, attempt);
  const takenAlong = useTakenAlong(packs.packs, collection, attempt);
  const [found, setFound] = useState<ReadonlySet<string> | null>(null);
  const feeds = useFeeds(attempt);
  const backup = useBackup(collection?.length ?? null, attempt);
  const writing = useExport(attempt, backup.onTaken);
  const indexCheck = useIndexCheck(attempt);
  const reading = useImport(collection, changeSettings, attempt);
  const recovery = useRecovery(attempt, () => go({ view: 'move' }));
  const page = usePage(route, collection, attempt);
  const about = useAbout(route, overview?.limits ?? null, corrections, attempt);
  const reader = useReader(page, overview?.limits ?? null, corrections, attempt);
  useTheme(settings.theme);
  useEffect(trouble.dismiss, [route]);

  useEffect(() => {
    const life = new AbortController();
    const refresh = () => {
      const lists = [
        followed.refresh(),
        ask('collection.trash').then(setTrash),
        ask('corpus.overview').then(setOverview),
        ask('corrections.list').then(setCorrections),
        packs.refresh(),
      ];
      void attempt(Promise.all(lists));
    };
    onNotice('notice.collection', refresh, life.signal);
    refresh();
    return () => life.abort();
  }, []);

  async function remove(ids: string[]): Promise<void> {
    const done = await undo.remove(ids);
    if (done && route.view === 'article') go({ view: 'collection' });
  }

  return (
    <Library
      route={route}
      onGo={go}
      collection={collection}
      finding={{
        ...finding,
        onQuery: (query) => {
          undo.hush();
          finding.onQuery(query);
        },
      }}
      trash={trash}
      page={page}
      about={about}
      reader={reader}
      bundled={overview?.bundled ?? []}
      packs={packs}
      feeds={feeds}
      limits={overview?.limits ?? null}
      off={overview?.off ?? []}
      takenAlong={takenAlong}
      onSwitchCorpus={(corpus, on) => attempt(ask('corpus.switch', { corpus, on }))}
      indexCheck={indexCheck}
      corrections={corrections}
      settings={settings}
      access={access.choice}
      allowedSites={access.sites}
      lastAct={undo.act}
      onChange={undo.change}
      onRemove={remove}
      onRestore={(ids) => attempt(ask('collection.restore', { ids }))}
      onPurge={(ids) => attempt(ask('collection.purge', { ids }))}
      onExportArticle={(saved) => attempt(exportArticle(saved))}
      onOpenArticle={(article) => openArticle(article, (id) => go(routeTo(id)))}
      onOpenNamed={(id, name) => attempt(openNamed(id, name, go))}
      onCopy={(words) => void copy(words)}
      onAddLink={(url) => {
        undo.hush();
        return attempt(ask('collection.link', { url }));
      }}
      linkTexts={linkTexts}
      onMove={(ids) => {
        setFound(ids && new Set(ids));
        go({ view: 'move' });
      }}
      move={{
        total: collection?.length ?? null,
        shown: found?.size ?? null,
        exported: writing.done,
        onExport: (format, which) => writing.begin(format, which === 'shown' ? found : null),
        onStopExport: writing.stop,
        backup,
        importing: reading.view,
        onChooseFiles: reading.choose,
        onImport: reading.begin,
        onStopImport: reading.stop,
        onUndoImport: reading.undo,
        onCancelImport: reading.cancel,
      }}
      recovery={recovery}
      onUndo={undo.undo}
      onDismissUndo={undo.dismiss}
      onCorrect={(corrections, back) => {
        undo.hush();
        void attempt(ask('tab.correct', { corrections, undo: back }));
      }}
      onExportCorrections={() => corrections && exportCorrections(corrections)}
      onSettings={(change) => attempt(changeSettings(change))}
      onAccess={access.choose}
      onForgetSite={access.forget}
    >
      <Problem {...trouble} />
    </Library>
  );
}

/** Saved pages are read in the library; of other articles without an address, the corpora say what is known. */
function routeTo(id: string): LibraryRoute {
  return id.startsWith('page:') ? { view: 'article', id } : { view: 'corpora' };
}

/** Opens what is known of somebody whom a saved page names: lists know the name alone. */
async function openNamed(id: string, name: string, go: (route: LibraryRoute) => void): Promise<void> {
  const page = await ask('collection.get', { id });
  const actor = page?.reading.actors.find((one) => one.name === name);
  if (actor) go({ view: 'actor', kind: actor.kind, name });
}

/** The saved page that the route names. */
function usePage(
  route: LibraryRoute,
  collection: SavedSummary[] | null,
  attempt: Attempt['attempt'],
): SavedPage | 'missing' | null {
  const [page, setPage] = useState<SavedPage | 'missing' | null>(null);
  const id = route.view === 'article' ? route.id : null;
  useEffect(() => setPage(null), [id]);
  useEffect(() => {
    if (id === null) return;
    void attempt(ask('collection.get', { id }).then((found) => setPage(found ?? 'missing')));
  }, [id, collection]);
  return page;
}

void mountWith(ask('settings.get'), (settings) => <LibraryPage settings={settings} />);
