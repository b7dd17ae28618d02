// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import type { TakenAlong } from '../../components/library/CorpusActs.tsx';
import { Library, type LibraryProps } from '../../components/library/Library.tsx';
import type { PackTask } from '../../components/library/pack-task.ts';
import type { RecoveryProps } from '../../components/library/RecoveryNotice.tsx';
import { DEFAULT_SETTINGS } from '../../data/settings.ts';
import { findingIn } from '../gallery/examples/finding.ts';
import { bundled, collection, savedPage, trash } from '../gallery/examples/library.ts';
import { harbour, packs } from '../gallery/examples/packs.ts';
import { readerFacts } from '../gallery/examples/reader.ts';
import { feedsProps } from './feeds-props.ts';
import { mount } from './mount.tsx';

const acts = () => ({
  onPick: vi.fn(),
  onImport: vi.fn(),
  onPause: vi.fn(),
  onStop: vi.fn(),
  onDismiss: vi.fn(),
  onSwitch: vi.fn(),
  onRemove: vi.fn(),
});

function open(more: Partial<LibraryProps> = {}, query = '') {
  const heard = {
    onQuery: vi.fn(),
    onOrder: vi.fn(),
    onGo: vi.fn(),
    onChange: vi.fn(),
    onRemove: vi.fn(),
    onRestore: vi.fn(),
    onPurge: vi.fn(),
    onExportArticle: vi.fn(),
    onOpenArticle: vi.fn(),
    onCopy: vi.fn(),
    onMove: vi.fn(),
    onAddLink: vi.fn(),
    onUndoRemove: vi.fn(),
    onDismissUndo: vi.fn(),
    onCorrect: vi.fn(),
    onExportCorrections: vi.fn(),
    onSettings: vi.fn(),
    onAccess: vi.fn(),
    onForgetSite: vi.fn(),
    onSwitchCorpus: vi.fn(),
    indexCheck: { report: null, busy: false, onCheck: vi.fn(), onRebuild: vi.fn() },
  };
  const { onQuery, onOrder, ...others } = heard;
  const props: LibraryProps = {
    route: { view: 'collection' },
    collection,
    finding: findingIn(more.collection ?? collection, query, onQuery, onOrder),
    trash,
    page: savedPage,
    about: { actor: null, story: null },
    reader: readerFacts(() => vi.fn()),
    bundled,
    packs: { packs: [], task: null, ...acts() },
    feeds: feedsProps(),
    off: [],
    takenAlong: { writing: null, sizes: new Map(), onTake: vi.fn(), onStop: vi.fn() },
    limits: { articles: 5, fromFeeds: 0, from: '2022-10-30', to: '2025-09-09' },
    corrections: [],
    settings: { ...DEFAULT_SETTINGS, offSites: ['mail.example.com'] },
    access: 'chosen',
    allowedSites: ['courier.example.org'],
    removed: null,
    recovery: recovery(null).props,
    move: {
      total: 3,
      shown: null,
      exported: null,
      onExport: vi.fn(),
      onStopExport: vi.fn(),
      backup: {
        last: null,
        automatic: false,
        refused: false,
        grown: null,
        onAutomatic: vi.fn(),
        onNotNow: vi.fn(),
      },
      importing: { state: 'waiting' },
      onChooseFiles: vi.fn(),
      onImport: vi.fn(),
      onStopImport: vi.fn(),
      onUndoImport: vi.fn(),
      onCancelImport: vi.fn(),
    },
    ...others,
    ...more,
  };
  return { heard, ...mount(<Library {...props} />) };
}

/** Where a fault has left this of the collection. */
function recovery(health: RecoveryProps['health']) {
  const heard = {
    onTryAgain: vi.fn(),
    onStartAnew: vi.fn(),
    onImport: vi.fn(),
    onForgetLoss: vi.fn(),
    onSaveDamaged: vi.fn(),
  };
  return { heard, props: { health, ...heard } };
}

describe('a collection that a fault has struck', () => {
  const WHOLE = { opens: true, lost: 0, damaged: [] };

  test.each([
    ['is whole', WHOLE, '', []],
    ['does not open', { ...WHOLE, opens: false }, 'cannot be opened', ['onTryAgain', 'onStartAnew']],
    ['is gone', { ...WHOLE, lost: 3 }, '3 saved pages are gone', ['onImport', 'onForgetLoss']],
    ['is damaged', { ...WHOLE, damaged: ['{}'] }, '1 saved page cannot be read', ['onSaveDamaged']],
  ] as const)('says so and what can be done where it %s', (_, health, words, acts) => {
    const { heard, props } = recovery({ ...health, damaged: [...health.damaged] });
    const { root, text } = open({ recovery: props });
    expect(text()).toContain(words);
    const buttons = [...root.querySelectorAll<HTMLElement>('.sl-recovery button')];
    expect(buttons).toHaveLength(acts.length);
    for (const [at, act] of acts.entries()) {
      buttons[at]?.click();
      expect(heard[act]).toHaveBeenCalledOnce();
    }
  });
});

