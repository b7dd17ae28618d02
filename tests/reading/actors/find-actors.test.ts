import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadTables } from '../../../cli/load-tables.ts';
import { findActors } from '../../../reading/actors/find-actors.ts';
import { articleText, paragraphsOf } from '../../../reading/article-text.ts';
import { sourceOf } from '../../../reading/source.ts';
import type { Actor } from '../../../reading/types.ts';
import { articleOf } from '../article-of.ts';

const tables = await loadTables();

function actorsIn(text: string): Actor[] {
  return findActors(sourceOf(articleOf(text)), tables);
}

const named = (text: string, name: string) => actorsIn(text).find((actor) => actor.name === name);
const mentionsOf = (actor: Actor | undefined) => actor?.mentions.map((mention) => mention.text);

describe('findActors', () => {
  it('finds people, organisations, places and groups with their spans', () => {
    const text = 'Anna Lindqvist of the World Bank met Brazilian farmers in Lima on Tuesday.';
    const found = actorsIn(text).map(({ name, kind }) => [name, kind]);
    expect(found).toEqual([
      ['Anna Lindqvist', 'person'],
      ['World Bank', 'organisation'],
      ['Brazilian', 'group'],
      ['Lima', 'place'],
    ]);
    for (const { mentions } of actorsIn(text))
      for (const { start, end, text: own } of mentions) expect(text.slice(start, end)).toBe(own);
  });

  it('makes one actor of a full name, a surname, a title, an initial and a possessive', () => {
    const text =
      'President Carlos Mendoza spoke in Quito. Mr. Mendoza said taxes would fall. ' +
      "Carlos R. Mendoza's party agreed. Later Mendoza left.";
    const actor = named(text, 'Carlos R. Mendoza');
    expect(mentionsOf(actor)).toEqual(['Carlos Mendoza', 'Mendoza', 'Carlos R. Mendoza', 'Mendoza']);
    expect(actor?.kind).toBe('person');
  });

  it('keeps two people of one surname apart, and gives the surname to the one mentioned last', () => {
    const text =
      'Maria Santos, a judge, resigned on Monday. Santos gave no reason. ' +
      'Her brother Pedro Santos, a lawyer, praised her. Santos said he was proud.';
    expect(mentionsOf(named(text, 'Maria Santos'))).toEqual(['Maria Santos', 'Santos']);
    expect(mentionsOf(named(text, 'Pedro Santos'))).toEqual(['Pedro Santos', 'Santos']);
  });

  it('takes spelling variants within one article for one person', () => {
    const text = 'Mikhail Saakashvili spoke first. Saakashvilli then left, said Mr. Saakashvili.';
    expect(mentionsOf(named(text, 'Mikhail Saakashvili'))).toHaveLength(3);
  });

  it('links an acronym to the name it shortens, and known names of one country', () => {
    const text =
      'The International Monetary Fund (IMF) lent $2 billion to Kenya. The IMF said so. ' +
      'The United States agreed, and U.S. officials signed. The US paid.';
    expect(mentionsOf(named(text, 'International Monetary Fund'))).toEqual([
      'International Monetary Fund',
      'IMF',
      'IMF',
    ]);
    expect(mentionsOf(named(text, 'United States'))).toEqual(['United States', 'U.S.', 'US']);
  });

  it('names a place as it is spoken, not as a dateline shouts it', () => {
    const text = 'ANCHORAGE, Alaska (EW) — The two met on Friday. Snow fell in Anchorage.';
    expect(named(text, 'Anchorage')?.mentions).toHaveLength(2);
  });

  it('reads roles behind and before a name, with their spans', () => {
    const behind = 'Oleg Bondar, 45, a senior engineer at Lviv Polytechnic, won the prize in Paris.';
    const role = named(behind, 'Oleg Bondar')?.role;
    expect(role?.text).toBe('a senior engineer at Lviv Polytechnic');
    expect(behind.slice(role?.start, role?.end)).toBe(role?.text);
    const before = 'In Ankara, Turkish Foreign Minister Kemal Aydin welcomed the guests.';
    expect(named(before, 'Kemal Aydin')?.role?.text).toBe('Turkish Foreign Minister');
    expect(named('Kemal Aydin, the minister said, had left for Ankara.', 'Kemal Aydin')?.role).toBeNull();
    const measured = 'They spoke at a base in Anchorage, an hour less than planned.';
    expect(named(measured, 'Anchorage')?.role).toBeNull();
  });

  it('says whom a metonym may mean', () => {
    const kremlin = named('The Kremlin denied it on Friday, and Moscow kept silent.', 'Kremlin');
    expect(kremlin?.mayMean).toContain('Russian government');
    expect(named('Visitors to Lisbon enjoyed the sun in Portugal.', 'Lisbon')?.mayMean).toBeUndefined();
  });

  it('leaves out titles of works, weekdays and bare titles', () => {
    const names = actorsIn('On Friday the President read "The Man from Madrid" at home.').map(
      ({ name }) => name,
    );
    expect(names).toEqual([]);
  });

  it('finds names in shouted and title-case lines', () => {
    expect(named('BRAZIL SENDS TROOPS TO NORTHERN BORDER, SAYS MINISTER', 'BRAZIL')?.kind).toBe('place');
    const headline = 'Brazil Sends Troops to Border as Pressure Grows\n\nBrazil sent troops on Monday.';
    expect(mentionsOf(named(headline, 'Brazil'))).toHaveLength(2);
  });

  it('gives ids that are unique, and mentions in order that do not overlap', () => {
    const piece = fc.constantFrom(
      'Anna Berg',
      'the UN',
      'Lima',
      'Russian',
      'Mr. Berg',
      'and',
      ',',
      '. ',
      '"',
      '(',
      ')',
      'said',
      '\n\n',
      '’s',
      'INC.',
      'Acme',
      'de',
      '-',
    );
    const text = fc.oneof(
      fc.array(piece, { maxLength: 60 }).map((parts) => parts.join(' ')),
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ unit: 'grapheme', maxLength: 200 }),
    );
    fc.assert(
      fc.property(text, (input) => {
        const actors = actorsIn(input);
        expect(new Set(actors.map(({ id }) => id)).size).toBe(actors.length);
        const mentions = actors.flatMap((actor) => actor.mentions).sort((a, b) => a.start - b.start);
        let end = 0;
        for (const mention of mentions) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(articleText({ paragraphs: paragraphsOf(input) }).slice(mention.start, mention.end)).toBe(
            mention.text,
          );
          end = mention.end;
        }
        for (const actor of actors) {
          const starts = actor.mentions.map(({ start }) => start);
          expect(starts).toEqual([...starts].sort((a, b) => a - b));
        }
      }),
    );
  });

  it('gives a legal form to one name only, where both its neighbours could take it', () => {
    const spans = actorsIn('Anna Berg , INC. Anna Berg').flatMap(({ mentions }) => mentions);
    const inOrder = spans.sort((a, b) => a.start - b.start);
    for (let i = 1; i < inOrder.length; i++)
      expect(inOrder[i]?.start).toBeGreaterThanOrEqual(inOrder[i - 1]?.end ?? 0);
  });

  it.each([
    ['nothing', ''],
    ['no names', 'nothing to see here, nobody at all.'],
    ['one endless word', 'A'.repeat(20_000)],
    ['a thousand names', Array.from({ length: 1000 }, (_, i) => `Ann Xu${i.toString(36)}`).join(', ')],
    ['shouting without end', 'LIMA AND ROME '.repeat(2000)],
    ['no spaces', '漢字かな交じり文'.repeat(500)],
    ['invisible characters', 'An\u200bna Be\u00adrg met \u200dIvan\u200d Roe.'.repeat(50)],
  ])('reads %s without an error', (_, text) => {
    const actors = actorsIn(text);
    for (const actor of actors) expect(actor.mentions.length).toBeGreaterThan(0);
  });

  it.each([
    ['news', 'President Ann Poe of Acme Corp. met Russian envoys in Lima, she said. '],
    ['one endless sentence', 'Ann met Bob and '],
    ['capitals', 'LIMA AND ROME '],
    ['one quote after another', '"The Man '],
    ['apposition after apposition', 'Ann Poe, a teacher, '],
  ])('does twice the work for twice the text: %s', (_, piece) => {
    const work = (times: number) => {
      let looks = 0;
      const source = sourceOf({
        headline: null,
        publisher: null,
        byline: null,
        published: null,
        url: null,
        language: 'en',
        paragraphs: [piece.repeat(times)],
      });
      const tokens = new Proxy(source.tokens, {
        get: (target, key) => {
          looks++;
          return Reflect.get(target, key);
        },
      });
      findActors({ ...source, tokens }, tables);
      return looks;
    };
    expect(work(400)).toBeLessThan(work(200) * 2.2);
  });
});
