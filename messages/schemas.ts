/** What each request must look like at run time. Requests are rebuilt field by field; unknown fields fall away. */
import * as v from 'valibot';
import { articleSchema } from '../data/corpus/article-schema.ts';
import type { Schema } from '../data/corpus/schema.ts';
import { packHeaderSchema } from '../data/packs/pack-header.ts';
import { host, settingSchemas } from '../data/settings-schema.ts';
import type { PageArticle, RequestOf, RequestType } from './protocol.ts';
import type { Role } from './sender-role.ts';

/** As much text as an article may have, in UTF-16 units (the page script stops at the same size). */
const TEXT_LIMIT = 2_000_000;
const LINE_LIMIT = 2_000;

const line = v.pipe(v.string(), v.maxLength(LINE_LIMIT));
/** Ids of saved pages hold their addresses. */
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(4 * LINE_LIMIT));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 * TEXT_LIMIT));
const span = v.object({ start: offset, end: offset });
const tabId = v.pipe(v.number(), v.integer(), v.minValue(0));
const webAddress = v.pipe(line, v.regex(/^https?:\/\//i));

const paragraphs = v.pipe(
  v.array(v.pipe(v.string(), v.maxLength(TEXT_LIMIT))),
  v.maxLength(50_000),
  v.check((all) => all.reduce((sum, one) => sum + one.length, 0) <= TEXT_LIMIT, 'too much text'),
);

const article = v.object({
  headline: v.nullable(line),
  publisher: v.nullable(line),
  byline: v.nullable(line),
  published: v.nullable(
    v.object({
      date: v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d/), v.maxLength(40)),
      certainty: v.picklist(['stated', 'inferred']),
    }),
  ),
  url: v.nullable(webAddress),
  language: v.nullable(v.pipe(v.string(), v.maxLength(35))),
  paragraphs,
});

/** An article as a page's script hands it over. */
export const pageArticle = v.object({
  article,
  genre: v.picklist(['news', 'opinion']),
  inPart: v.boolean(),
});

/** Rebuilds an article that was read out of a fetched page, field by field; throws for what none can be. */
export function rebuildPage(page: unknown): PageArticle {
  return v.parse(pageArticle, page);
}

const settings = v.partial(v.object(settingSchemas));

const passage = v.pipe(v.string(), v.maxLength(10 * LINE_LIMIT));
const actorAt = v.object({ article: v.nullable(id), name: line });
const figureAt = v.object({ article: id, text: line, passage });
const correction = v.variant('kind', [
  v.object({ kind: v.literal('not-this-person'), here: actorAt, there: v.nullable(actorAt) }),
  v.object({ kind: v.literal('same-as'), here: actorAt, there: actorAt }),
  v.object({ kind: v.literal('not-the-same-event'), a: id, b: id }),
  v.object({ kind: v.literal('wrong-figure'), figure: figureAt }),
  v.object({ kind: v.literal('not-a-conflict'), a: figureAt, b: figureAt }),
]);
const corrections = v.object({
  corrections: v.pipe(v.array(correction), v.maxLength(100)),
  undo: v.boolean(),
});
/** As many pages as one act may touch. */
const ids = v.pipe(v.array(id), v.maxLength(100_000));
const tags = v.optional(v.pipe(v.array(v.pipe(line, v.minLength(1))), v.maxLength(1_000)));
const instant = v.pipe(v.string(), v.isoTimestamp());
const highlight = v.object({
  ...span.entries,
  exact: v.pipe(v.string(), v.minLength(1), v.maxLength(10 * LINE_LIMIT)),
  prefix: v.pipe(v.string(), v.maxLength(200)),
  suffix: v.pipe(v.string(), v.maxLength(200)),
  madeAt: instant,
});
const highlights = v.optional(v.pipe(v.array(highlight), v.maxLength(1_000)));
const marks = {
  tags: v.optional(v.object({ add: tags, remove: tags })),
  note: v.optional(v.pipe(v.string(), v.maxLength(100_000))),
  read: v.optional(v.boolean()),
  favourite: v.optional(v.boolean()),
  archived: v.optional(v.boolean()),
};
const isChange = (change: object) => Object.keys(change).length > 0;
const markChange = v.pipe(v.object(marks), v.check(isChange, 'nothing to change'));
const savedChange = v.pipe(
  v.object({
    ...marks,
    highlights: v.optional(
      v.object({ add: highlights, remove: v.optional(v.pipe(v.array(instant), v.maxLength(1_000))) }),
    ),
  }),
  v.check(isChange, 'nothing to change'),
);
/** What a pack and its articles may be is said once, where packs are read. */
const rebuilt = <T>(schema: Schema<T>, fits: (value: T) => boolean) =>
  v.pipe(
    v.unknown(),
    v.transform((value) => schema(value, '', () => {})),
    v.custom<T>((value) => value !== undefined && fits(value as T)),
  );
