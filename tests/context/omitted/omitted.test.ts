import { describe, expect, it } from 'vitest';
import { quantityReader } from '../../../context/compare/quantities.ts';
import { correctionsOf } from '../../../context/corrections.ts';
import { omittedActors } from '../../../context/omitted/omitted-actors.ts';
import { omittedFigures } from '../../../context/omitted/omitted-figures.ts';
import { tell } from '../articles.ts';
import { SCALES } from '../scales.ts';

const page = tell({
  id: 'page',
  text: 'The ferry sank off Oss. Marn promised an inquiry.',
  actors: { person: ['Marn'], place: ['Oss'] },
}).corpusArticle;
const first = tell({
  id: 'first',
  text: 'The ferry sank off Oss with Captain Orrin Vale aboard. It killed 31 people. Ilse Marn spoke, the Delta Wire reported.',
  publisher: 'Delta Wire',
  actors: { person: ['Orrin Vale', 'Ilse Marn'], organisation: ['Delta Wire'], place: ['Oss'] },
}).corpusArticle;
const second = tell({
  id: 'second',
  text: 'Vale, the captain, is missing. The sinking killed 31 people, the Delta Wire reported. Divers found 4 crates.',
  actors: { person: ['Vale'], organisation: ['Delta Wire'] },
}).corpusArticle;
const none = correctionsOf([]);

describe('omittedActors', () => {
  it('names whom two others name, by the fuller name, and no newsroom', () => {
    expect(omittedActors(page, [first, second], none)).toEqual([
      expect.objectContaining({ kind: 'actor', text: 'Orrin Vale' }),
    ]);
  });

  it('needs two articles', () => {
    expect(omittedActors(page, [first], none)).toEqual([]);
  });
});

describe('omittedFigures', () => {
  it('gives a figure on which two others agree', () => {
    const [figure, ...more] = omittedFigures(page, [first, second], quantityReader(none, SCALES));
    expect(figure?.text).toContain('31');
    expect(figure?.articles.map(({ id }) => id)).toEqual(['first', 'second']);
    expect(more).toEqual([]);
  });

  it('is silent where the page counts the same thing itself', () => {
    const counting = tell({ id: 'counting', text: 'The sinking killed 28 people.' }).corpusArticle;
    expect(omittedFigures(counting, [first, second], quantityReader(none, SCALES))).toEqual([]);
  });
});
