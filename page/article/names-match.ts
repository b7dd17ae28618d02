const WORD = /[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+/g;

/** Whether one word of an element's names, or two neighbouring ones joined by a hyphen, is in the set. */
export function namesMatch(names: string, set: ReadonlySet<string>): boolean {
  for (const name of names.split(' ')) {
    if (name === '') continue;
    if (set.has(name.toLowerCase())) return true;
    let before = '';
    for (const [word] of name.matchAll(WORD)) {
      const now = word.toLowerCase();
      if (set.has(now) || (before !== '' && set.has(`${before}-${now}`))) return true;
      before = now;
    }
  }
  return false;
}

/** `namesMatch` against one set, remembering its answers: pages repeat few names on thousands of elements. */
export function nameMatcher(set: ReadonlySet<string>): (names: string) => boolean {
  const known = new Map<string, boolean>([['', false]]);
  return (names) => {
    const answer = known.get(names) ?? namesMatch(names, set);
    known.set(names, answer);
    return answer;
  };
}