const packHeader = rebuilt(packHeaderSchema, () => true);
const packArticle = rebuilt(articleSchema, ({ origin }) => origin === 'pack');
/** What can be switched as a whole. */
const origin = v.picklist(['bundled', 'feed', 'collection']);
const pack = v.pipe(v.string(), v.regex(/^[\da-f]{64}$/));
const token = v.pipe(v.string(), v.minLength(1), v.maxLength(64));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const note = v.pipe(v.string(), v.maxLength(100_000));
const importBatch = v.object({
  importId: token,
  batch: count,
  file: token,
  total: count,
  last: v.boolean(),
  onKept: v.picklist(['skip', 'replace', 'join']),
  pages: v.pipe(
    v.array(
      v.object({
        url: webAddress,
        article,
        genre: v.picklist(['news', 'opinion']),
        savedAt: instant,
        takenAt: v.optional(instant),
        versions: v.optional(v.pipe(v.array(v.object({ taken: instant, article })), v.maxLength(100))),
        tags: v.pipe(v.array(v.pipe(line, v.minLength(1))), v.maxLength(1_000)),
        note,
        highlights,
        read: v.boolean(),
        favourite: v.boolean(),
        archived: v.boolean(),
        deletedAt: v.optional(instant),
      }),
    ),
    v.maxLength(100),
  ),
  corrections: v.pipe(v.array(correction), v.maxLength(100)),
});
const feeds = v.pipe(
  v.array(v.object({ url: webAddress, title: v.nullable(line) })),
  v.minLength(1),
  v.maxLength(500),
);
const show = v.picklist(['open', 'tab', 'hidden']);
const nothing = v.undefined();

/** What a schema lets through is what the protocol promises its handler. */
interface Rule<T extends RequestType> {
  role: Role;
  request: v.GenericSchema<unknown, RequestOf<T>>;
}

