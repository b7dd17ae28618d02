import { articleOfHtml } from '../../../cli/page-input.ts';
import { readablePage } from '../baselines/readability.ts';
import type { DataFolder } from '../data-folder.ts';
import { ErrorCounts, type SetResult } from '../measure.ts';
import { letters, textF1 } from '../scorers/score-pages.ts';

interface Page {
  id: string;
  kind: string;
  title: string | null;
  date: string | null;
}

interface Result {
  page: Page;
  isArticle: boolean;
  f1: number;
  title: boolean;
  date: boolean;
}

interface Found {
  isArticle: boolean;
  title: string | null;
  date: string | null;
  text: string;
}

/** Saved pages: which are articles, and what do they say? */
export async function pagesSet(data: DataFolder): Promise<SetResult> {
  const pages = data.lines<Page>('pages/index.jsonl');
  const ours: Result[] = [];
  const theirs: Result[] = [];
  for (const page of pages) {
    const html = data.text(`pages/${page.id}/source.html`);
    const gold = page.kind === 'article' ? data.text(`pages/${page.id}/expected.txt`) : null;
    ours.push(judge(page, gold, await pageOf(html)));
    theirs.push(judge(page, gold, readablePage(html)));
  }
  return { measures: measuresOf(summary(ours), summary(theirs)), errors: errorsOf(ours).counts };
}

async function pageOf(html: string): Promise<Found> {
  const article = (await articleOfHtml(html, null))?.article;
  return {
    isArticle: article !== undefined,
    title: article?.headline ?? null,
    date: article?.published?.date ?? null,
    text: article?.paragraphs.join('\n\n') ?? '',
  };
}

function judge(page: Page, gold: string | null, found: Found): Result {
  return {
    page,
    isArticle: found.isArticle,
    f1: gold === null ? 0 : textF1(gold, found.text),
    title: letters(found.title) === letters(page.title),
    date: page.date !== null && (found.date ?? '').slice(0, 10) === page.date?.slice(0, 10),
  };
}

function summary(results: Result[]) {
  const articles = results.filter(({ page }) => page.kind === 'article');
  const from = (origin: string) => articles.filter(({ page }) => page.id.startsWith(origin));
  const mean = (list: Result[]) => list.reduce((sum, { f1 }) => sum + f1, 0) / Math.max(1, list.length);
  return {
    articles: articles.length,
    recognised: articles.filter(({ isArticle }) => isArticle).length,
    opened: results.filter(({ page, isArticle }) => page.kind !== 'article' && isArticle).length,
    fundus: mean(from('fundus-')),
    aeb: mean(from('aeb-')),
    dated: from('fundus-').length,
    titles: from('fundus-').filter(({ title }) => title).length,
    dates: from('fundus-').filter(({ date }) => date).length,
  };
}

type Summary = ReturnType<typeof summary>;

function measuresOf(ours: Summary, theirs: Summary): SetResult['measures'] {
  const set = 'pages';
  const count = { set, digits: 0 };
  return [
    {
      ...count,
      name: `articles recognised, of ${ours.articles}`,
      ours: ours.recognised,
      baseline: theirs.recognised,
      floor: ours.articles - 1,
      goal: ours.articles,
    },
    {
      ...count,
      name: 'others wrongly opened',
      ours: ours.opened,
      baseline: theirs.opened,
      floor: 1,
      goal: 0,
      lower: true,
    },
    { set, name: 'text F1, fundus', ours: ours.fundus, baseline: theirs.fundus, floor: 0.91, goal: 0.96 },
    { set, name: 'text F1, aeb', ours: ours.aeb, baseline: theirs.aeb, floor: 0.95, goal: 0.98 },
    {
      ...count,
      name: `titles right, of ${ours.dated}`,
      ours: ours.titles,
      baseline: theirs.titles,
      floor: ours.dated - 2,
      goal: ours.dated,
    },
    {
      ...count,
      name: `days right, of ${ours.dated}`,
      ours: ours.dates,
      baseline: theirs.dates,
      floor: ours.dated - 2,
      goal: ours.dated,
    },
  ];
}

/** Text below this is worth a look. */
const POOR = 0.9;

function errorsOf(results: Result[]): ErrorCounts {
  const errors = new ErrorCounts();
  for (const { page, isArticle, f1, title, date } of results) {
    if (page.kind !== 'article') {
      if (isArticle) errors.add('wrongly opened');
      continue;
    }
    if (!isArticle) errors.add('article not recognised');
    else if (f1 < POOR) errors.add(`text F1 below ${POOR}`);
    if (!page.id.startsWith('fundus-')) continue;
    if (!title) errors.add('title differs');
    if (!date) errors.add('date differs');
  }
  return errors;
}
