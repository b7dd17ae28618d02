import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PACK_LIMITS } from '../../../data/packs/pack-limits.ts';
import { openPack } from '../../../data/packs/read-pack.ts';
import { gzipped, inPieces, makePack, packArticle, readAll } from './make-pack.ts';

/** For what takes its time on a busy machine, in milliseconds. */
const PATIENCE = 10_000;
const two = [packArticle('Crane'), packArticle('Quay', { published: null, language: 'de' })];
const linesOf = (file: Uint8Array) => new TextDecoder().decode(gunzipSync(file)).trimEnd().split('\n');

/** The lines of a sound pack of two articles. */
async function sound(): Promise<[header: Record<string, unknown>, first: string, second: string]> {
  const [header = '', first = '', second = ''] = linesOf(await makePack(two));
  return [JSON.parse(header) as Record<string, unknown>, first, second];
}

describe('a pack', () => {
  it('gives back its articles and says what they are', async () => {
    const { header, articles } = await readAll(inPieces(await makePack(two)));
    expect(articles).toEqual(two.map((article, index) => ({ ...article, id: String(index + 1) })));
    expect(header).toMatchObject({
      name: 'Harbour news',
      publisher: 'The Example Courier',
      licence: 'CC-BY-4.0',
      counts: { articles: 2, actors: 2, events: 0, figures: 0 },
      from: '2025-06-01',
      to: '2025-06-01',
      languages: ['de', 'en'],
    });
  });

  it('is read the same, whatever words it holds and wherever its bytes are cut', async () => {
    const words = fc.string({ unit: 'binary', maxLength: 60 }).map((text) => text.toWellFormed());
    await fc.assert(
      fc.asyncProperty(
        fc.array(words, { maxLength: 8 }),
        fc.integer({ min: 1, max: 400 }),
        async (heads, size) => {
          const articles = heads.map((headline) => packArticle('Same', { headline }));
          const read = await readAll(inPieces(await makePack(articles), size));
          expect(read.articles.map(({ headline }) => headline)).toEqual(heads);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('has the checksum of its articles, whoever made it', async () => {
    const checksumOf = async (file: Uint8Array) => (await readAll(inPieces(file))).header.checksum;
    const first = await checksumOf(await makePack(two));
    expect(await checksumOf(await makePack(two, { name: 'Other', made: '2026-01-01' }))).toBe(first);
    expect(await checksumOf(await makePack(two.toReversed()))).not.toBe(first);
  });
});

describe('a file that is no sound pack', () => {
  const refused = async (file: Uint8Array, limits = PACK_LIMITS) => readAll(inPieces(file), limits);

  it.each([
    ['empty', new Uint8Array()],
    ['of other bytes', new TextEncoder().encode('{"format":"sidelight-pack"}\n')],
    ['packed, and empty', gzipped()],
    ['of other lines', gzipped('hello')],
    ['of another format', gzipped('{"format":"other","version":1}')],
    ['with its format in the prototype', gzipped('{"__proto__":{"format":"sidelight-pack"}}')],
  ])('is told to be none: %s', async (_, file) => {
    await expect(refused(file)).rejects.toMatchObject({ name: 'PackError', problem: 'packNotPack' });
  });

  it('is told to be of a newer version', async () => {
    const [header, ...rest] = await sound();
    const newer = gzipped(JSON.stringify({ ...header, version: 2, fresh: true }), ...rest);
    await expect(refused(newer)).rejects.toMatchObject({ problem: 'packTooNew', args: [{ number: 2 }] });
  });

  it.each([
    ['a field too many', { extra: 1 }],
    ['a name of the wrong kind', { name: 7 }],
    ['a name without end', { name: 'x'.repeat(1_000) }],
    ['a version of the wrong kind', { version: '1' }],
    ['a day that the calendar lacks', { from: '2025-02-30' }],
    ['counts below nothing', { counts: { articles: -1, actors: 0, events: 0, figures: 0 } }],
  ])('is refused for its header: %s', async (_, change) => {
    const [header, ...rest] = await sound();
    const file = gzipped(JSON.stringify({ ...header, ...change }), ...rest);
    await expect(refused(file)).rejects.toMatchObject({ problem: 'packBadHeader' });
  });

  it.each([
    ['no JSON', () => '{"id":'],
    ['a list', () => '[]'],
    ['a field too many', (line: string) => line.replace('{', '{"extra":1,')],
    ['a prototype', (line: string) => line.replace('{', '{"__proto__":{"origin":"pack"},')],
    ['a prototype among the terms', (line: string) => line.replace('"terms":{', '"terms":{"__proto__":1,')],
    ['an address that runs', (line: string) => line.replace('https:', 'javascript:')],
    ['another origin', (line: string) => line.replace('"pack"', '"collection"')],
    [
      'lists in lists without end',
      (line: string) => line.replace('[]', '['.repeat(50_000) + ']'.repeat(50_000)),
    ],
  ])('is refused for an article: %s', async (_, spoil) => {
    const [header, first, second] = await sound();
    const file = gzipped(JSON.stringify(header), first, spoil(second));
    await expect(refused(file)).rejects.toMatchObject({ problem: 'packBadArticle', args: [{ number: 2 }] });
  });

  it('is refused for bytes that are no UTF-8', async () => {
    const file = await makePack([packArticle('Crane', { headline: 'ZZZZ' })]);
    const lines = new Uint8Array(gunzipSync(file));
    lines[lines.lastIndexOf(0x5a)] = 0xff;
    await expect(refused(new Uint8Array(gzipSync(lines)))).rejects.toMatchObject({
      problem: 'packBadArticle',
    });
  });

  it('is refused for what its header does not say', async () => {
    const [header, first, second] = await sound();
    const counts = { articles: 2, actors: 3, events: 0, figures: 0 };
    for (const lines of [
      [JSON.stringify(header), first],
      [JSON.stringify(header), first, second, second],
      [JSON.stringify(header), second, first],
      [JSON.stringify({ ...header, counts }), first, second],
      [JSON.stringify({ ...header, from: '2025-05-01' }), first, second],
      [JSON.stringify({ ...header, languages: ['en'] }), first, second],
    ])
      await expect(refused(gzipped(...lines))).rejects.toMatchObject({ problem: 'packMismatch' });
  });

  it('is damaged wherever it is cut off', async () => {
    const file = await makePack(two);
    for (let length = 1; length < file.length; length += 7)
      await expect(refused(file.subarray(0, length))).rejects.toMatchObject({ name: 'PackError' });
  });

  it('is refused past each limit', async () => {
    const file = await makePack(Array.from({ length: 200 }, (_, n) => packArticle(`A${n}`)));
    for (const limit of [
      { input: 100 },
      { output: 5_000 },
      { line: 200 },
      { articles: 199 },
      { ratio: 2, free: 0 },
    ])
      await expect(refused(file, { ...PACK_LIMITS, ...limit })).rejects.toMatchObject({
        problem: 'packTooLarge',
      });
  });

  it('lets go of a file that swells, before it has swollen', async () => {
    const [header] = await sound();
    const bomb = gzipped(JSON.stringify(header), 'a'.repeat(60_000_000));
    let given = 0;
    async function* counted() {
      for await (const piece of inPieces(bomb)) {
        given += piece.length;
        yield piece;
      }
    }
    await expect(readAll(counted())).rejects.toMatchObject({ problem: 'packTooLarge' });
    expect(given).toBeLessThan(bomb.length / 2);
  });

  it(
    'lets go of the file when nobody reads on',
    async () => {
      const file = await makePack(two);
      let open = true;
      async function* watched() {
        try {
          for (;;) yield* inPieces(file, 10);
        } finally {
          open = false;
        }
      }
      const { articles } = await openPack(watched());
      await articles.next();
      await articles.return();
      await expect.poll(() => open, { timeout: PATIENCE }).toBe(false);
    },
    PATIENCE,
  );
});
