/** Whole numbers from 0 to 2³¹ − 2, packed bit by bit, the highest bit of each first. */
export class BitWriter {
  private bytes = new Uint8Array(64);
  private at = 0;

  /** A number below 2 to the power of `width`, at most 31. */
  put(value: number, width: number): void {
    this.reserve();
    for (let left = width; left > 0; ) {
      const free = 8 - (this.at & 7);
      const taken = Math.min(free, left);
      const part = (value >>> (left - taken)) & ((1 << taken) - 1);
      (this.bytes[this.at >>> 3] as number) |= part << (free - taken);
      this.at += taken;
      left -= taken;
    }
  }

  /** Any number, in few bits where it is small: how many bits it has, then they (Elias' gamma code of one more). */
  putAny(value: number): void {
    const width = 31 - Math.clz32(value + 1);
    this.put(0, width);
    this.put(value + 1, width + 1);
  }

  /** Any number, in few bits where it is not much above 2 to the power of `usual` (an exponential Golomb code). */
  putNear(value: number, usual: number): void {
    this.putAny(value >>> usual);
    this.put(value & ((1 << usual) - 1), usual);
  }

  /** A copy of what was written since the last time, in whole bytes; the writer is empty again. */
  take(): Uint8Array {
    const end = (this.at + 7) >>> 3;
    const taken = this.bytes.slice(0, end);
    this.bytes.fill(0, 0, end);
    this.at = 0;
    return taken;
  }

  /** Room for the longest number. */
  private reserve(): void {
    if ((this.at >>> 3) + 8 <= this.bytes.length) return;
    const larger = new Uint8Array(2 * this.bytes.length);
    larger.set(this.bytes);
    this.bytes = larger;
  }
}

/** How many bits `putAny` writes for a number. */
export function bitsOfAny(value: number): number {
  return 2 * (31 - Math.clz32(value + 1)) + 1;
}

/** Reads what a BitWriter wrote; past the end it reads zeros, and an endless run of them as 0. */
export class BitReader {
  private at: number;

  /** @param start the first byte to read */
  constructor(
    private readonly bytes: Uint8Array,
    start = 0,
  ) {
    this.at = start * 8;
  }

  take(width: number): number {
    if (width === 0) return 0;
    const value = this.ahead() >>> (32 - width);
    this.at += width;
    return value;
  }

  takeAny(): number {
    const zeros = Math.clz32(this.ahead());
    if (zeros > 30) return 0;
    this.at += zeros;
    return this.take(zeros + 1) - 1;
  }

  takeNear(usual: number): number {
    const high = this.takeAny();
    return ((high << usual) | this.take(usual)) >>> 0;
  }

  /** The next 32 bits. */
  private ahead(): number {
    const { bytes } = this;
    const at = this.at >>> 3;
    const shift = this.at & 7;
    const four =
      ((bytes[at] as number) << 24) |
      ((bytes[at + 1] as number) << 16) |
      ((bytes[at + 2] as number) << 8) |
      (bytes[at + 3] as number);
    return shift === 0 ? four : (four << shift) | ((bytes[at + 4] as number) >>> (8 - shift));
  }
}
