// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import type { TextBlock } from '../../../page/article/text-blocks.ts';
import { selectedSpan } from '../../../page/marks/selected-span.ts';
import { textMap } from '../../../page/marks/text-map.ts';

const TEXT = 'Mayor Odile Brandt spoke.';
let node: Text;
beforeEach(() => {
  document.body.replaceChildren(document.createElement('p'), document.createElement('aside'));
  node = document.createTextNode(TEXT);
  document.querySelector('p')?.append(node);
  document.querySelector('aside')?.append('Read more');
  document.getSelection()?.removeAllRanges();
});
const map = () => {
  const pieces = [{ node, from: 0, to: TEXT.length, start: 0 }];
  return textMap(document, [TEXT], [{ pieces } as unknown as TextBlock]);
};

it('is what of the article is selected', () => {
  document.getSelection()?.setBaseAndExtent(node, 6, node, 18);
  expect(selectedSpan(document, map())).toEqual({ start: 6, end: 18 });
});

it('ends where the article ends', () => {
  const aside = document.querySelector('aside') as HTMLElement;
  document.getSelection()?.setBaseAndExtent(node, 19, aside, 1);
  expect(selectedSpan(document, map())).toEqual({ start: 19, end: 25 });
});

it('is nothing where nothing, or nothing of the article, is selected', () => {
  expect(selectedSpan(document, map())).toBeNull();
  const aside = document.querySelector('aside') as HTMLElement;
  document.getSelection()?.setBaseAndExtent(aside, 0, aside, 1);
  expect(selectedSpan(document, map())).toBeNull();
});
