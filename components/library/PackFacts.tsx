import type { PackHeader } from '../../data/packs/pack-header.ts';
import { DateText } from '../parts/DateText.tsx';
import { Facts } from '../parts/Facts.tsx';
import { useText } from '../text.tsx';

/** What a pack says of itself, under its name. */
export function PackFacts({ header }: { header: PackHeader }) {
  const text = useText();
  const { publisher, licence, languages, made, counts, from, to } = header;
  const inWords = new Intl.DisplayNames(text.locale, { type: 'language' });
  return (
    <>
      <Facts class="sl-corpus-meta">
        {publisher && <bdi>{publisher}</bdi>}
        <span>{text.plural('countArticles', counts.articles)}</span>
        <span>{text.plural('countFigures', counts.figures)}</span>
        {from && to && <span>{text.t('dateRange', text.date(from), text.date(to))}</span>}
      </Facts>
      <Facts class="sl-corpus-meta">
        {languages.length > 0 && <span>{text.list(languages.map((tag) => named(tag, inWords)))}</span>}
        {licence ? (
          <span>
            {text.t('packLicence')} <bdi>{licence}</bdi>
          </span>
        ) : (
          <span>{text.t('packNoLicence')}</span>
        )}
        <span>
          {text.t('packMade')} <DateText iso={made} />
        </span>
      </Facts>
    </>
  );
}

/** A tag comes from a file and may name no language. */
function named(tag: string, inWords: Intl.DisplayNames): string {
  try {
    return inWords.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
