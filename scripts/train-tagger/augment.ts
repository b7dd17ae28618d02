import type { TrainingName, TrainingText } from './corpus.ts';

const SMALL_WORDS = new Set('a an the of in on at to for and or but with by from as is be not'.split(' '));
const AGENCIES = (
  'AP AFP Reuters UPI Xinhua TASS Interfax Kyodo Yonhap IANS EFE ANSA KUNA SANA DPA IRNA Anadolu Bernama Antara ' +
  'PTI APP BNA MENA CNA NNA IPS Bloomberg CNN BBC'
).split(' ');
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

type Random = () => number;

/**
 * More texts from the texts: what news has and the labelled sources have too little of. Shouted lines,
 * headlines in title case, datelines ("LIMA, Peru (AP) _"), and names from all over the world in the place
 * of the names that happened to be there.
 */
export function augment(
  texts: TrainingText[],
  people: string[],
  places: string[],
  random: Random,
): TrainingText[] {
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T;
  const added: TrainingText[] = [];
  for (const text of texts) {
    for (const sentence of sentencesOf(text)) {
      const draw = random();
      if (draw < 0.03) added.push(recase(sentence, (all) => all.toUpperCase()));
      else if (draw < 0.06 && sentence.text.length < 120) added.push(recase(sentence, titleCase));
      else if (draw < 0.09) added.push(withDateline(sentence, pick, places));
      else if (draw < 0.18) added.push(rename(sentence, pick, people, places, random));
    }
  }
  return added;
}

/** Each paragraph of a text, as a text of its own. */
function sentencesOf(text: TrainingText): TrainingText[] {
  const found: TrainingText[] = [];
  let start = 0;
  for (const part of text.text.split('\n\n')) {
    const end = start + part.length;
    const names = text.names
      .filter((name) => name.start >= start && name.end <= end)
      .map((name) => ({ ...name, start: name.start - start, end: name.end - start }));
    found.push({ ...text, text: part, names });
    start = end + 2;
  }
  return found;
}

function recase(text: TrainingText, change: (text: string) => string): TrainingText {
  const changed = change(text.text);
  return changed.length === text.text.length ? { ...text, text: changed } : text;
}

function titleCase(text: string): string {
  return text.replace(/[\p{L}\p{M}][\p{L}\p{M}'’-]*/gu, (word) =>
    SMALL_WORDS.has(word) ? word : (word[0] as string).toUpperCase() + word.slice(1),
  );
}

function withDateline(
  text: TrainingText,
  pick: <T>(list: readonly T[]) => T,
  places: string[],
): TrainingText {
  const names: TrainingName[] = [];
  let line = '';
  const name = (value: string, type: TrainingName['type']) => {
    names.push({ start: line.length, end: line.length + value.length, type });
    line += value;
  };
  const city = pick(places);
  name(pick([city.toUpperCase(), city.toUpperCase(), city]), 'LOC');
  if (pick([true, false])) {
    line += ', ';
    name(pick(places), 'LOC');
  }
  const date = pick([`, ${pick(MONTHS)} 3`, `, ${pick(MONTHS).slice(0, 3)} 21`, '']);
  line += date;
  if (pick([true, true, false])) {
    line += pick([' (', ' (', ', ', ' / ']);
    const open = line.at(-2) === '(' || line.endsWith('(');
    name(pick(AGENCIES), 'ORG');
    if (open) line += ')';
    line += pick([' _ ', ' - ', ' — ', ' – ', ' -- ']);
  } else line += pick([': ', ' - ', ' — ', '-', ' – ']);
  const shift = line.length;
  for (const own of text.names) names.push({ ...own, start: own.start + shift, end: own.end + shift });
  return { ...text, text: line + text.text, names };
}

/** Puts other people's and places' names in the place of the text's own. */
function rename(
  text: TrainingText,
  pick: <T>(list: readonly T[]) => T,
  people: string[],
  places: string[],
  random: Random,
): TrainingText {
  const names: TrainingName[] = [];
  let line = '';
  let from = 0;
  for (const own of text.names) {
    if (own.start < from) return text;
    line += text.text.slice(from, own.start);
    const old = text.text.slice(own.start, own.end);
    let value = old;
    if (own.type === 'PER' && random() < 0.7)
      value = old
        .split(' ')
        .map((word) => (/^\p{Lu}\p{Ll}/u.test(word) ? invent(pick(people), random) : word))
        .join(' ');
    else if (own.type === 'LOC' && random() < 0.5) value = invent(pick(places), random);
    names.push({ start: line.length, end: line.length + value.length, type: own.type });
    line += value;
    from = own.end;
  }
  return { ...text, text: line + text.text.slice(from), names };
}

/** Changes a name now and then by a letter, so that the lists do not know it and the context has to. */
function invent(name: string, random: Random): string {
  if (random() < 0.5 || name.length < 4) return name;
  const at = 1 + Math.floor(random() * (name.length - 2));
  if (!/\p{Ll}/u.test(name[at] as string)) return name;
  const vowel = /[aeiou]/.test(name[at] as string);
  const letters = vowel ? 'aeiou' : 'bdfghklmnprstvz';
  return name.slice(0, at) + letters[Math.floor(random() * letters.length)] + name.slice(at + 1);
}
