import type { PackHeader } from '../../data/packs/pack-header.ts';
import { DateText } from '../parts/DateText.tsx';
import { dateSpan } from '../parts/date-span.ts';
import { Facts } from '../parts/Facts.tsx';
import { useText } from '../text.tsx';
import { languageName, sizeInWords } from './CorpusFacts.tsx';

/** What a pack says of itself, under its name. */
export function PackFacts({ header, bytes }: { header: PackHeader; bytes?: number | undefined }) {
  const text = useText();
  const { publisher, licence, languages, made, counts, from, to } = header;
  return (
    <>
      <Facts class="sl-corpus-meta">
        {publisher && <bdi>{publisher}</bdi>}
        <span>{text.plural('countArticles', counts.articles)}</span>
        <span>{text.plural('countFigures', counts.figures)}</span>
        {from && to && <span>{dateSpan(from, to, text)}</span>}
      </Facts>
      <Facts class="sl-corpus-meta">
        {languages.length > 0 && (
          <span>{text.list(languages.map((tag) => languageName(tag, text.locale)))}</span>
        )}
        {bytes !== undefined && <span>{sizeInWords(bytes, text)}</span>}
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
