import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { feedsInPage } from '../../../page/feeds/feeds-in-page.ts';

const feeds = (head: string) =>
  feedsInPage(
    parseHTML(`<!doctype html><html><head>${head}</head><body></body></html>`).document,
    'https://lantern.example/a/b',
  );

it('a page tells of its feeds in its head', () => {
  expect(
    feeds(`<link rel="alternate" type="application/rss+xml" title=" News " href="/feed#top">
      <link rel="alternate home" type="application/atom+xml; charset=utf-8" href="atom">
      <link rel="alternate" type="application/feed+json" href="https://other.example/feed.json">
      <link rel="alternate" type="application/rss+xml" href="/feed">
      <link rel="alternate" type="text/html" hreflang="de" href="/de">
      <link rel="alternate" type="application/rss+xml" href="javascript:alert(1)">
      <link rel="alternate" type="application/rss+xml" href="http://[">
      <link rel="stylesheet" type="application/rss+xml" href="/style">`),
  ).toEqual([
    { url: 'https://lantern.example/feed', title: 'News' },
    { url: 'https://lantern.example/a/atom', title: null },
    { url: 'https://other.example/feed.json', title: null },
  ]);
});

it('no more than twenty are taken', () => {
  const links = Array.from(
    { length: 50 },
    (_, n) => `<link rel="alternate" type="application/rss+xml" href="/${n}">`,
  );
  expect(feeds(links.join(''))).toHaveLength(20);
});
