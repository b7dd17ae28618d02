import { useEffect, useRef, useState } from 'preact/hooks';
import type { ImportView } from '../../components/library/ImportForm.tsx';
import { ImportError } from '../../data/portable/import/import-error.ts';
import type { ImportState, OnKept } from '../../data/portable/import/types.ts';
import type { Settings } from '../../data/settings.ts';
import type { SavedSummary } from '../../data/types.ts';
import { ask } from '../../messages/send.ts';
import type { Attempt } from '../shared/use-attempt.ts';
import type { OpenedFile } from './import-file.ts';

/** How many pages of a file its preview shows. */
const PREVIEW = 5;

/** Reading files: what was chosen, how far it is written, what can be undone. */
export function useImport(
  collection: SavedSummary[] | null,
  onSettings: (change: Partial<Settings>) => Promise<unknown>,
  attempt: Attempt['attempt'],
) {
  const [opened, setOpened] = useState<OpenedFile | null>(null);
  const [problem, setProblem] = useState<(ImportView & { state: 'refused' }) | null>(null);
  const [reading, setReading] = useState<(ImportView & { state: 'reading' }) | null>(null);
  const [done, setDone] = useState<number | null>(null);
  const [latest, setLatest] = useState<ImportState | null>(null);
  const life = useRef<AbortController | null>(null);
  const refresh = () => attempt(ask('collection.imported').then(setLatest));
  useEffect(() => void refresh(), []);

  async function choose(files: File[]): Promise<void> {
    const name = files[0]?.name ?? '';
    setOpened(null);
    setProblem(null);
    setReading({ state: 'reading', name, done: 0, total: files.length });
    try {
      // Loaded when wanted: the library opens without it.
      const { openFiles } = await import('./import-file.ts');
      const told = (read: number, total: number) => setReading({ state: 'reading', name, done: read, total });
      setOpened(await openFiles(files, told));
    } catch (error) {
      const because = error instanceof ImportError ? error.problem : 'broken';
      setProblem({ state: 'refused', names: files.map((file) => file.name), because });
    }
    setReading(null);
  }

  async function begin(onKept: OnKept, settings: boolean): Promise<void> {
    if (!opened) return;
    const controller = new AbortController();
    life.current = controller;
    setDone(0);
    const { writeFile } = await import('./import-file.ts');
    // The same file again after an interruption: the rest of the same import.
    const goesOn = latest && !latest.finished && latest.file === opened.hash;
    const importId = goesOn ? latest.importId : crypto.randomUUID();
    await attempt(writeFile({ opened, onKept, importId, onProgress: setDone, signal: controller.signal }));
    if (settings && opened.settings) await attempt(onSettings(opened.settings));
    setDone(null);
    setOpened(null);
    await refresh();
  }

  async function undo(): Promise<void> {
    if (latest && (await attempt(ask('collection.importUndo', { importId: latest.importId }))))
      setLatest(null);
  }

  return {
    view: viewOf(),
    choose,
    begin,
    undo,
    stop: () => life.current?.abort(),
    cancel: () => {
      setOpened(null);
      setProblem(null);
    },
  };

  function viewOf(): ImportView {
    if (problem) return problem;
    if (reading) return reading;
    if (opened && done !== null) return { state: 'writing', done, total: opened.pages.length };
    if (opened) return previewOf(opened, collection ?? []);
    return latest ? { state: 'done', ...latest } : { state: 'waiting' };
  }
}

function previewOf(
  { name, format, pages, corrections, settings, leftOut }: OpenedFile,
  kept: SavedSummary[],
): ImportView {
  const urls = new Set(kept.map(({ url }) => url));
  return {
    state: 'preview',
    name,
    format,
    total: pages.length,
    kept: pages.filter(({ url }) => urls.has(url)).length,
    leftOut,
    tagged: pages.filter(({ tags }) => tags.length > 0).length,
    noted: pages.filter(({ note }) => note !== '').length,
    texts: pages.filter(({ article }) => article.paragraphs.length > 0).length,
    corrections: corrections.length,
    trashed: pages.filter(({ deletedAt }) => deletedAt).length,
    // Who begins anew wants things as they were.
    settings: settings && kept.length === 0,
    first: pages
      .slice(-PREVIEW)
      .toReversed()
      .map(({ url, article, tags }) => ({ url, title: article.headline ?? url, tags })),
  };
}
