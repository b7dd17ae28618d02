import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { jsonLd, paragraphs, prose } from '../page/article/build-page.ts';
import { runCommand } from './run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'sidelight-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const HTML = `<!doctype html><html lang="en"><head>${jsonLd({
  '@type': 'NewsArticle',
  headline: 'Torn cable shuts the harbour',
  datePublished: '2025-03-04',
})}</head><body><article><h1>Torn cable shuts the harbour</h1>${paragraphs(prose(4))}</article></body></html>`;
const TEXT = 'On 3 March 2025 a storm killed 12 people in Oslo.\n\nNorway thanked Denmark for its help.';
const line = (value: unknown) => `${JSON.stringify(value)}\n`;

describe('usage', () => {
  it('prints help', async () => {
    const { status, out } = await runCommand(['--help']);
    expect(status).toBe(0);
    for (const verb of ['page', 'read', 'compare', 'related', 'context', 'pack'])
      expect(out).toContain(`sidelight ${verb}`);
  });

  it.each([
    [[]],
    [['sing']],
    [['constructor']],
    [['read']],
    [['page']],
    [['compare']],
    [['related']],
    [['context', '--jsonl']],
    [['read', '--loud']],
    [['related', '--corpus', 'x', '--limit', 'few']],
    [['related', '--corpus', join(folder, 'absent.jsonl')]],
  ])('ends %j with 2 and one line of advice', async (words) => {
    const { status, out, warnings } = await runCommand(words);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(warnings).toHaveLength(1);
  });
});

describe('page', () => {
  it('answers each line', async () => {
    const { status, lines } = await runCommand(
      ['page', '--jsonl'],
      [
        line({ id: 'a', html: HTML, url: 'https://courier.example/cable' }),
        line({ id: 'b', html: '<p>Nothing.</p>' }),
        line({ id: 'c', html: '' }),
      ],
    );
    expect(status).toBe(0);
    expect(lines()).toEqual([
      {
        id: 'a',
        isArticle: true,
        title: 'Torn cable shuts the harbour',
        byline: null,
        date: '2025-03-04',
        site: 'courier.example',
        language: 'en',
        text: prose(4).join('\n\n'),
      },
      ...['b', 'c'].map((id) => ({
        id,
        isArticle: false,
        title: null,
        byline: null,
        date: null,
        site: null,
        language: null,
        text: '',
      })),
    ]);
  });

  it('prints a file as readable text, or as a line', async () => {
    const path = file('cable.html', HTML);
    expect((await runCommand(['page', path])).out).toContain('Torn cable shuts the harbour\n');
    expect((await runCommand(['page', '--json', path])).lines()).toMatchObject([
      { id: path, isArticle: true },
    ]);
  });

  it('says which file it cannot read and goes on', async () => {
    const { status, out, warnings } = await runCommand([
      'page',
      join(folder, 'absent.html'),
      file('c.html', HTML),
    ]);
    expect(status).toBe(1);
    expect(warnings).toEqual([`${join(folder, 'absent.html')}: no such file`]);
    expect(out).toContain('Torn cable');
  });
});

describe('read', () => {
  it('answers each line in order, a bad one with an error', async () => {
    const { status, lines } = await runCommand(
      ['read', '--jsonl'],
      [
        line({ id: 1, text: TEXT, date: '2025-03-04' }),
        'not json\n',
        line({ id: 2 }),
        line({ id: 3, text: 7 }),
        line({ text: 'no id' }),
        line([1, 2]),
        '\n',
        line({ id: 4, text: 'x', date: 'yesterday' }),
        line({ id: 5, text: '' }),
      ],
    );
    expect(status).toBe(1);
    const answers = lines();
    expect(answers.slice(1, -1)).toEqual([
      { id: null, error: 'line is not valid JSON' },
      { id: 2, error: '"text" is missing' },
      { id: 3, error: '"text" is not text' },
      { id: null, error: '"id" is missing' },
      { id: null, error: 'line is not a JSON object' },
      { id: null, error: 'line is empty' },
      { id: 4, error: '"date" is not an ISO 8601 date' },
    ]);
    expect(answers.at(-1)).toEqual({ id: 5, actors: [], dates: [], figures: [], events: [] });
  });

  it('counts offsets in the text as it was given', async () => {
    const { lines } = await runCommand(
      ['read', '--jsonl'],
      [line({ id: 1, text: TEXT, date: '2025-03-04' })],
    );
    const [reading] = lines() as { figures: { start: number; end: number; text: string }[] }[];
    expect(reading?.figures.length).toBeGreaterThan(0);
    for (const { start, end, text } of reading?.figures ?? []) expect(TEXT.slice(start, end)).toBe(text);
  });

  it('prints a file as readable text', async () => {
    const { status, out } = await runCommand(['read', file('storm.txt', TEXT)]);
    expect(status).toBe(0);
    for (const section of ['Actors', 'Dates', 'Figures', 'Events']) expect(out).toContain(`${section} (`);
  });
});