/** Who may ask for what. A type that is not here is refused. */
export const RULES: { [T in RequestType]: Rule<T> } = {
  'reader.orders': { role: 'reader', request: nothing },
  'reader.article': { role: 'reader', request: v.object({ run: id, page: pageArticle }) },
  'reader.nothing': {
    role: 'reader',
    request: v.object({ run: id, status: v.picklist(['not-article', 'error']) }),
  },
  'reader.frame': { role: 'reader', request: v.object({ kind: v.picklist(['sidebar', 'card']) }) },
  'reader.unframed': { role: 'reader', request: nothing },
  'reader.width': { role: 'reader', request: v.object({ width: settingSchemas.width }) },

  'frame.claim': { role: 'frame', request: v.object({ key: id }) },
  'frame.view': { role: 'frame', request: nothing },
  'frame.show': { role: 'frame', request: v.object({ show }) },
  'frame.side': { role: 'frame', request: v.object({ side: settingSchemas.side }) },
  'frame.flash': { role: 'frame', request: span },
  'frame.height': {
    role: 'frame',
    request: v.object({ height: v.pipe(v.number(), v.minValue(0), v.maxValue(2000)) }),
  },
  'frame.dismiss': { role: 'frame', request: nothing },
  'frame.off': { role: 'frame', request: v.object({ off: v.boolean() }) },
  'frame.save': { role: 'frame', request: nothing },
  'frame.marks': { role: 'frame', request: nothing },
  'frame.mark': { role: 'frame', request: v.object({ change: markChange }) },
  'frame.correct': { role: 'frame', request: corrections },
  'frame.actor': {
    role: 'frame',
    request: v.object({ kind: v.picklist(['person', 'organisation', 'place', 'group']), name: line }),
  },
  'frame.story': { role: 'frame', request: v.object({ id }) },
  'frame.library': { role: 'frame', request: v.object({ id: v.nullable(id) }) },

  'tab.view': { role: 'page', request: v.object({ tabId }) },
  'tab.read': { role: 'page', request: v.object({ tabId }) },
  'tab.flash': { role: 'page', request: v.object({ tabId, span }) },
  'tab.sidebar': { role: 'page', request: v.object({ tabId, show }) },
  'tab.save': { role: 'page', request: v.object({ tabId }) },
  'tab.shown': { role: 'page', request: v.object({ tabId }) },
  'tab.highlight': { role: 'page', request: v.object({ tabId }) },
  'tab.marks': { role: 'page', request: v.object({ tabId }) },
  'tab.mark': { role: 'page', request: v.object({ tabId, change: markChange }) },
  'tab.correct': { role: 'page', request: corrections },
  'tab.off': { role: 'page', request: v.object({ host, off: v.boolean() }) },
  'settings.get': { role: 'page', request: nothing },
  'settings.set': { role: 'page', request: settings },
  'collection.list': { role: 'page', request: nothing },
  'collection.since': {
    role: 'page',
    request: v.object({
      after: v.object({
        revision: v.pipe(v.number(), v.integer()),
        id: v.pipe(v.string(), v.maxLength(4 * LINE_LIMIT)),
      }),
    }),
  },
  'collection.get': { role: 'page', request: v.object({ id }) },
  'collection.versions': { role: 'page', request: v.object({ id }) },
  'collection.version': { role: 'page', request: v.object({ id, taken: instant }) },
  'collection.texts': { role: 'page', request: v.object({ ids }) },
  'collection.conflicts': {
    role: 'page',
    request: v.object({ ids: v.pipe(v.array(id), v.maxLength(100)) }),
  },
  'collection.trash': { role: 'page', request: nothing },
  'collection.purge': { role: 'page', request: v.object({ ids }) },
  'collection.change': { role: 'page', request: v.object({ ids, change: savedChange }) },
  'collection.link': { role: 'page', request: v.object({ url: line }) },
  'collection.delete': { role: 'page', request: v.object({ ids }) },
  'collection.restore': { role: 'page', request: v.object({ ids }) },
  'collection.page': { role: 'page', request: v.object({ after: count }) },
  'collection.import': { role: 'page', request: importBatch },
  'collection.importUndo': { role: 'page', request: v.object({ importId: token }) },
  'collection.imported': { role: 'page', request: nothing },
  'collection.health': { role: 'page', request: nothing },
  'collection.forgetLoss': { role: 'page', request: nothing },
  'collection.startAnew': { role: 'page', request: nothing },
  'corpus.overview': { role: 'page', request: nothing },
  'corpus.article': { role: 'page', request: v.object({ id }) },
  'corpus.candidates': { role: 'page', request: v.object({ id, limit: count }) },
  'corpus.naming': {
    role: 'page',
    request: v.object({ names: v.pipe(v.array(line), v.maxLength(1_000)), limit: count }),
  },
  'corpus.frequencies': {
    role: 'page',
    request: v.object({ terms: v.pipe(v.array(line), v.maxLength(100_000)) }),
  },
  'corpus.check': { role: 'page', request: nothing },
  'corpus.rebuild': { role: 'page', request: nothing },
  'corpus.switch': { role: 'page', request: v.object({ corpus: origin, on: v.boolean() }) },
  'corpus.page': {
    role: 'page',
    request: v.object({
      corpus: v.union([origin, v.object({ pack })]),
      after: v.pipe(v.string(), v.maxLength(4 * LINE_LIMIT)),
    }),
  },
  'pack.begin': { role: 'page', request: v.object({ header: packHeader }) },
  'pack.stage': {
    role: 'page',
    request: v.object({ pack, place: offset, articles: v.pipe(v.array(packArticle), v.maxLength(200)) }),
  },
  'pack.publish': { role: 'page', request: v.object({ pack }) },
  'pack.hide': { role: 'page', request: v.object({ pack }) },
  'pack.remove': { role: 'page', request: v.object({ pack }) },
  'pack.list': { role: 'page', request: nothing },
  'feed.list': { role: 'page', request: nothing },
  'feed.add': { role: 'page', request: v.object({ feeds }) },
  'feed.switch': { role: 'page', request: v.object({ feed: webAddress, on: v.boolean() }) },
  'feed.remove': { role: 'page', request: v.object({ feed: webAddress }) },
  'feed.run': { role: 'page', request: v.object({ feed: v.nullable(webAddress) }) },
  'corrections.list': { role: 'page', request: nothing },
};
