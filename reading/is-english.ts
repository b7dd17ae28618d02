import type { Article } from './types.ts';

/** Whether an article is read as English; one that does not say is. */
export function isEnglish({ language }: Pick<Article, 'language'>): boolean {
  return language === null || /^en\b/i.test(language);
}
