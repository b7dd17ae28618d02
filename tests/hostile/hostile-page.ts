import type { ArticleTexts, Variant } from './variant.ts';

const TEXTS: ArticleTexts = {
  headline: 'Envoy returns to Washington as the count at Sumy grows',
  publisher: 'The Example Trap',
  byline: 'Quill Nemo',
  published: '2025-06-12T07:00:00Z',
  person: 'Heorhii Tykhyi',
  more: [],
};

/** The article that every variant carries, with the variant's attack in it, as HTML. */
export function hostilePage({ head = '', before = '', texts = {}, script }: Variant, origin: string): string {
  const { headline, publisher, byline, published, person, more } = { ...TEXTS, ...texts };
  const paragraphs = [
    'Kirill Dmitriev is back in Washington. The envoy of Vladimir Putin landed on Wednesday evening with two aides and without the memorandum that Ukraine has been promised since May.',
    'In Kyiv, President Volodymyr Zelensky put the number of Russian soldiers opposite the Sumy region at 53,000. A month ago, he recalled, nobody had counted more than 50,000.',
    `${person}, who speaks for the Foreign Ministry in Kyiv, said that Russia had promised the paper four times. President Donald Trump will see the envoy on Friday, the White House said.`,
    'Officials in Brussels expect little. Of the 150,000 men called up in Russia this spring, they say, the first will have finished their training in August, and Moscow sees no reason to hurry before that.',
    'The visit is the third of its kind this year. After the first, in April, both sides praised the tone. In Sumy, 1,400 children have left the border villages since Sunday.',
    ...more,
  ];
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${escaped(headline)}</title><link rel="icon" href="data:,">
<meta property="og:type" content="article"><meta property="og:site_name" content="${escaped(publisher)}">
<meta property="og:title" content="${escaped(headline)}"><meta name="author" content="${escaped(byline)}">
<meta property="article:published_time" content="${escaped(published)}">
<style>body { max-width: 640px; margin: 0 auto; font: 17px/1.6 sans-serif; }</style>
${head}</head><body><header>${escaped(publisher)}</header>
${before}
<article><h1>${escaped(headline)}</h1><p class="byline">By ${escaped(byline)}</p>
${paragraphs.map((paragraph) => `<p>${escaped(paragraph)}</p>`).join('\n')}
</article><footer>The last line of a made-up page.</footer>
<script src="/hostile/snoop.js"></script>
${script ? `<script>__own(document.currentScript); ${script(origin)}</script>` : ''}
<script>__own(document.currentScript); __stand();</script>
</body></html>`;
}

/** Text as it stands in HTML, in attributes too. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
