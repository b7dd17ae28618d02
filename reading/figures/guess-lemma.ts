/** The lemma of any word that has the form of a regular past ("marooned"), for verbs not in the table. */
export function guessLemma(word: string): string | null {
  if (!/^[a-z]{3,}ed$/.test(word)) return null;
  const stem = word.slice(0, -2);
  // "agreed", but "proceed" is no past.
  if (stem.endsWith('e')) return /^(?:agre|guarante|decre|refere|fre)$/.test(stem) ? `${stem}e` : null;
  if (stem.endsWith('i')) return `${stem.slice(0, -1)}y`;
  if (/([bdgmnprt])\1$/.test(stem)) return stem.slice(0, -1);
  return /(?:[aeiou][cgsvz]|[bcdfgkpstz]l|[^aeiouwy][aiou][tdkmnp]|[^aeiou]ar|at|ut|ur|ir|iz|is|us|uc|rc|rg|ng|dg|lv|rv|ns)$/.test(
    stem,
  )
    ? `${stem}e`
    : stem;
}