describe('the index', () => {
  const checked = (faults: 'entries'[]) => {
    const indexCheck = { report: { articles: 5, faults }, busy: false, onCheck: vi.fn(), onRebuild: vi.fn() };
    return { indexCheck, ...open({ route: { view: 'corpora' }, indexCheck }) };
  };

  test('is checked at a press, and what was found is said', () => {
    const { indexCheck, click, text } = checked([]);
    expect(text()).toContain('agrees with all 5 articles');
    expect(text()).not.toContain('Build it anew');
    click('Check the index');
    expect(indexCheck.onCheck).toHaveBeenCalledOnce();
  });

  test('can be built anew where it is wrong', () => {
    const { indexCheck, click, text } = checked(['entries']);
    expect(text()).toContain('does not agree with the 5 articles');
    click('Build it anew');
    expect(indexCheck.onRebuild).toHaveBeenCalledOnce();
  });
});

describe('packs', () => {
  const route = { view: 'corpora' } as const;
  const step = (task: PackTask | null, listed = packs) => {
    const heardOfPacks = acts();
    return { acts: heardOfPacks, ...open({ route, packs: { packs: listed, task, ...heardOfPacks } }) };
  };

  test('are listed with what they say of themselves, and removed when that was confirmed', () => {
    const { acts, click, text } = step(null);
    expect(text()).toContain('1,204 articles · 3,871 figures · 1 Mar 2025 – 30 Jun 2025');
    expect(text()).toContain('Licence: CC BY 4.0');
    expect(text()).toContain('6 articles are in another pack too');
    expect(text()).toContain('stopped at 300 of 1,204');
    click('Remove');
    expect(text()).toContain('Remove its 1,204 articles?');
    click('Keep');
    expect(text()).not.toContain('Remove its 1,204 articles?');
    click('Remove');
    click('Remove pack');
    expect(acts.onRemove).toHaveBeenCalledWith(packs[0]);
  });

  test('tell the way of an import', () => {
    const preview = step({ step: 'preview', header: harbour, known: false, begun: 0 }, []);
    preview.click('Import');
    expect(preview.acts.onImport).toHaveBeenCalledOnce();
    const staging = step({ step: 'staging', header: harbour, done: 410 });
    expect(staging.text()).toContain('Checked 410 of 1,204 articles.');
    expect(staging.root.querySelector('progress')?.getAttribute('value')).toBe('410');
    staging.click('Stop');
    expect(staging.acts.onStop).toHaveBeenCalledOnce();
    staging.click('Pause');
    expect(staging.acts.onPause).toHaveBeenCalledOnce();
    const paused = step({ step: 'paused', header: harbour, done: 410 });
    expect(paused.text()).toContain('410 of 1,204 articles are checked');
    paused.click('Go on');
    expect(paused.acts.onImport).toHaveBeenCalledOnce();
    const later = step({ step: 'preview', header: harbour, known: false, begun: 410 }, []);
    expect(later.text()).toContain('410 of its articles were checked before');
    later.click('Go on');
    expect(later.acts.onImport).toHaveBeenCalledOnce();
    expect(step({ step: 'imported', header: harbour }).text()).toContain('1,204 articles.');
    const failed = step({ step: 'failed', problem: 'packBadArticle', args: [{ number: 12 }] });
    expect(failed.text()).toContain('Article 12 of this pack cannot be read, so none was taken.');
  });

  test('a pack that is there already is not imported again', () => {
    const { root, text } = step({ step: 'preview', header: harbour, known: true, begun: 0 });
    expect(text()).toContain('You have this pack already.');
    expect([...root.querySelectorAll('button')].map((button) => button.textContent)).not.toContain('Import');
  });
});

describe('corpora', () => {
  const route = { view: 'corpora' } as const;
  const takenAlong = (more: Partial<TakenAlong> = {}) => ({
    writing: null,
    sizes: new Map([['collection', 61_000]]),
    onTake: vi.fn(),
    onStop: vi.fn(),
    ...more,
  });

  test('say what they cover and take, and leave as packs', () => {
    const along = takenAlong();
    const { click, text } = open({ route, takenAlong: along });
    expect(text()).toContain('English · about 0.1 MB · latest saved on 10 Jun 2025');
    click('Export as a pack Your collection');
    expect(along.onTake).toHaveBeenCalledWith('collection');
  });

  test('show how far the writing of one has come, and stop it', () => {
    const along = takenAlong({ writing: { key: 'collection', done: 1 } });
    const { root, click } = open({ route, takenAlong: along });
    expect(root.querySelector('.sl-corpus-acts > progress')?.getAttribute('value')).toBe('1');
    click('Stop');
    expect(along.onStop).toHaveBeenCalledOnce();
  });

  test('are left out of comparisons and taken in again', () => {
    const off = open({ route, off: ['bundled'] });
    expect(off.text()).toContain('Left out: nothing is compared with it.');
    off.click('Compare with it');
    expect(off.heard.onSwitchCorpus).toHaveBeenCalledWith('bundled', true);
    off.click('Leave out');
    expect(off.heard.onSwitchCorpus).toHaveBeenCalledWith('collection', false);
  });
});

