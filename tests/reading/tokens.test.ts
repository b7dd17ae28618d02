import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../reading/tokens.ts';

const words = (text: string) => tokenize(text).map((token) => token.text);

describe('tokenize', () => {
  it.each([
    ['It cost $200m (€80 million).', 'It|cost|$|200|m|(|€|80|million|)|.'],
    ['at 3:20 p.m. on Nov. 3', 'at|3|:|20|p.m.|on|Nov.|3'],
    ['1,200.50 of 5.6%, 2½ km²', '1,200.50|of|5.6|%|,|2½|km|²'],
    ['a 9-year-old, the 20th, the 1990s', 'a|9|-|year-old|,|the|20|th|,|the|1990|s'],
    ['twenty-five long-term plans', 'twenty-five|long-term|plans'],
    ["Norway's ships don't move, the crews' do", "Norway|'s|ships|don't|move|,|the|crews|'|do"],
    ['Norway’s fjords', 'Norway|’s|fjords'],
    ["Mr. O'Hara Jr. of St. Albans met J. Poe", "Mr.|O'Hara|Jr.|of|St.|Albans|met|J.|Poe"],
    ['the U.S.-led mission, J.R.R. Poe, the U.S Army', 'the|U.S.|-|led|mission|,|J.R.R.|Poe|,|the|U.S|Army'],
    ['Ki-moon and al-Rashid in Al-Qasr', 'Ki-moon|and|al-Rashid|in|Al-Qasr'],
    ['a Dallas-based, pro-Danish, Soviet-era firm', 'a|Dallas|-|based|,|pro|-|Danish|,|Soviet|-|era|firm'],
    ['the India-Nepal line, an F-16, G7, AT&T', 'the|India|-|Nepal|line|,|an|F-16|,|G7|,|AT&T'],
    ['Dover, Del., and Del Mar', 'Dover|,|Del.|,|and|Del|Mar'],
    ['No. 10 said no.', 'No.|10|said|no|.'],
    ['see https://a.example/x?y=1, or Gazeta.ru.', 'see|https://a.example/x?y=1|,|or|Gazeta.ru|.'],
    ['end.Next', 'end|.|Next'],
    ['ＮＡＴＯ met Иван', 'ＮＡＴＯ|met|Иван'],
    ['Os\u00adlo and \u200bRome\u200b', 'Os\u00adlo|and|Rome'],
    ['👍🏽 ok \ud800', '👍|🏽|ok|\ud800'],
    ['', ''],
  ])('cuts %j', (text, expected) => {
    expect(words(text).join('|')).toBe(expected);
  });

  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc
      .array(
        fc.constantFrom(
          'A',
          'b',
          '.',
          '-',
          "'",
          '’s',
          ' ',
          '\n',
          '1',
          ',',
          'é',
          '\u200d',
          '://',
          'www.',
          '&',
          '漢',
        ),
      )
      .map((parts) => parts.join('')),
  );

  it('gives slices of the text, in order, that leave out only white space and invisible characters', () => {
    fc.assert(
      fc.property(anything, (text) => {
        let end = 0;
        for (const token of tokenize(text)) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(text.slice(end, token.start)).toMatch(/^[\s\p{Cf}]*$/u);
          end = token.end;
        }
        expect(text.slice(end)).toMatch(/^[\s\p{Cf}]*$/u);
      }),
    );
  });

  it('cuts a text the same way wherever it stands', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(words(`${text}\n\n${text}`)).toEqual([...words(text), ...words(text)]);
      }),
    );
  });

  it.each(['a.', "b'", 'C-', 'w://', 'www.', '1,', 'é\u200d', '&A'])(
    'looks at each character a bounded number of times: %j',
    (piece) => {
      const work = (times: number) => {
        let looks = 0;
        const text = new Proxy(new String(piece.repeat(times)), {
          get: (target, key) => {
            const value = Reflect.get(target, key);
            if (typeof value !== 'function') return value;
            return (...args: number[]) => {
              looks += key === 'slice' ? (args[1] as number) - (args[0] as number) : 1;
              return value.apply(target, args);
            };
          },
        });
        tokenize(text as unknown as string);
        return looks;
      };
      expect(work(800)).toBeLessThan(work(400) * 2.2);
    },
  );
});
