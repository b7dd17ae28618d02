export const NAMES = ['Anna', 'Berta', 'Cosima', 'Dora'];

const DETAILS: Record<string, string> = {
  Anna: 'The tram runs from the harbour to the old mint; a band played, gulls circled, and the bakers of the quay gave away warm rolls to everyone who came by bicycle.',
  Berta:
    'Rails were laid under the chestnut avenue in winter frost, which cracked two kerbs; masons mended them at night, working by lamps that a circus had lent.',
  Cosima:
    'Its bell is copper, cast in a village foundry beyond the marsh, and rings a falling third that children have already learned to whistle on their way to school.',
  Dora: 'Nobody had expected the drizzle; umbrellas opened like mushrooms along the platform while surveyors compared notes about gradient, ballast and the price of timber.',
};

/** A made-up story about one of them, no copy of the others’. */
export function storyOf(name: string): string {
  return `Mayor ${name} Brandt opened line ${name.length} on Tuesday, ${name} said. ${DETAILS[name] ?? ''}`;
}

/** A feed that has a summary of each story. @param at the address under which all of them stand, if not their own */
export function feedOf(names: string[], { query = '', at }: { query?: string; at?: string } = {}): string {
  const items = names.map(
    (name) =>
      `<item><title>${name} opens the tram line</title><link>/${at ?? name}${query}</link><description>${storyOf(name)}</description></item>`,
  );
  return `<rss version="2.0"><channel><title>Velm Lantern</title>${items.join('')}</channel></rss>`;
}

/** The page of a story, with more to say. */
export function storyPage(name: string): string {
  const more = NAMES.map((other) => `<p>${storyOf(name)} ${DETAILS[other]}</p>`).join('');
  return `<!doctype html><html lang="en"><head><title>${name} opens the tram line</title><meta name="author" content="V. Elm"><meta property="article:published_time" content="2025-06-03T07:00:00Z"></head><body><article><h1>${name} opens the tram line</h1>${more}</article></body></html>`;
}
