import type { Correction } from '../../../context/corrections.ts';
import type { Settings } from '../../settings.ts';
import { soundSettings } from '../../settings-schema.ts';
import { OWN_VERSION } from '../own-format.ts';
import { ImportError } from './import-error.ts';
import type { FoundPage, FoundText } from './imported-page.ts';
import { rebuildCorrection } from './rebuild-correction.ts';
import { recordOf } from './record-of.ts';

/** Our own file; pages, corrections and settings rebuilt, what is none of them left out. */
export function readOwnJson(file: Record<string, unknown>): {
  found: FoundPage[];
  corrections: Correction[];
  settings: Partial<Settings> | null;
} {
  if (typeof file.version !== 'number' || !Array.isArray(file.pages)) throw new ImportError('broken');
  if (file.version > OWN_VERSION) throw new ImportError('too-new');
  const corrections = Array.isArray(file.corrections) ? file.corrections : [];
  return {
    found: file.pages.map(recordOf).map(foundPage),
    corrections: corrections.map(rebuildCorrection).filter((one) => one !== null),
    settings: file.settings ? soundSettings(recordOf(file.settings)) : null,
  };
}

function foundPage(page: Record<string, unknown>): FoundPage {
  return {
    url: page.url,
    ...foundText(recordOf(page.article)),
    opinion: page.genre === 'opinion',
    savedAt: page.savedAt,
    takenAt: page.takenAt,
    tags: Array.isArray(page.tags) ? page.tags : [],
    note: page.note,
    highlights: (Array.isArray(page.highlights) ? page.highlights : []).map(recordOf),
    read: page.read === true,
    favourite: page.favourite === true,
    archived: page.archived === true,
    deletedAt: page.deletedAt,
    versions: (Array.isArray(page.versions) ? page.versions : [])
      .map(recordOf)
      .map(({ taken, article }) => ({ taken, ...foundText(recordOf(article)) })),
  };
}

function foundText(article: Record<string, unknown>): FoundText {
  const published = article.published ? recordOf(article.published) : null;
  return {
    title: article.headline,
    publisher: article.publisher,
    byline: article.byline,
    published: published && { date: published.date, certainty: published.certainty },
    language: article.language,
    paragraphs: article.paragraphs,
  };
}
