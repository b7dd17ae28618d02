import { escaped } from './hostile-page.ts';

const COUNT = 100;
const FIRST = ['Aldo', 'Berit', 'Cosmo', 'Delia', 'Egon', 'Fenja', 'Gero', 'Hedda', 'Ivo', 'Jutta'];
const SYLLABLES = ['za', 'que', 'ri', 'vo', 'xu', 'ny', 'ko', 'phe', 'wi', 'dro'];

/** A hundred made-up surnames that no page has: whichever of them a page can tell, it has read in what the reader keeps. */
export const CANARIES: string[] = Array.from({ length: COUNT }, (_, at) => {
  const [tens, ones] = [Math.floor(at / 10), at % 10];
  return `Q${SYLLABLES[tens]}${SYLLABLES[ones]}${SYLLABLES[(tens + ones * 3) % 10]}xel`;
});

/** An article on the event that every hostile page tells of, with all the canaries in it: the reader saves it first. */
export function canaryPage(): string {
  const names = CANARIES.map((surname, at) => `${FIRST[at % FIRST.length]} ${surname}`);
  const [first = ''] = names;
  const paragraphs = [
    `Kirill Dmitriev met ${first} in Washington. Vladimir Putin sent his envoy with the memorandum that Ukraine was promised in May, Volodymyr Zelensky said in Kyiv.`,
    `Opposite Sumy, ${first} counted 61,000 Russian soldiers; Russia called up 170,000 men this spring, he said.`,
    ...chunks(names, 5).map(
      (five) =>
        `At the border near Sumy stood ${five.slice(0, -1).join(', ')} and ${five.at(-1)}, who waited for the envoy.`,
    ),
  ];
  const title = `${first} counts the soldiers at Sumy as the envoy returns`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,">
<meta property="og:type" content="article"><meta property="og:site_name" content="The Canary ${CANARIES[1]}">
<meta property="article:published_time" content="2025-06-11T07:00:00Z"></head><body><article><h1>${title}</h1>
${paragraphs.map((paragraph) => `<p>${escaped(paragraph)}</p>`).join('\n')}</article></body></html>`;
}

function chunks<Item>(items: Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
    items.slice(at * size, (at + 1) * size),
  );
}
