import { periodPhrase } from '../../context/period-phrase.ts';
import type { Actor, Article, Figure, NewsEvent, Reading } from '../../reading/types.ts';
import { phraseText } from '../phrases.ts';
import { section } from './section.ts';

/** A Reading for people to read in a terminal. */
export function printReading(article: Article, text: string, reading: Reading): string {
  const names = new Map(reading.actors.map(({ id, name }) => [id, name]));
  const nameList = (ids: string[]) => ids.map((id) => names.get(id) ?? id).join(', ');
  const sections = [
    section('Actors', reading.actors.map(actorLine)),
    section(
      'Dates',
      reading.dates.map(({ text: said, from, to, certainty }) => {
        return `${said} → ${from === to ? from : `${from} to ${to}`}${certainty === 'stated' ? '' : ` (${certainty})`}`;
      }),
    ),
    section('Figures', reading.figures.map(figureLine)),
    section(
      'Events',
      reading.events.map((event) => eventLine(event, nameList)),
    ),
  ];
  const title = article.headline ?? `${text.slice(0, 70)}${text.length > 70 ? '…' : ''}`;
  return `${[title, ...sections].join('\n\n')}\n`;
}

function actorLine({ name, kind, mentions, role, mayMean }: Actor): string {
  const times = mentions.length === 1 ? 'once' : `${mentions.length} times`;
  const notes = [role?.text, mayMean && `may mean ${mayMean.join(', ')}`].filter(Boolean);
  return `${name} (${kind}, ${times})${notes.length > 0 ? `: ${notes.join('; ')}` : ''}`;
}

function figureLine({
  text,
  min,
  max,
  unit,
  counts,
  action,
  place,
  asOf,
  asOfSpan,
  claimedBy,
  modality,
}: Figure): string {
  const value = min === max ? min : `${min ?? '…'}–${max ?? '…'}`;
  const notes = [
    counts,
    action,
    place && `in ${place}`,
    asOf && `as of ${asOfSpan ? phraseText(periodPhrase(asOfSpan)) : asOf}`,
    claimedBy && `says ${claimedBy}`,
    modality === 'asserted' ? null : modality,
  ].filter(Boolean);
  return `${text} = ${value}${unit ? ` ${unit}` : ''}${notes.length > 0 ? ` (${notes.join('; ')})` : ''}`;
}

function eventLine(event: NewsEvent, nameList: (ids: string[]) => string): string {
  const { type, trigger, source, target, place, date } = event;
  const who = `${nameList(source) || '?'}${target.length > 0 ? ` → ${nameList(target)}` : ''}`;
  const where = [place && `in ${place}`, date].filter(Boolean).join(', ');
  return `${type} “${trigger}”: ${who}${where ? ` (${where})` : ''}`;
}
