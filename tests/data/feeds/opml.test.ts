import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseOpml } from '../../../data/feeds/parse/parse-opml.ts';
import { writeOpml } from '../../../data/feeds/write-opml.ts';

it('a list of feeds is read whichever folders they are in', () => {
  const opml = `<?xml version="1.0"?><opml version="2.0"><head><title>Mine</title></head><body>
    <outline text="News &amp; more"><outline text="A &lt;b&gt;" type="rss" xmlUrl="https://a.example/f?x=1&amp;y=2"/>
    <outline text="Deeper"><outline title="C" xmlUrl="http://c.example/f"/></outline></outline>
    <outline text="Twice" xmlUrl="https://a.example/f?x=1&amp;y=2"/>
    <outline text="Bad" xmlUrl="javascript:alert(1)"/><outline text="None"/></body></opml>`;
  expect(parseOpml(opml)).toEqual([
    { url: 'https://a.example/f?x=1&y=2', title: 'A <b>' },
    { url: 'http://c.example/f', title: 'C' },
  ]);
});

it.each([
  '',
  'words',
  '<html>',
  '<opml',
  '<opml version="2.0"><body><outline>',
  '<!DOCTYPE opml [<!ENTITY a "b">]><opml version="2.0"><body><outline xmlUrl="https://a.example/&a;"/></body></opml>',
])('nothing is read out of %s', (text) => expect(parseOpml(text)).toEqual([]));

it('what is written is read again', () => {
  const title = fc.stringMatching(/^[ -~é—]{0,30}[a-z&<>"']$/).map((words) => words.trim());
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.webUrl({ withQueryParameters: true }), title), { maxLength: 20 }),
      (made) => {
        const feeds = new Map(made.map(([url, words]) => [new URL(url).href, words]));
        const list = [...feeds].map(([id, words]) => ({ id, title: words, site: null }));
        expect(parseOpml(writeOpml(list))).toEqual([...feeds].map(([url, words]) => ({ url, title: words })));
      },
    ),
  );
});
