import { articleText } from '../reading/article-text.ts';
import type { Actor, Article, Figure, NewsEvent, Reading, Span } from '../reading/types.ts';
import { sentenceAround } from './text/sentence-around.ts';
import { termsOf } from './text/terms-of.ts';
import type {
  CorpusActor,
  CorpusArticle,
  CorpusEvent,
  CorpusFigure,
  Genre,
  Origin,
  Passage,
} from './types.ts';

/** How much of a text's opening stands for it in lists. */
const SUMMARY_LENGTH = 320;

/** Turns an article and its Reading into what the corpus keeps of it: facts and short passages, no full text. */
export function corpusArticleOf(
  article: Article,
  reading: Reading,
  as: { id: string; origin: Origin; genre: Genre },
): CorpusArticle {
  const text = articleText(article);
  const headline = article.headline ?? '';
  return {
    ...as,
    headline,
    publisher: article.publisher,
    byline: article.byline,
    published: article.published,
    url: article.url,
    language: article.language,
    summary: openingOf(text),
    actors: reading.actors.map(corpusActor),
    events: reading.events.map((event, index) => corpusEvent(event, index, text)),
    figures: reading.figures.map((figure, index) => corpusFigure(figure, index, text)),
    terms: Object.fromEntries(termsOf(text.startsWith(headline) ? text : `${headline}\n${text}`)),
  };
}

/** The id of a Reading's figure in the article made from it; `figureIndex` is its inverse. */
export function figureId(index: number): string {
  return `f${index}`;
}

/** Which figure of the Reading an id stands for. */
export function figureIndex(id: string): number {
  return Number(id.slice(1));
}

function corpusActor(actor: Actor): CorpusActor {
  const aliases = new Set(actor.mentions.map((mention) => mention.text));
  aliases.delete(actor.name);
  return {
    id: actor.id,
    name: actor.name,
    kind: actor.kind,
    aliases: [...aliases],
    role: actor.role?.text ?? null,
    mentions: actor.mentions.length,
  };
}

function corpusFigure(figure: Figure, index: number, text: string): CorpusFigure {
  const { min, max, approx, unit, counts, kind, action, actors, place, asOf, asOfSpan, claimedBy, modality } =
    figure;
  return {
    id: figureId(index),
    min,
    max,
    approx,
    unit,
    text: figure.text,
    counts,
    kind,
    action,
    actors,
    place,
    asOf,
    ...(asOfSpan && { asOfSpan }),
    claimedBy,
    modality,
    passage: passageOf(figure, text),
  };
}

function corpusEvent(event: NewsEvent, index: number, text: string): CorpusEvent {
  const { type, trigger, source, target, place, date, dateCertainty } = event;
  return {
    id: `e${index}`,
    type,
    trigger,
    source,
    target,
    place,
    date,
    dateCertainty,
    passage: passageOf(event, text),
  };
}

function passageOf(span: Span, text: string): Passage {
  const sentence = sentenceAround(text, span);
  return {
    text: text.slice(sentence.start, sentence.end),
    focus: { start: span.start - sentence.start, end: span.end - sentence.start },
  };
}

/** The opening of a text, cut at the end of a sentence where one ends in time, else at a word. */
function openingOf(text: string): string {
  if (text.length <= SUMMARY_LENGTH) return text;
  const last = sentenceAround(text, { start: SUMMARY_LENGTH, end: SUMMARY_LENGTH });
  if (last.start > 0) return text.slice(0, last.start).trimEnd();
  const space = text.lastIndexOf(' ', SUMMARY_LENGTH);
  return `${text.slice(0, space > 0 ? space : SUMMARY_LENGTH)}…`;
}
