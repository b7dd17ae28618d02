/** The phrases of a list as it is written, with white space and line ends anywhere; a slash stands for the first word of the phrase before. */
export function phrasesOf(list: string): string[] {
  let first = '';
  const phrases = list.split(',').map((part) => part.trim().replace(/\s+/g, ' '));
  return phrases
    .filter((phrase) => phrase !== '')
    .map((phrase) => {
      if (phrase.startsWith('/')) return `${first} ${phrase.slice(1)}`;
      first = phrase.split(' ', 1)[0] as string;
      return phrase;
    });
}

/** The list without its white space. */
export function tidy(list: string): string {
  return phrasesOf(list).join();
}

/** The phrases of verbs by verb: "abandon:,plan;abet". Only those of `known` verbs, where these are given. */
export function grouped(list: string, known?: ReadonlySet<string>): string {
  const groups = new Map<string, string[]>();
  for (const phrase of new Set(phrasesOf(list))) {
    const [, verb = '', rest = ''] = /^([^ ?]+) ?(.*)$/.exec(phrase) ?? [];
    if (known && !known.has(phrase)) continue;
    groups.set(verb, [...(groups.get(verb) ?? []), rest]);
  }
  return [...groups]
    .map(([verb, rests]) => (rests.join() === '' ? verb : `${verb}:${rests.join()}`))
    .join(';');
}