describe('compare', () => {
  const side = (text: string, marked: string, date: string) => {
    const start = text.indexOf(marked);
    return { text, date, start, end: start + marked.length };
  };

  it('gives a verdict with its reason, or says what is wrong with a line', async () => {
    const a = side('The storm killed 12 people in Oslo.', '12 people', '2025-03-04');
    const { status, lines } = await runCommand(
      ['compare', '--jsonl'],
      [
        line({ id: 1, a, b: side('In Oslo 12 people were killed by the storm.', '12 people', '2025-03-04') }),
        line({ id: 2, a }),
        line({ id: 3, a, b: { ...a, start: 5, end: 5 } }),
        line({ id: 4, a, b: { ...a, end: 999 } }),
      ],
    );
    expect(status).toBe(1);
    const [verdict, ...errors] = lines();
    expect(verdict).toMatchObject({ id: 1, verdict: 'agree', reason: expect.stringMatching(/\w/) });
    expect(errors).toEqual([
      { id: 2, error: '"b" is not a JSON object' },
      { id: 3, error: '"b" marks nothing: "end" is not after "start"' },
      { id: 4, error: '"end" is outside the text' },
    ]);
  });

  it('has a verdict on marks at which the reading finds no figure', async () => {
    const text = 'The storm killed 12 people in Oslo and shut route e80.';
    const a = side(text, '12 people', '2025-03-04');
    const { status, lines } = await runCommand(
      ['compare', '--jsonl'],
      ['The', 'e80'].map((marked) => line({ id: marked, a, b: side(text, marked, '2025-03-04') })),
    );
    expect(status).toBe(0);
    const [noNumber, unread] = lines();
    expect(noNumber).toMatchObject({ id: 'The', verdict: 'unrelated', reason: expect.stringMatching(/\w/) });
    expect(unread).toMatchObject({ id: 'e80', reason: expect.stringMatching(/\w/) });
  });
});

describe('with a corpus', () => {
  const corpus = file(
    'corpus.jsonl',
    [
      line({ id: 'oslo-1', title: 'Storm kills 12 in Oslo', text: TEXT, date: '2025-03-04' }),
      'broken\n',
      line({
        id: 'oslo-2',
        title: 'Oslo storm',
        text: 'The storm in Oslo killed 15 people, police said.',
        date: '2025-03-04',
      }),
      line({ id: 'oslo-2', text: 'twice' }),
      line({ id: 'bees', title: 'Bees', text: 'Beekeepers in Peru count their hives.', date: '2024-01-02' }),
    ].join(''),
  );

  it('ranks every article against the others', async () => {
    const { status, lines } = await runCommand(['related', '--corpus', corpus, '--limit', '1']);
    expect(status).toBe(1);
    const answers = lines();
    expect(answers).toHaveLength(5);
    expect(answers[0]).toMatchObject({ query: 'oslo-1', ranking: ['oslo-2'] });
    expect(answers[1]).toEqual({ id: null, error: 'line is not valid JSON' });
    expect(answers[3]).toEqual({ id: 'oslo-2', error: 'another article of the corpus has this id' });
  });

  it('prints what the corpus knows about a file as readable text', async () => {
    const path = file('mine.txt', 'A storm killed 12 people in Oslo on 3 March 2025.');
    const { status, out } = await runCommand(['context', '--corpus', corpus, path]);
    expect(status).toBe(0);
    expect(out).toMatch(
      /Figures \(\d+\)[\s\S]*Related coverage \(\d+\)[\s\S]*Oslo storm[\s\S]*Left out here/,
    );
    expect(out).toContain('the corpus holds 3 articles');
  });

  it('says how much of the corpus feeds told of', async () => {
    const fed = file('fed.jsonl', line({ id: 'a', text: 'Bees in Peru.', feed: 'The Hive' }));
    const { warnings } = await runCommand(['context', '--corpus', fed, '--jsonl'], []);
    expect(warnings.at(-1)).toBe('the corpus holds 1 article, 1 of them from feeds');
  });

  it('says what the corpus knows about an article', async () => {
    const { status, lines, warnings } = await runCommand(
      ['context', '--corpus', corpus, '--jsonl'],
      [
        line({ id: 'mine', text: 'A storm killed 12 people in Oslo.', date: '2025-03-04' }),
        line({ id: 'empty', text: '' }),
      ],
    );
    expect(status).toBe(0);
    expect(warnings).toHaveLength(3);
    expect(warnings.at(-1)).toBe('the corpus holds 3 articles from 2024-01-02 to 2025-03-04');
    const [mine, empty] = lines() as { related: { id: string }[]; figures: object[]; actors: object[] }[];
    expect(mine?.related.map(({ id }) => id)).toContain('oslo-2');
    for (const key of ['figures', 'actors', 'omitted']) expect(mine).toHaveProperty(key);
    expect(empty).toMatchObject({ id: 'empty', related: [], figures: [], actors: [] });
  });
});
