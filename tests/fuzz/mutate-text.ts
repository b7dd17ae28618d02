import { between, pick, type Random } from '../bench/corpus/random.ts';

/** The longest piece that is taken out, doubled or moved, in UTF-16 units; and how often one is repeated. */
const PIECE = 120;
const MOST_TIMES = 2_000;
const LARGEST = 100_000;

/** What breaks readers of text: ends of lines, quotes, brackets, odd characters, numbers past any bound. */
const ODD = [
  ...'" \' < > & , ; | : = { } [ ] ( ) / \\ # % - -- \\u0000 \\ud800 ]]> --> <!-- </ /> "" \'\''.split(' '),
  ...'null true NaN Infinity -0 1e999 -1 0 9007199254740993 99999999999999999999 0x10 ½ ٣ １２'.split(' '),
  ...'__proto__ constructor prototype toString hasOwnProperty __defineGetter__'.split(' '),
  ...'\n \r\n \r \t \0 \u2028 \ufeff \u200b \u202e \u00ad \u0130 ﬁ 👩‍👩‍👧 \ud83d \udc00 ｈ'.split(' '),
  ...'javascript:alert(1) https:// http://[ data:text/html, file:///etc/passwd https://a.example/%00'.split(
    ' ',
  ),
  ...'0000-00-00 2025-02-30 9999-12-31T23:59:60Z -271821-04-20 +275760-09-13T00:00:00.001Z'.split(' '),
];

/** Changes a text here and there; `words` are those its format knows. */
export function mutateText(random: Random, text: string, words: readonly string[] = []): string {
  let changed = text;
  for (let left = between(random, 1, 4); left > 0; left--) changed = once(random, changed, words);
  return changed.slice(0, LARGEST);
}

function once(random: Random, text: string, words: readonly string[]): string {
  const at = between(random, 0, text.length);
  const end = at + between(random, 1, PIECE);
  const [before, piece, after] = [text.slice(0, at), text.slice(at, end), text.slice(end)];
  switch (between(random, 0, 7)) {
    case 0:
      return before + after;
    case 1:
      return before + piece + piece + after;
    case 2:
      return before + piece.repeat(between(random, 2, MOST_TIMES)) + after;
    case 3:
      return piece + before + after;
    case 4:
      return before;
    case 5:
      return before + pick(random, ODD) + after;
    default:
      return before + pick(random, words.length > 0 ? words : ODD) + piece + after;
  }
}
