import { type Variant, variants } from '../variant.ts';

/** Names that turn the text about, look like another's, or are no names at all. */
const NAMES: Record<string, string> = {
  'right-to-left override': 'Heorhii \u202eiyhkyT\u202c',
  'unclosed isolates': '\u2067\u2067\u2067Heorhii Tykhyi',
  'Cyrillic look-alike': 'Vlаdіmіr Putіn',
  'Greek look-alike': 'Vοlοdymyr Ζelensky',
  'fullwidth letters': 'Ｖｌａｄｉｍｉｒ Ｐｕｔｉｎ',
  'zero-width joiners': 'Vla\u200bdi\u200dmir Pu\u2060tin',
  'soft hyphens': 'Volo\u00addymyr Zelen\u00adsky',
  'a thousand combining marks': `Volodymyr Zelensky${'\u0301'.repeat(1000)}`,
  'tags and variation selectors': 'Vladimir\ufe0f Putin\u{e0041}\u{e0042}',
  'lone surrogates': 'Vladimir \ud800Putin\udc00',
  'ten thousand letters': `Heorhii T${'y'.repeat(10_000)}khyi`,
  'prototype names': '__proto__ Constructor, ToString Valueof and Hasownproperty Smith',
  'a line of separators': 'Heorhii\u2028Tykhyi\u2029and\u0085others',
  'controls and nulls': 'Heorhii\u0001 Tykhyi\u0007\u001b[31m',
};

export const names: Variant[] = variants('name', Object.entries(NAMES), ([name, person]) => ({
  name,
  texts: { person, headline: `Envoy meets ${person.slice(0, 60)} as the count at Sumy grows` },
}));
