import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Line, linesOf } from '../../cli/lines.ts';

async function read(chunks: Uint8Array[], maxBytes?: number): Promise<Line[]> {
  async function* stream() {
    yield* chunks;
  }
  const lines: Line[] = [];
  for await (const line of linesOf(stream(), maxBytes)) lines.push(line);
  return lines;
}

const bytes = (text: string) => new TextEncoder().encode(text);

describe('linesOf', () => {
  it('cuts at line breaks only, wherever the chunks are cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\n', ' '))),
        fc.array(fc.nat(40)),
        async (texts, cuts) => {
          const all = bytes(texts.map((text) => `${text}\n`).join(''));
          const chunks: Uint8Array[] = [];
          let from = 0;
          for (const cut of cuts) {
            chunks.push(all.subarray(from, from + cut));
            from += cut;
          }
          chunks.push(all.subarray(from));
          expect(await read(chunks)).toEqual(texts.map((text) => ({ text })));
        },
      ),
    );
  });

  it('reads a last line without a line break', async () => {
    expect(await read([bytes('one\ntwo')])).toEqual([{ text: 'one' }, { text: 'two' }]);
  });

  it('refuses a line that is too long and goes on with the next', async () => {
    const lines = await read([bytes('12345'), bytes('67890'), bytes('1\nshort\n')], 8);
    expect(lines).toEqual([{ problem: 'line is longer than 8 bytes' }, { text: 'short' }]);
  });

  it('refuses bytes that are not UTF-8 and goes on with the next', async () => {
    const lines = await read([new Uint8Array([0xff, 0xfe, 0x0a]), bytes('fine\n')]);
    expect(lines).toEqual([{ problem: 'line is not valid UTF-8' }, { text: 'fine' }]);
  });
});
