// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { pacer } from '../../../page/article/pacer.ts';
import type { PageElement, PageText } from '../../../page/article/page-survey.ts';
import { type PageBlock, pageBlocks } from '../../../page/article/text-blocks.ts';
import { textMap } from '../../../page/marks/text-map.ts';
import { articleText } from '../../../reading/article-text.ts';

const BLOCK: PageElement = { index: 0, parent: null, tag: 'p', names: '', role: '' };

beforeEach(() => document.body.replaceChildren());

/** Puts paragraphs into the page, each as a row of text nodes, and joins them as extraction does. */
async function pageOf(paragraphs: { data: string; afterBreak: boolean }[][]) {
  const texts: PageText[] = paragraphs.flatMap((pieces, run) => {
    const element = document.createElement('p');
    document.body.append(element);
    return pieces.map(({ data, afterBreak }) => {
      const node = document.createTextNode(data);
      if (afterBreak) element.append(document.createElement('br'));
      element.append(node);
      return { node, parent: BLOCK, block: BLOCK, run, afterBreak, linked: false, length: data.length };
    });
  });
  return mapOf(await pageBlocks(texts, pacer()));
}

function mapOf(blocks: PageBlock[]) {
  const paragraphs = blocks.map((block) => block.text);
  const text = articleText({ paragraphs } as Parameters<typeof articleText>[0]);
  return { text, nodes: blocks.flatMap(({ pieces }) => pieces), map: textMap(document, paragraphs, blocks) };
}

const withoutSpace = (text: string) => text.replace(/\s+/gu, '');
const textOf = (ranges: Range[]) => ranges.map((range) => range.toString()).join('');

/** Text as pages have it: words cut anywhere into nodes, line feeds, indents, hard spaces, letters of two units. */
const piece = fc.record({
  data: fc.string({
    unit: fc.constantFrom('a', 'B', 'é', '𝔸', ' ', '\n', '\t', '\u00a0', '.'),
    maxLength: 12,
  }),
  afterBreak: fc.boolean(),
});
const pages = fc.array(fc.array(piece, { maxLength: 5 }), { maxLength: 4 });
const spanIn = (text: string, [from, to]: [number, number]) => {
  const ends = [Math.floor(from * text.length), Math.ceil(to * text.length)].sort((a, b) => a - b);
  return { start: ends[0] ?? 0, end: ends[1] ?? 0 };
};
const fraction = fc.double({ min: 0, max: 1, noNaN: true });

describe('the map from text to page', () => {
  it('finds ranges with the text of any span', async () => {
    await fc.assert(
      fc.asyncProperty(pages, fc.tuple(fraction, fraction), async (page, ends) => {
        const { text, map } = await pageOf(page);
        const span = spanIn(text, ends);
        const ranges = map.rangesOf(span);
        expect(withoutSpace(textOf(ranges))).toBe(withoutSpace(text.slice(span.start, span.end)));
        for (const range of ranges) expect(range.collapsed).toBe(false);
      }),
    );
  });

  it('finds the way back from every character', async () => {
    await fc.assert(
      fc.asyncProperty(pages, async (page) => {
        const { text, map } = await pageOf(page);
        for (let start = 0; start < text.length; start++)
          for (const range of map.rangesOf({ start, end: start + 1 })) {
            const back = map.offsetOf(range.startContainer, range.startOffset);
            expect(back).toBe(start);
          }
      }),
    );
  });

  it('finds the span that a range of the page reaches over', async () => {
    await fc.assert(
      fc.asyncProperty(pages, fc.tuple(fraction, fraction), async (page, ends) => {
        const { text, map } = await pageOf(page);
        const ranges = map.rangesOf(spanIn(text, ends));
        const [first, last] = [ranges[0], ranges.at(-1)];
        if (!first || !last) return;
        const range = document.createRange();
        range.setStart(first.startContainer, first.startOffset);
        range.setEnd(last.endContainer, last.endOffset);
        const span = map.spanOf(range);
        expect(withoutSpace(text.slice(span?.start, span?.end))).toBe(withoutSpace(textOf(ranges)));
      }),
    );
  });

  it('knows the ends of a node and nothing outside the article', async () => {
    const { map, nodes } = await pageOf([[{ data: '  Odile  Brandt ', afterBreak: false }]]);
    const node = nodes[0]?.node as Text;
    expect([0, 1, 2, 7, 9, 15, 16].map((at) => map.offsetOf(node, at))).toEqual([
      null,
      null,
      0,
      5,
      6,
      12,
      null,
    ]);
    expect(map.offsetOf(document.body, 0)).toBeNull();
    expect(map.offsetOf(document.createTextNode('Odile'), 2)).toBeNull();
  });

  it('leaves out what the page has taken away or shortened since', async () => {
    const { text, map, nodes } = await pageOf([
      [
        { data: 'Odile ', afterBreak: false },
        { data: 'Brandt ', afterBreak: false },
        { data: 'spoke', afterBreak: false },
      ],
    ]);
    const whole = { start: 0, end: text.length };
    expect(textOf(map.rangesOf(whole))).toBe('Odile Brandt spoke');
    nodes[0]?.node.remove();
    (nodes.at(-1)?.node as Text).data = 's';
    expect(textOf(map.rangesOf(whole)).trim()).toBe('Brandt');
  });

  it('has nothing for a span of nothing or beyond the end', async () => {
    const { map, text } = await pageOf([[{ data: 'Odile', afterBreak: false }]]);
    expect(map.rangesOf({ start: 2, end: 2 })).toEqual([]);
    expect(map.rangesOf({ start: text.length, end: text.length + 9 })).toEqual([]);
  });
});
