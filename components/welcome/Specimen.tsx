import { Comparison } from '../sidebar/Comparison.tsx';
import { useText } from '../text.tsx';
import { sampleComparison, samplePage } from './sample.ts';

const nothing = () => {};

/** Sidelight at work, drawn by the real views over an invented article; a picture, so nothing in it acts. */
export function Specimen() {
  const text = useText();
  return (
    <figure class="sl-specimen">
      <div class="sl-specimen-sheet" inert>
        <div class="sl-specimen-article">
          <p class="sl-specimen-headline">{text.t('sampleHeadline')}</p>
          <p class="sl-specimen-byline">{text.t('samplePublisher')}</p>
          <p class="sl-specimen-text">
            {text.t('sampleBefore')} <mark>{text.t('sampleFigure')}</mark> {text.t('sampleAfter')}
          </p>
          <div class="sl-specimen-more" />
        </div>
        <div class="sl-specimen-margin">
          <Comparison
            comparison={sampleComparison(text)}
            page={samplePage(text)}
            onFlash={nothing}
            onCopy={nothing}
            onCorrect={nothing}
            onOpenArticle={nothing}
          />
        </div>
      </div>
      <figcaption>{text.t('sampleCaption')}</figcaption>
    </figure>
  );
}
