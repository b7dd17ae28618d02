// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { CorrectionsView } from '../../components/library/CorrectionsView.tsx';
import type { Correction } from '../../context/corrections.ts';
import { corrections } from '../gallery/examples/corrections.ts';
import { bundled, collection } from '../gallery/examples/library.ts';
import { mount, wordsOf } from './mount.tsx';

function open(list: Correction[] | null = corrections) {
  const heard = { onCorrect: vi.fn(), onExportCorrections: vi.fn() };
  const view = (now: Correction[] | null) => (
    <CorrectionsView corrections={now} bundled={bundled} collection={collection} {...heard} />
  );
  const mounted = mount(view(list));
  return { heard, ...mounted, show: (now: Correction[]) => mounted.show(view(now)) };
}

describe('the corrections', () => {
  test('are told in words, newest first', () => {
    const { root } = open();
    expect([...root.querySelectorAll('h2')].map(wordsOf)).toEqual([
      '“214 people” and “187” are not in conflict',
      'Øst is none of those so named elsewhere',
      'Marit Øst is the same as Ms Øst',
      'Two articles, not the same event',
      '“187” was read wrongly',
    ]);
  });

  test('name their articles: known ones with publisher and date, others by their address', () => {
    const { root } = open();
    const [conflict, , same] = [...root.querySelectorAll('.sl-correction')];
    const sources = [...(conflict?.querySelectorAll('.sl-correction-source') ?? [])].map(wordsOf);
    expect(sources).toEqual([
      'harbour.example.org/2025/03/ferry-aground?edition=evening',
      'How the Linnea was emptied in two hours · Northern Wire · 4 Mar 2025',
    ]);
    expect(conflict?.textContent).toContain('The operator’s list has 187 names on it.');
    expect(same?.querySelectorAll('.sl-correction-source')).toHaveLength(1);
  });

  test('are taken back one by one, and said again by undo', () => {
    const { heard, click, show, text } = open();
    const [wrong] = corrections;
    click('Take back: “187” was read wrongly');
    expect(heard.onCorrect).toHaveBeenLastCalledWith([wrong], true);
    show(corrections.slice(1));
    expect(text()).toContain('Taken back: “187” was read wrongly');
    click('Undo');
    expect(heard.onCorrect).toHaveBeenLastCalledWith([wrong], false);
    expect(text()).not.toContain('Taken back');
  });

  test('are exported by one button', () => {
    const { heard, click } = open();
    click('Export');
    expect(heard.onExportCorrections).toHaveBeenCalledOnce();
  });

  test('teach where to put things right when there are none, and are silent while unknown', () => {
    const empty = open([]);
    expect(empty.text()).toContain('“Not a conflict?” and “Wrong figure?” stand with the figures');
    expect(empty.has('button', 'Export')).toBe(false);
    expect(open(null).text()).not.toContain('Nothing put right');
  });
});
