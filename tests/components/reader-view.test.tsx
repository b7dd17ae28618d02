// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ArticleView } from '../../components/library/ArticleView.tsx';
import type { Context, FigureComparison } from '../../context/types.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../data/settings.ts';
import type { SavedPage } from '../../data/types.ts';
import { rich } from '../gallery/examples/contexts.ts';
import { savedPage } from '../gallery/examples/library.ts';
import { readerFacts } from '../gallery/examples/reader.ts';
import { mount, press } from './mount.tsx';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** The name of the saved page's first actor stands at the beginning of its text. */
const page = {
  ...savedPage,
  reading: {
    ...savedPage.reading,
    actors: savedPage.reading.actors.map((actor, at) => ({
      ...actor,
      mentions: at === 0 ? [{ start: 4, end: 9, text: 'ferry' }] : [],
    })),
  },
};
const [someone] = rich.actors;

function open(settings: Partial<Settings> = {}, shown: SavedPage = page, context: Context = rich) {
  const heard = { onSettings: vi.fn(), onOpenActor: vi.fn(), onHighlight: vi.fn(), onGet: vi.fn() };
  const nothing = () => {};
  const card = someone ? { actor: someone, conflicts: [], others: [], page: rich.article } : null;
  const reader = readerFacts(() => vi.fn(), { context, cardOf: () => card });
  const view = mount(
    <ArticleView
      page={shown}
      reader={{ ...reader, onHighlight: heard.onHighlight }}
      knownTags={[]}
      found={[]}
      onOpen={nothing}
      settings={{ ...DEFAULT_SETTINGS, ...settings }}
      onSettings={heard.onSettings}
      onBack={nothing}
      onChange={nothing}
      onRemove={nothing}
      onExport={nothing}
      linkTexts={{ texts: null, onGet: heard.onGet, onStop: nothing, onDismiss: nothing }}
      onOpenArticle={nothing}
      onOpenActor={heard.onOpenActor}
      onOpenStory={nothing}
      onCopy={nothing}
      onCorrect={nothing}
    />,
  );
  return { heard, ...view };
}

/** A comparison whose values are only as old as the articles that give them. */
const withoutAsOf = (group: FigureComparison) => ({
  ...group,
  rows: group.rows.map((row) => ({ ...row, figure: { ...row.figure, asOf: null } })),
});

const over = (element: Element | null) =>
  act(() => void element?.dispatchEvent(new MouseEvent('pointerover', { bubbles: true })));
const wait = (ms: number) => act(() => void vi.advanceTimersByTime(ms));
const card = () => document.querySelector('.sl-reader-card');

describe('the reader view', () => {
  it('opens a card when the pointer rests on a name, and closes it when it leaves', () => {
    open();
    const name = document.querySelector('.sl-name');
    expect(name?.textContent).toBe('ferry');
    over(name);
    wait(400);
    expect(card()).toBeNull();
    wait(200);
    expect(card()?.textContent).toContain(someone?.name);
    over(card()?.firstElementChild ?? null);
    wait(1000);
    expect(card()).not.toBeNull();
    over(document.querySelector('h1'));
    wait(1000);
    expect(card()).toBeNull();
  });

  it('pins the card that was asked for by a click, also where resting opens none', () => {
    open({ hover: 'off' });
    const name = document.querySelector<HTMLElement>('.sl-name');
    over(name);
    wait(2000);
    expect(card()).toBeNull();
    act(() => name?.click());
    expect(card()).not.toBeNull();
  });

  it('of a link offers to get its text, and of a text does not', () => {
    const article = { ...page.article, paragraphs: [] };
    const { heard, click, text } = open({}, { ...page, article });
    click('Get its text');
    expect(heard.onGet).toHaveBeenCalledWith(['s3']);
    expect(text()).toContain('Only the link is kept');
    expect(open().text()).not.toContain('Get its text');
  });

  it('has the sidebar’s sections in its margin, and leads from a figure to its place', () => {
    open();
    expect(document.querySelectorAll('.sl-reader-margin .sl-section')).toHaveLength(5);
  });

  it('says of the page’s own values, too, when they were given', () => {
    const undated = { ...rich, figures: rich.figures.map(withoutAsOf) };
    open({}, page, undated);
    const dates = [...document.querySelectorAll('.sl-value-date')].map((cell) => cell.textContent);
    expect(dates.length).toBeGreaterThan(2);
    expect(dates).not.toContain('');
  });

  it('is set as its reader wishes', () => {
    const { heard } = open({ readerFont: 'sans', readerSize: 22 });
    const style = document.querySelector('.sl-reader')?.getAttribute('style') ?? '';
    expect(style).toContain('--sl-reader-size: 22px');
    expect(style).toContain('--sl-reader-font: var(--sl-sans)');
    act(() => document.querySelector<HTMLInputElement>('input[name="theme"][value="dark"]')?.click());
    expect(heard.onSettings).toHaveBeenCalledWith({ theme: 'dark' });
  });

  it('highlights what is selected in the text, and nothing else', () => {
    const { heard, click } = open();
    click('Highlight the selection');
    expect(heard.onHighlight).not.toHaveBeenCalled();
    const text = document.querySelector('[data-place="3"]')?.firstChild as Node;
    act(() => document.getSelection()?.setBaseAndExtent(text, 1, text, 7));
    click('Highlight the selection');
    const [span] = heard.onHighlight.mock.calls[0] ?? [];
    expect(savedPage.article.paragraphs.join('\n\n').slice(span?.start, span?.end)).toBe('A list');
    press('h');
    expect(heard.onHighlight).toHaveBeenCalledTimes(2);
  });
});
