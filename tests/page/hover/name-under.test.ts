// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { nameUnder } from '../../../page/hover/name-under.ts';
import { type Mark, markIndex } from '../../../page/marks/mark-index.ts';
import type { TextMap } from '../../../page/marks/text-map.ts';

/** Letters of this page are ten pixels wide, its lines twenty high and ten letters long. */
const [LETTER, LINE, PER_LINE] = [10, 20, 10];
const node = {} as Node;

const boxOf = (line: number, from: number, to: number) => ({
  left: from * LETTER,
  right: to * LETTER,
  top: line * LINE,
  bottom: (line + 1) * LINE - 1,
});

/** The boxes of a mark, one for each line it stands on. */
function boxes({ start, end }: Mark) {
  const found = [];
  for (let line = Math.floor(start / PER_LINE); line * PER_LINE < end; line++)
    found.push(boxOf(line, Math.max(start - line * PER_LINE, 0), Math.min(end - line * PER_LINE, PER_LINE)));
  return found;
}

const text = {
  offsetOf: (at: Node, offset: number) => (at === node ? offset : null),
  rangesOf: (mark: Mark) => [{ getClientRects: () => boxes(mark) }],
} as unknown as TextMap;

const { at } = markIndex([
  { id: 'brandt', spans: [{ start: 2, end: 5 }] },
  { id: 'port example', spans: [{ start: 8, end: 13 }] },
]);

/** The nearest place between two letters, as browsers find it also far from any text. */
function caretsIn(found: Node | null): void {
  Document.prototype.caretPositionFromPoint = ((x: number, y: number) =>
    found && {
      offsetNode: found,
      offset: Math.floor(y / LINE) * PER_LINE + Math.min(Math.round(x / LETTER), PER_LINE),
    }) as typeof Document.prototype.caretPositionFromPoint;
}

afterEach(() => {
  Reflect.deleteProperty(Document.prototype, 'caretPositionFromPoint');
});

const under = (x: number, y: number) => nameUnder(document, { x, y }, text, at);

describe('the name under a pointer', () => {
  it.each([
    ['its first letter', 21, 5, 'brandt', boxOf(0, 2, 5)],
    ['the end of its last letter', 49, 5, 'brandt', boxOf(0, 2, 5)],
    ['its first line', 85, 5, 'port example', boxOf(0, 8, 10)],
    ['its second line', 15, 25, 'port example', boxOf(1, 0, 3)],
  ])('is found on %s, with the box of that line', (_, x, y, actor, box) => {
    caretsIn(node);
    const found = under(x, y);
    expect([found?.mark.actor, found?.box]).toEqual([actor, box]);
  });

  it.each([
    ['between two names', 65, 5],
    ['before the first', 12, 5],
    ['right of a line that ends in one', 400, 5],
  ])('is none %s', (_, x, y) => {
    caretsIn(node);
    expect(under(x, y)).toBeNull();
  });

  it('is none outside the article, and where there is no text', () => {
    caretsIn({} as Node);
    expect(under(30, 5)).toBeNull();
    caretsIn(null);
    expect(under(30, 5)).toBeNull();
  });

  it('is not asked of what the page has put in the place of the document’s own', () => {
    caretsIn(node);
    Object.assign(document, { caretPositionFromPoint: () => null });
    expect(under(30, 5)?.mark.actor).toBe('brandt');
    Reflect.deleteProperty(document, 'caretPositionFromPoint');
  });
});
