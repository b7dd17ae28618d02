import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pacer } from '../../../page/article/pacer.ts';
import { surveyPage } from '../../../page/article/survey-page.ts';
import { type PageBlock, pageBlocks } from '../../../page/article/text-blocks.ts';
import { page } from './build-page.ts';

async function blocksOf(body: string): Promise<PageBlock[]> {
  const pace = pacer();
  return pageBlocks((await surveyPage(page(body), pace)).texts, pace);
}

async function textsOf(body: string): Promise<string[]> {
  return (await blocksOf(body)).map(({ text }) => text);
}

describe('pageBlocks', () => {
  it.each([
    ['<p>One  two\n\tthree </p>', ['One two three']],
    ['<p>One</p><p> </p><p>two</p>', ['One', 'two']],
    ['<p>A <b>bold</b> <a href="#">link</a>.</p>', ['A bold link.']],
    ['<p>Broken<br>line</p>', ['Broken line']],
    ['<p>Two<br><br>paragraphs</p>', ['Two', 'paragraphs']],
    ['<div>Loose <p>inner</p> tail</div>', ['Loose', 'inner', 'tail']],
    ['<p>Nb&nbsp;sp</p>', ['Nb sp']],
    ['<p>in<em>side</em>out</p>', ['insideout']],
    ['<p>a<script>b</script>c</p>', ['ac']],
    ['<p>a <x-term>b</x-term> c</p>', ['a b c']],
    ['<x-box>a</x-box><x-box>b</x-box>', ['a', 'b']],
  ])('%s', async (body, texts) => {
    expect(await textsOf(body)).toEqual(texts);
  });

  it('counts linked characters, the space before them included', async () => {
    const [block] = await blocksOf('<p>Read <a href="#">all <b>of it</b></a> now</p>');
    expect(block?.linked).toBe(' all of it'.length);
  });

  it('maps each character to one of the same kind, in order', async () => {
    const inline = fc.oneof(
      fc.string({ unit: fc.constantFrom('a', 'é', '🙂', ' ', '\n', '\u00a0', '\u200b') }),
      fc.constantFrom('<b>', '</b>', '<br>', '<i> x </i>'),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(inline), async (parts) => {
        for (const { text, pieces } of await blocksOf(`<p>${parts.join('')}</p>`)) {
          let reached = 0;
          for (const { node, start, from, to } of pieces) {
            expect(start).toBeGreaterThanOrEqual(reached);
            expect(text.slice(reached, start).trim()).toBe('');
            const there = node.data.slice(from, to);
            expect(text.slice(start, start + to - from)).toBe(there.replace(/[\n\u00a0]/g, ' '));
            reached = start + to - from;
          }
          expect(reached).toBe(text.length);
          expect(text).not.toMatch(/^ | $| {2}/);
        }
      }),
    );
  });
});