describe('the collection', () => {
  test('lists what was saved, opens and removes', () => {
    const { heard, click, text } = open();
    expect(text()).toContain('3 pages');
    expect(text()).toContain('Kontinent Daily · 9 Jun 2025 · saved 10 Jun 2025');
    click('Record night of drones');
    expect(heard.onGo).toHaveBeenCalledWith({ view: 'article', id: 's1' });
    click('Remove Record night');
    expect(heard.onRemove).toHaveBeenCalledWith(['s1']);
  });

  test('tells what is typed, marks what was found, and says when nothing is left', () => {
    const { root, heard, text } = open({}, 'drone air');
    expect(root.querySelectorAll('.sl-saved-item')).toHaveLength(1);
    expect(text()).toContain('1 of 3');
    expect([...root.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['drone', 'Air']);
    const input = root.querySelector('input');
    act(() => {
      if (input) input.value = 'envoy';
      input?.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(heard.onQuery).toHaveBeenLastCalledWith('envoy');
    expect(open({}, 'zeppelin').text()).toContain('Nothing you saved matches “zeppelin”');
  });

  test('filters say how many pages they leave, and are part of the query', () => {
    const { heard, click, find } = open({}, 'tag:"war"');
    expect(find('.sl-filter', 'war').getAttribute('aria-pressed')).toBe('true');
    expect(find('.sl-filter', 'war').textContent).toBe('war 1');
    click('favourites 1');
    expect(heard.onQuery).toHaveBeenLastCalledWith('tag:"war" is:favourite');
    click('war 1');
    expect(heard.onQuery).toHaveBeenLastCalledWith('');
  });

  test('is walked, selected and changed by keys alone', () => {
    const { heard, root } = open();
    const key = (name: string, more: KeyboardEventInit = {}) =>
      act(() => {
        const target = document.activeElement ?? document.body;
        target.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, ...more }));
      });
    key('j');
    key('f');
    expect(heard.onChange).toHaveBeenLastCalledWith(['s1'], { favourite: false });
    key('x');
    key('j');
    key('ArrowDown');
    key('X', { shiftKey: true });
    expect(root.querySelectorAll('[data-selected="true"]')).toHaveLength(3);
    key('e');
    expect(heard.onChange).toHaveBeenLastCalledWith(['s1', 's2', 's3'], { archived: true });
    key('Escape');
    key('Delete');
    expect(heard.onRemove).toHaveBeenLastCalledWith(['s3']);
    key('/');
    expect(document.activeElement).toBe(root.querySelector('input[type="search"]'));
    key('x');
    expect(root.querySelector('[data-selected="true"]')).toBeNull();
  });

  test('many pages are tagged, marked and removed at once', () => {
    const { heard, click, find, root, text } = open();
    click('Select Record night', 'input');
    click('Select How the Linnea', 'input');
    expect(text()).toContain('2 pages selected');
    const input = find('input', 'Add a tag') as HTMLInputElement;
    act(() => {
      input.value = '  two   words ';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    act(() => void input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true })));
    expect(heard.onChange).toHaveBeenLastCalledWith(['s1', 's3'], { tags: { add: ['two words'] } });
    expect(
      [...root.querySelectorAll('datalist option')].map((option) => option.getAttribute('value')),
    ).toEqual(['war', 'figures', 'sea']);
    click('Mark as read');
    expect(heard.onChange).toHaveBeenLastCalledWith(['s1', 's3'], { read: true });
    click('Remove selected');
    expect(heard.onRemove).toHaveBeenLastCalledWith(['s1', 's3']);
  });

  test('what was removed waits in the trash', () => {
    const { heard, click, text } = open({ route: { view: 'trash' } });
    expect(text()).toContain('removed 11 Jun 2025');
    click('Bring back How the Linnea');
    expect(heard.onRestore).toHaveBeenCalledWith(['s3-gone']);
    click('Delete all for good');
    expect(heard.onPurge).toHaveBeenCalledWith(['s2-gone', 's3-gone']);
    expect(open({ route: { view: 'trash' }, trash: [] }).text()).toContain('30 days');
  });

  test('teaches when it is empty, and is silent while it is unknown', () => {
    expect(open({ collection: [] }).text()).toContain('Open an article and save it');
    expect(open({ collection: null }).text()).not.toContain('Nothing saved');
  });

  test('a removed page can be brought back', () => {
    const { heard, click, text } = open({ removed: { ids: ['s9'], headline: 'Gone' } });
    expect(text()).toContain('Removed “Gone”.');
    click('Undo');
    expect(heard.onUndoRemove).toHaveBeenCalledOnce();
  });
});

