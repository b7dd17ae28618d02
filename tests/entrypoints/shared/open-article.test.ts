import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ArticleRef } from '../../../context/types.ts';
import { openArticle } from '../../../entrypoints/shared/open-article.ts';

const open = vi.fn();
beforeEach(() => vi.stubGlobal('open', open));
afterEach(() => {
  vi.unstubAllGlobals();
  open.mockReset();
});

const article = (url: string | null, origin: ArticleRef['origin']): ArticleRef => ({
  id: 'a7',
  headline: 'Tram line opens',
  publisher: null,
  published: null,
  url,
  genre: 'news',
  origin,
});

describe('an article', () => {
  it.each([['https://courier.example/tram'], ['HTTP://courier.example/tram']])(
    'at %s opens there, in a tab that learns nothing of us',
    (url) => {
      const library = vi.fn();
      openArticle(article(url, 'feed'), library);
      expect(open).toHaveBeenCalledExactlyOnceWith(url, '_blank', 'noopener');
      expect(library).not.toHaveBeenCalled();
    },
  );

  it.each<[string, string | null, ArticleRef['origin']]>([
    ['that was saved', 'https://courier.example/tram', 'collection'],
    ['without an address', null, 'bundled'],
    ['whose address is a script', 'javascript:steal()', 'pack'],
    ['whose address is data', 'data:text/html,<script>steal()</script>', 'pack'],
    ['whose address is a file', 'file:///etc/hosts', 'pack'],
  ])('%s opens in the library', (_, url, origin) => {
    const library = vi.fn();
    openArticle(article(url, origin), library);
    expect(library).toHaveBeenCalledExactlyOnceWith('a7');
    expect(open).not.toHaveBeenCalled();
  });
});
