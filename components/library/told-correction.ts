import type { Correction } from '../../context/corrections.ts';
import { isolated } from '../text/isolated.ts';
import type { Text } from '../text.tsx';

/** An article that a correction speaks of, with the passage where it speaks of one. */
export interface Place {
  article: string;
  passage: string | null;
}

/** A correction in words, and where it holds. */
export interface ToldCorrection {
  title: string;
  places: Place[];
}

export function toldCorrection(correction: Correction, text: Text): ToldCorrection {
  switch (correction.kind) {
    case 'not-this-person': {
      const { here, there } = correction;
      const name = isolated(here.name);
      const title = there ? text.t('saidNotThat', name, isolated(there.name)) : text.t('saidNotThis', name);
      return { title, places: placesOf(here.article, there?.article ?? null) };
    }
    case 'same-as': {
      const { here, there } = correction;
      const title = text.t('saidSameAs', isolated(here.name), isolated(there.name));
      return { title, places: placesOf(here.article, there.article) };
    }
    case 'not-the-same-event':
      return { title: text.t('saidNotSameEvent'), places: placesOf(correction.a, correction.b) };
    case 'wrong-figure': {
      const { figure } = correction;
      return { title: text.t('saidWrongFigure', isolated(figure.text)), places: [figure] };
    }
    case 'not-a-conflict': {
      const { a, b } = correction;
      return { title: text.t('saidNotAConflict', isolated(a.text), isolated(b.text)), places: [a, b] };
    }
  }
}

/** Each article once; a name that holds everywhere (null) stands in none. */
function placesOf(...articles: (string | null)[]): Place[] {
  return [...new Set(articles)]
    .filter((article) => article !== null)
    .map((article) => ({ article, passage: null }));
}
