import { spread } from '../../reading/actors/hash.ts';

/** What a set of entries comes to, in whatever order they are added: two sets with one fingerprint are the same set, but for chance. */
export class Fingerprint {
  private readonly sums = new Uint32Array(2);
  private entries = 0;

  add(number: number, hash: number, value: number): void {
    const entry = spread(spread(spread(number) ^ hash) ^ value);
    (this.sums[0] as number) += entry;
    (this.sums[1] as number) += spread(entry ^ 0x5bd1e995);
    this.entries++;
  }

  equals(other: Fingerprint): boolean {
    return this.entries === other.entries && this.sums[0] === other.sums[0] && this.sums[1] === other.sums[1];
  }
}
