// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { type FeedsProps, FeedsSection } from '../../components/library/FeedsSection.tsx';
import { typedAddress } from '../../components/library/typed-address.ts';
import type { FeedPause } from '../../data/feeds/types.ts';
import { feeds, lantern } from '../gallery/examples/feeds.ts';
import { feedsProps } from './feeds-props.ts';
import { mount } from './mount.tsx';

const open = (more: Partial<FeedsProps> = {}) => {
  const props = feedsProps(more);
  const takenAlong = { writing: null, sizes: new Map(), onTake: vi.fn(), onStop: vi.fn() };
  const corpus = { takenAlong, isOff: false, onSwitchCorpus: vi.fn() };
  return { props, corpus, ...mount(<FeedsSection {...props} {...corpus} />) };
};
const listed = (pause: FeedPause | null = null) => open({ overview: { feeds, pause, waiting: 2 } });

describe('the feeds', () => {
  test('are left out of comparisons and exported, all at once', () => {
    const { corpus, click } = listed();
    click('Leave out Feeds');
    expect(corpus.onSwitchCorpus).toHaveBeenCalledWith(false);
    click('Export as a pack Feeds');
    expect(corpus.takenAlong.onTake).toHaveBeenCalledWith('feed');
  });

  test('are listed with how they fare, in words', () => {
    const { text } = listed();
    expect(text()).toContain('Feeds 1,246 articles');
    expect(text()).toContain('lantern.example · 1,204 articles · 24.4 MB · ');
    expect(text()).toContain('The server answered with error 503. It has failed 4 times in a row.');
    expect(text()).toContain(
      '38 articles are known by their summaries alone. Their texts are on www.dispatch.example',
    );
    expect(text()).toContain('Switched off. Its articles stay.');
    expect(text()).toContain('2 articles wait to be read.');
  });

  test('show how far their articles are read, from the most that waited', () => {
    const { props, corpus, root, show } = listed();
    const bar = () => root.querySelector('progress');
    const waits = (waiting: number) =>
      show(<FeedsSection {...props} {...corpus} overview={{ feeds, pause: null, waiting }} />);
    expect(bar()).toMatchObject({ value: 0, max: 2 });
    waits(1);
    expect(bar()).toMatchObject({ value: 1, max: 2 });
    waits(0);
    expect(bar()).toBeNull();
  });

  test('are switched, allowed more, and removed when that was confirmed', () => {
    const { props, click, text } = listed();
    click('Switch off The Velm Lantern');
    expect(props.onSwitch).toHaveBeenCalledExactlyOnceWith(lantern, false);
    click('Switch on Tide Tables');
    expect(props.onSwitch).toHaveBeenLastCalledWith(feeds[3], true);
    click('Allow and read them');
    expect(props.onAllow).toHaveBeenCalledExactlyOnceWith(feeds[1]);
    click('Remove The Velm Lantern');
    expect(props.onRemove).not.toHaveBeenCalled();
    expect(text()).toContain('remove its 1,204 articles');
    click('Remove feed');
    expect(props.onRemove).toHaveBeenCalledExactlyOnceWith(lantern);
  });

  test('that a page tells of take its place', () => {
    const { props, click } = listed();
    click('Follow Tide Tables (JSON)');
    expect(props.onFollow).toHaveBeenCalledExactlyOnceWith(feeds[3]?.found);
    expect(props.onRemove).toHaveBeenCalledExactlyOnceWith(feeds[3]);
  });

  test.each<[FeedPause, string]>([
    ['offline', 'There is no network'],
    ['metered', 'The connection is metered'],
    ['private', 'A private window is open'],
  ])('say why they wait (%s)', (pause, words) => expect(listed(pause).text()).toContain(words));

  test('are paused, gone on with, asked for and written down', () => {
    const going = listed();
    going.click('Pause feeds');
    expect(going.props.onPause).toHaveBeenCalledExactlyOnceWith(true);
    going.click('Ask all now');
    expect(going.props.onRun).toHaveBeenCalledOnce();
    going.click('Save the list');
    expect(going.props.onExport).toHaveBeenCalledOnce();
    const paused = listed('reader');
    expect(paused.has('button', 'Ask all now')).toBe(false);
    paused.click('Go on with feeds');
    expect(paused.props.onPause).toHaveBeenCalledExactlyOnceWith(false);
  });

  test('come from a file', () => {
    const offered = [{ url: lantern.id, title: null }];
    const { props, click, text } = open({ offered });
    expect(text()).toContain('1 feed is in this file');
    click('Follow all');
    expect(props.onFollow).toHaveBeenCalledExactlyOnceWith(offered);
    expect(open({ offered: [] }).text()).toContain('no feed in it');
    expect(open({ denied: true }).text()).toContain('Not followed');
    expect(open({ refused: 2 }).text()).toContain('2 feeds are not followed');
  });
});

test('an address is followed as it was typed, and refused where it is none', () => {
  const { props, root, text } = open();
  expect(text()).toContain('You follow no feeds');
  const submit = (words: string) => {
    const input = root.querySelector<HTMLInputElement>('input[type=url]');
    if (!input) throw new Error('no field');
    act(() => {
      input.value = words;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    act(() => {
      root.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    });
  };
  submit('javascript://x');
  expect(text()).toContain('That is no address of the web');
  expect(props.onFollow).not.toHaveBeenCalled();
  submit('lantern.example/feed#top');
  expect(props.onFollow).toHaveBeenCalledExactlyOnceWith([
    { url: 'https://lantern.example/feed', title: null },
  ]);
});

test.each([
  ['localhost:8080/feed', 'https://localhost:8080/feed'],
  [' HTTP://Lantern.example ', 'http://lantern.example/'],
  ['lantern', null],
  ['ftp://lantern.example', null],
  ['a b', null],
  ['', null],
])('%s is typed for %s', (typed, address) => expect(typedAddress(typed)).toBe(address));
