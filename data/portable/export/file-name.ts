const LENGTH = 100;
/** What Windows keeps for devices. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** A title as a file name that every system and Obsidian's links take, without an extension. */
export function fileName(title: string): string {
  const plain = title
    .replace(/[\p{C}[\]#^|\\/:*?"<>]+/gu, ' ')
    .split(/\s+/)
    .join(' ');
  // By code points, so that no emoji is cut in half.
  const name = trimDots([...plain].slice(0, LENGTH).join(''));
  return RESERVED.test(name) ? `${name}_` : name || 'page';
}

/** Gives each title a name that no other has, whatever a system makes of capitals. */
export function fileNames(): (title: string) => string {
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  return (title) => {
    const plain = fileName(title);
    let name = plain;
    for (let count = counts.get(folded(plain)) ?? 1; taken.has(folded(name)); ) {
      name = `${plain} ${++count}`;
      counts.set(folded(plain), count);
    }
    taken.add(folded(name));
    return name;
  };
}

function folded(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

function trimDots(name: string): string {
  let start = 0;
  let end = name.length;
  while (start < end && isDot(name[start])) start++;
  while (end > start && isDot(name[end - 1])) end--;
  return name.slice(start, end);
}

function isDot(character: string | undefined): boolean {
  return character === '.' || character === ' ';
}
