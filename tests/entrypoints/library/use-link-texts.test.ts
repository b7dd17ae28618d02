// @vitest-environment happy-dom
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import type { LinkTextsProps } from '../../../components/library/LinkTexts.tsx';
import { useLinkTexts } from '../../../entrypoints/library/use-link-texts.ts';
import { ask } from '../../../messages/send.ts';
import { summary } from '../../data/search/summary.ts';

vi.mock('../../../messages/send.ts', () => ({ ask: vi.fn() }));

it('comes to an end where the background fails', async () => {
  const seen: { now?: LinkTextsProps } = {};
  const attempt = (deed: Promise<unknown>) => deed.then(() => true).catch(() => false);
  const links = [summary({ id: 'page:a', words: 0 }), summary({ id: 'page:b', words: 0 })];
  const View = () => {
    seen.now = useLinkTexts(links, attempt);
    return null;
  };
  await act(() => render(h(View, null), document.body as never));
  vi.mocked(ask).mockRejectedValue(new Error('gone'));
  await act(async () => seen.now?.onGet(['page:a', 'page:b']));
  expect(seen.now?.texts).toEqual({ done: 0, total: 2, came: 0, ended: true });
});