describe('the other views', () => {
  test('the navigation leads everywhere and marks where the reader is', () => {
    const { heard, click, find } = open({ route: { view: 'corpora' } });
    expect(find('nav button', 'Corpora').getAttribute('aria-current')).toBe('page');
    click('Settings');
    expect(heard.onGo).toHaveBeenCalledWith({ view: 'settings' });
  });

  test('a saved page is set for reading, with its actors and its source', () => {
    const { root, text, heard, click, find } = open({ route: { view: 'article', id: 's3' } });
    expect(root.querySelectorAll('.sl-reader-paragraph')).toHaveLength(4);
    expect(root.querySelector('a')?.getAttribute('href')).toBe('https://lake.example.org/ferry');
    expect(text()).toContain('Marit Øst 2who runs the terminal');
    click('Remove tag sea');
    expect(heard.onChange).toHaveBeenLastCalledWith(['s3'], { tags: { remove: ['sea'] } });
    const note = root.querySelector('textarea');
    act(() => {
      if (note) note.value = ' Ask again. ';
      note?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(heard.onChange).toHaveBeenLastCalledWith(['s3'], { note: 'Ask again.' });
    act(() => find('.sl-reader-tools button:last-child', 'Remove').click());
    expect(heard.onRemove).toHaveBeenCalledWith(['s3']);
    expect(heard.onGo).toHaveBeenCalledWith({ view: 'collection' });
  });

  test('an address that is not of the web is no link', () => {
    const { root } = open({
      route: { view: 'article', id: 's3' },
      page: { ...savedPage, url: 'javascript:alert(1)' },
    });
    expect(root.querySelector('a')).toBeNull();
  });

  test('a page that is gone says so', () => {
    expect(open({ route: { view: 'article', id: 'x' }, page: 'missing' }).text()).toContain(
      'not in the collection',
    );
  });

  test('the bundled corpus is listed, newest first, with summaries', () => {
    const { root, text } = open({ route: { view: 'corpora' } });
    const dates = [...root.querySelectorAll('.sl-corpus-item time')].map((time) =>
      time.getAttribute('datetime'),
    );
    expect(dates).toEqual(['2025-08-24', '2025-04-05', '2022-10-30']);
    expect(text()).toContain('Corpus: 5 articles');
  });
});

describe('settings', () => {
  test('each change is told at once and alone', () => {
    const { heard, click, root } = open({ route: { view: 'settings' } });
    click('Never', 'label');
    expect(heard.onSettings).toHaveBeenLastCalledWith({ autoOpen: 'never' });
    click('Left', 'label');
    expect(heard.onSettings).toHaveBeenLastCalledWith({ side: 'left' });
    click('Beside the page', 'label');
    expect(heard.onSettings).toHaveBeenLastCalledWith({ layout: 'push' });
    click('Only with the Alt key', 'label');
    expect(heard.onSettings).toHaveBeenLastCalledWith({ hover: 'with-alt' });
    click('Every news page', 'label');
    expect(heard.onAccess).toHaveBeenCalledWith('everywhere');
    const width = root.querySelector<HTMLInputElement>('#sl-set-width');
    act(() => {
      if (width) width.value = '420';
      width?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(heard.onSettings).toHaveBeenLastCalledWith({ width: 420 });
  });

  test('sites are let go one by one', () => {
    const { heard, click } = open({ route: { view: 'settings' } });
    click('Remove mail.example.com');
    expect(heard.onSettings).toHaveBeenCalledWith({ offSites: [] });
    click('Remove courier.example.org');
    expect(heard.onForgetSite).toHaveBeenCalledWith('courier.example.org');
  });
});

test('an empty collection teaches how it fills, and leads there', () => {
  const { heard, click, text } = open({ collection: [] });
  for (const words of ['Save what you read', 'Bring in what you kept elsewhere', 'Compare with more'])
    expect(text()).toContain(words);
  click('Import');
  expect(heard.onMove).toHaveBeenCalledWith(null);
  click('Corpora', '.sl-collection-ways button');
  expect(heard.onGo).toHaveBeenCalledWith({ view: 'corpora' });
});
