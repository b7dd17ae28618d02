import type { CorpusArticle } from '../../context/types.ts';
import type { PackHeader } from '../../data/packs/pack-header.ts';

/** A pack's header for people to read in a terminal. */
export function printPackHeader({
  name,
  publisher,
  licence,
  languages,
  made,
  counts,
  from,
  to,
  checksum,
}: PackHeader): string {
  const lines = [
    [name, publisher].filter(Boolean).join(' · '),
    `${counts.articles} articles${from ? `, ${from} to ${to}` : ''}`,
    `${counts.actors} actors, ${counts.events} events, ${counts.figures} figures`,
    `languages: ${languages.join(', ') || 'not stated'}`,
    `licence: ${licence ?? 'not stated'}`,
    `made: ${made}`,
    `checksum: ${checksum}`,
  ];
  return `${lines.join('\n')}\n`;
}

/** One article of a pack in a line. */
export function printPackArticle({ published, publisher, headline, url }: CorpusArticle): string {
  const day = published?.date.slice(0, 10) ?? 'undated   ';
  return `${[day, publisher, headline || '(no headline)', url].filter(Boolean).join('  ')}\n`;
}
