const VOWEL = /[aeiouy]/;

/**
 * Light English stemming: plural, -ing, -ed, -ly and a silent -e, so that "killed", "killing" and "kills" meet.
 * Over-merging costs more than it wins when articles are told apart, so derivations (-ation, -ment) stay.
 */
export function stem(word: string): string {
  if (word.length < 4 || word.charCodeAt(0) < 0x61) return word;
  return withoutSilentE(withoutVerbEnding(withoutPlural(word)));
}

function withoutPlural(word: string): string {
  if (!word.endsWith('s')) return word;
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word;
  if (word.endsWith('ss') || word.endsWith('us') || word.endsWith('is')) return word;
  if (/(?:ss|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

function withoutVerbEnding(word: string): string {
  for (const ending of ['ing', 'ed', 'ly']) {
    const rest = word.slice(0, -ending.length);
    if (word.endsWith(ending) && rest.length >= 3 && VOWEL.test(rest)) return undoubled(rest);
  }
  return word;
}

/** "stopp" → "stop"; "kill", "pass" and "buzz" keep their pair. */
function undoubled(word: string): string {
  const last = word.at(-1) as string;
  return last === word.at(-2) && !'lsz'.includes(last) && !VOWEL.test(last) ? word.slice(0, -1) : word;
}

function withoutSilentE(word: string): string {
  return word.length > 4 && word.endsWith('e') ? word.slice(0, -1) : word;
}
