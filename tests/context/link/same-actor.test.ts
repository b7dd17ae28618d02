import { describe, expect, it } from 'vitest';
import { named, sameActor } from '../../../context/link/same-actor.ts';
import type { ActorKind } from '../../../reading/types.ts';

const actor = (
  name: string,
  kind: ActorKind = 'person',
  aliases: string[] = [],
  role: string | null = null,
) => named({ id: name, name, kind, aliases, role, mentions: 1 });

describe('sameActor', () => {
  it.each([
    [actor('Ilse Marn'), actor('Marn')],
    [actor('President Ilse K. Marn'), actor('Ilse Marn')],
    [actor('Volodymyr Zelenskyy'), actor('Volodymyr Zelensky')],
    [actor('Joe Harrow'), actor('Joseph Harrow')],
    [actor('J. Harrow'), actor('Joseph Harrow')],
    [actor('United Nations', 'organisation', ['UN']), actor('UN', 'organisation')],
    [actor('International Court of Trade', 'organisation'), actor('ICT', 'organisation')],
    [actor('São Pedro', 'place'), actor('Sao Pedro', 'place')],
  ])('%o is %o', (a, b) => {
    expect(sameActor(a, b)).toBe('same');
    expect(sameActor(b, a)).toBe('same');
  });

  it.each([
    [actor('Ilse Marn'), actor('Orrin Marn')],
    [actor('Ilse Marn'), actor('Ilse Vale')],
    [actor('South Tarsia', 'place'), actor('North Tarsia', 'place')],
    [actor('Oss', 'place'), actor('Oss Steel', 'organisation')],
  ])('%o is not %o', (a, b) => expect(sameActor(a, b)).toBe('different'));

  it('keeps two people of one name apart when their callings differ', () => {
    const senator = actor('Ilse Marn', 'person', [], 'senator from Oss');
    const keeper = actor('Ilse Marn', 'person', [], 'goalkeeper of Rovers');
    expect(sameActor(senator, keeper)).toBe('maybe');
  });

  it('warns of look-alikes in another script and never merges them', () => {
    const latin = actor('Popov', 'organisation');
    const mixed = actor('Рopov', 'organisation');
    expect(sameActor(latin, mixed)).toBe('maybe');
  });
});
