import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bibtex } from '../../../../data/portable/export/bibtex.ts';
import { writtenText } from '../export/written.ts';
import { awkward } from '../odd-pages.ts';
import { problemOf, read } from './given-files.ts';

describe('BibTeX', () => {
  it('reads what reference managers write', async () => {
    const { format, pages, leftOut } = await read([
      'library.bib',
      `% exported
@string{lake = "The Lake"}
@comment{jabref-meta: x}
@online{marn2024,
  title = {The {Quiet} Harbour \\& what it hides, 5\\%},
  author = {Marn, Ilse and {\\O}st, A.},
  journaltitle = lake,
  date = {2024-02-28},
  url = {https://lake.example/harbour?a=1&b=2_3},
  urldate = {2024-03-01},
  keywords = {sea, long read},
  note = {Fran{\\c c}ois said so}
}
@misc{old, title = "Old", howpublished = {\\url{https://b.example/old}}, year = 2019, month = mar, day = 4}
@book{printed, title = {On paper}, year = 1999}
@article{broken, title = {never ends
`,
    ]);
    expect(format).toBe('bibtex');
    expect(leftOut).toBe(2);
    expect(pages.find(({ url }) => url.startsWith('https://lake'))).toMatchObject({
      url: 'https://lake.example/harbour?a=1&b=2_3',
      article: {
        headline: 'The Quiet Harbour & what it hides, 5%',
        byline: 'Ilse Marn, A. Øst',
        publisher: 'The Lake',
        published: { date: '2024-02-28' },
      },
      savedAt: '2024-03-01T00:00:00.000Z',
      tags: ['long read', 'sea'],
      note: 'François said so',
    });
    expect(pages.find(({ url }) => url === 'https://b.example/old')?.article.published?.date).toBe(
      '2019-03-04',
    );
  });

  it('comes back from our own export', async () => {
    const { pages } = await read(['own.bib', await writtenText(bibtex(), [awkward])]);
    expect(pages).toHaveLength(1);
    expect(pages[0]?.url).toBe(awkward.url.replace(/[{}]/g, encodeURIComponent));
    expect(pages[0]?.article).toMatchObject({
      headline: awkward.article.headline,
      byline: awkward.article.byline,
      publisher: awkward.article.publisher,
    });
    expect(pages[0]?.note).toBe(awkward.note.replace('\n', ' '));
  });

  it('is refused or read, never stuck, whatever follows the first entry', async () => {
    const junk = fc.string({ unit: fc.constantFrom(...'@{}(),="\\%#\n abc'), maxLength: 200 });
    await fc.assert(
      fc.asyncProperty(junk, async (more) => {
        const problem = await problemOf(
          read(['x.bib', `@misc{a, url = {https://a.example/}}\n@misc{b, ${more}`]),
        );
        expect([null, 'unknown']).toContain(problem);
      }),
      { numRuns: 50 },
    );
  });
});
