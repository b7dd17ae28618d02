import { mix } from './hash.ts';

/** Small numbers for hashes: equal hashes share one, counted from 0 in order of appearance. */
interface Numbered {
  /** One a key; -1 where the key was 0 ("none"). */
  ids: Int32Array;
  distinct: number;
}

/** Numbers a column of hashes by open addressing: one pass, no Map of boxed numbers. */
export function numberKeys(keys: Int32Array): Numbered {
  const ids = new Int32Array(keys.length);
  let size = 16;
  while (size < keys.length * 2) size *= 2;
  const slots = new Int32Array(size);
  const hashes = new Int32Array(size);
  let distinct = 0;
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as number;
    if (key === 0) {
      ids[i] = -1;
      continue;
    }
    let slot = mix(key, 1) & (size - 1);
    while (slots[slot] !== 0 && hashes[slot] !== key) slot = (slot + 1) & (size - 1);
    if (slots[slot] === 0) {
      slots[slot] = ++distinct;
      hashes[slot] = key;
    }
    ids[i] = (slots[slot] as number) - 1;
  }
  return { ids, distinct };
}
