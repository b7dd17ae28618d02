// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import type { TakenAlong } from '../../components/library/CorpusActs.tsx';
import type { PackTask } from '../../components/library/pack-task.ts';
import { harbour, packs } from '../gallery/examples/packs.ts';
import { open, packActs } from './open-library.tsx';

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
    const heardOfPacks = packActs();
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
