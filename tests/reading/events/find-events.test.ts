import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findEvents } from '../../../reading/events/find-events.ts';
import { sourceOf } from '../../../reading/source.ts';
import type { DateMention } from '../../../reading/types.ts';
import { articleOf } from '../article-of.ts';
import { AGENCY_SENTENCES } from './agency-sentences.ts';
import { CABLE_SENTENCES } from './cable-sentences.ts';
import { CODEBOOK_SENTENCES } from './codebook-sentences.ts';
import { CODEBOOK_TURNS } from './codebook-turns.ts';
import { DEED_SENTENCES, NO_DEEDS } from './deed-sentences.ts';
import { DOER_SENTENCES, NO_DOERS } from './doer-sentences.ts';
import { EVENT_SENTENCES } from './event-sentences.ts';
import { IDIOM_SENTENCES } from './idiom-sentences.ts';
import { markedText } from './marked-text.ts';
import { NEWS_SENTENCES, UNEVENTFUL_SENTENCES } from './news-sentences.ts';
import { PAPER_SENTENCES } from './paper-sentences.ts';
import { EVENT_LEXICON, eventsOf } from './read-events.ts';
import { NO_STANCES, STANCE_SENTENCES } from './stance-sentences.ts';
import { WIRE_SENTENCES } from './wire-sentences.ts';

describe.each([...Object.entries(EVENT_SENTENCES), ...Object.entries(WIRE_SENTENCES)])(
  '%s',
  (type, sentences) => {
    it.each(sentences)('%s', (sentence) => {
      const types = eventsOf(sentence).map((event) => event.type);
      expect(types).toContain(type);
    });
  },
);

describe.each([
  ...Object.entries(NEWS_SENTENCES),
  ...Object.entries(PAPER_SENTENCES),
  ...Object.entries(CODEBOOK_SENTENCES),
  ...Object.entries(CODEBOOK_TURNS),
  ...Object.entries(STANCE_SENTENCES),
  ...Object.entries(IDIOM_SENTENCES),
  ...Object.entries(AGENCY_SENTENCES),
  ...Object.entries(CABLE_SENTENCES),
  ...Object.entries(DOER_SENTENCES),
  ...Object.entries(DEED_SENTENCES),
])('%s in the news', (type, sentences) => {
  it.each(sentences)('%s', (sentence) => {
    const events = eventsOf(sentence.replace(/\[[st]:/g, '[')).filter((event) => event.type === type);
    expect(events).not.toEqual([]);
    const named = (role: string) =>
      [...sentence.matchAll(new RegExp(`\\[${role}:([^\\]]*)`, 'g'))].map(([, name]) => name);
    expect(events.flatMap(({ source }) => source)).toEqual(expect.arrayContaining(named('s')));
    expect(events.flatMap(({ target }) => target)).toEqual(expect.arrayContaining(named('t')));
  });
});

describe('what only looks like a stance', () => {
  it.each([...NO_STANCES, ...NO_DOERS])('%s', (sentence, told, not) => {
    const types = eventsOf(sentence).map(({ type }) => type);
    expect(types).toEqual(told ? expect.arrayContaining([told]) : []);
    expect(types).not.toContain(not);
  });
});

describe('nothing of note', () => {
  it.each([...UNEVENTFUL_SENTENCES, ...NO_DEEDS])('%s', (sentence) => {
    expect(eventsOf(sentence).filter(({ type }) => type !== 'STATE')).toEqual([]);
  });
});

describe('headlines', () => {
  it.each([
    ['[Iran] Rejects Nuclear Talks With [Western Powers]', 'REJECT', ['Iran'], ['Western Powers']],
    ['[Reporter Ali Noor] shot dead in [Kismayo]', 'ASSAULT', [], ['Reporter Ali Noor']],
    [
      '[Opposition leader Bobi Kato] arrested by [Ugandan police]',
      'COERCE',
      ['Ugandan police'],
      ['Opposition leader Bobi Kato'],
    ],
  ])('%s', (sentence, type, source, target) => {
    expect(eventsOf(sentence)).toMatchObject([{ type, source, target }]);
  });
});

describe('who did what to whom', () => {
  it('aims nothing at those who only tell of it', () => {
    const [event] = eventsOf('According to [the Abo Times], [Norway] called up its reserves.');
    expect(event).toMatchObject({ type: 'MOBILIZE', source: ['Norway'], target: [] });
  });

  it('reads the active voice', () => {
    expect(eventsOf('[Norway] accused [Chad] of fraud.')).toMatchObject([
      { type: 'ACCUSE', source: ['Norway'], target: ['Chad'], trigger: 'accused' },
    ]);
  });

  it('turns the passive round', () => {
    expect(eventsOf('[The reporter] was arrested on Monday by [the Chadian police].')).toMatchObject([
      { type: 'COERCE', source: ['the Chadian police'], target: ['The reporter'] },
    ]);
  });

  it('leaves the source open in a passive without an agent', () => {
    expect(eventsOf('[Two miners from Lota] were kidnapped.')).toMatchObject([
      { type: 'COERCE', source: [], target: ['Two miners from Lota'] },
    ]);
  });

  it('takes subjects joined by "and" together', () => {
    expect(eventsOf('[Norway] and [Chad] held talks.')[0]?.source).toEqual(['Norway', 'Chad']);
  });

  it('looks past a lead-in and an apposition for the subject', () => {
    const [event] = eventsOf('On Tuesday, [Ana Mora], a lawyer from [Lima], sued [Petrosur].');
    expect(event).toMatchObject({ type: 'ACCUSE', source: ['Ana Mora'], target: ['Petrosur'] });
  });

  it('reads what a noun tells beside the verb, unless it is only asked for or threatened', () => {
    const typesOf = (sentence: string) => eventsOf(sentence).map(({ type }) => type);
    expect(typesOf('[Norway] condemned the raid by [Chad] on [Niger].')).toEqual(['ACCUSE', 'ASSAULT']);
    expect(typesOf('[Norway] threatened [Chad] with an attack on [Niger].')).toEqual(['THREATEN']);
  });

  it('takes one particle for a verb', () => {
    expect(eventsOf('[Oxfam] handed out 40 blankets in [Herat].')[0]?.type).toBe('AID');
  });

  it('takes the person of a nationality with its title', () => {
    const [event] = eventsOf('[Danish] minister [Lotte Krag] resigned.');
    expect(event?.source).toEqual(['Lotte Krag']);
  });

  it('gives a pronoun the subject before it', () => {
    const events = eventsOf(
      '[Chad] said it would expel the envoys. It also recalled its ambassador from [Oslo].',
    );
    expect(events.map(({ type, source }) => [type, source])).toEqual([
      ['THREATEN', ['Chad']],
      ['SANCTION', ['Chad']],
    ]);
  });

  it('gives a subject without a name to nobody', () => {
    const [event] = eventsOf('[Chad] waited. Analysts condemned [Norway].');
    expect(event).toMatchObject({ type: 'ACCUSE', source: [], target: ['Norway'] });
  });

  it('finds who says it behind the verb', () => {
    expect(eventsOf('“The harvest is late,” said [Ana Mora].')).toMatchObject([
      { type: 'STATE', source: ['Ana Mora'] },
    ]);
  });

  it('reads what must be done as a demand of whoever says so', () => {
    expect(eventsOf('[Norway] said that [Chad] must repay the loan.')).toMatchObject([
      { type: 'REQUEST', source: ['Norway'], target: ['Chad'] },
    ]);
  });
});

describe('stance decides', () => {
  it.each([
    ['[Norway] agreed to withdraw from [Chad].', 'AGREE'],
    ['[Norway] refused to withdraw from [Chad].', 'REJECT'],
    ['[Norway] threatened to withdraw from [Chad].', 'THREATEN'],
    ['[Norway] asked [Chad] to withdraw.', 'REQUEST'],
    ['[Norway] will help rebuild [Chad].', 'AGREE'],
    ['[Norway] will bomb [Chad].', 'THREATEN'],
    ['[Norway] will not negotiate with [Chad].', 'REJECT'],
    ['[Norway] withdrew from [Chad].', 'RETREAT'],
    ['[Norway] said it would not hand over a file to [Chad].', 'REJECT'],
    ['[Norway] said it would shut the canal to [Chad] unless it paid.', 'THREATEN'],
    ['[Norway] is ready to lead a choir in [Chad].', 'AGREE'],
    ['[Norway] did not allow [Chad] to send a team.', 'REJECT'],
  ])('%s', (sentence, type) => {
    expect(eventsOf(sentence).map((event) => event.type)).toEqual([type]);
  });

  it.each([
    '[Norway] did not attack [Chad].',
    'The plant closed before [Norway] attacked [Chad].',
    'Nobody knows whether [Norway] bombed [Chad].',
  ])('nothing happened: %s', (sentence) => {
    expect(eventsOf(sentence).filter(({ type }) => type !== 'STATE')).toEqual([]);
  });
});

describe('words that only look like verbs', () => {
  it.each([
    'The banned book by [Ana Mora] sold well.',
    'The [Baltic] States are cold.',
    '[Ana Mora] likes hit songs.',
    '[Ana Mora] demonstrated the new ferry.',
  ])('%s', (sentence) => {
    expect(eventsOf(sentence)).toEqual([]);
  });

  it('takes the subject where it says what happened', () => {
    const types = (sentence: string) => eventsOf(sentence).map(({ type }) => type);
    expect(types('Danish troops began leaving [Chad].')).toEqual(['RETREAT']);
    expect(types('Talks between [Norway] and [Chad] collapsed.')).toEqual(['SANCTION']);
    expect(types('[Norway] began leaving tips in [Chad].')).toEqual([]);
  });

  it('takes the object of a light verb for a noun', () => {
    const events = eventsOf('[Norway] cancelled peace talks with [Chad].');
    expect(events.map(({ type }) => type)).toEqual(['SANCTION']);
  });
});

describe('where and when', () => {
  it('names the place', () => {
    const [event] = eventsOf('[The army] shelled a school in [the town of Abo].');
    expect(event?.place).toBe('the town of Abo');
  });

  it('takes the nearest date of the sentence, as exact as it is', () => {
    const sentence = '[Norway] condemned [Chad] in May 2024.';
    const dates: DateMention[] = [
      { start: 25, end: 33, text: 'May 2024', from: '2024-05-01', to: '2024-05-31', certainty: 'stated' },
    ];
    expect(eventsOf(sentence, dates)[0]).toMatchObject({ date: '2024-05', dateCertainty: 'stated' });
    expect(eventsOf(sentence)[0]).toMatchObject({ date: null, dateCertainty: null });
  });

  it('takes no span of years that something is compared with', () => {
    const sentence = '[Norway] shelled [Chad], the worst raid in the last 14 years.';
    const span = { start: 43, end: 56, text: 'last 14 years', certainty: 'resolved' } as const;
    const found = eventsOf(sentence, [{ ...span, from: '2011-05-28', to: '2025-05-28' }]);
    expect(found[0]).toMatchObject({ type: 'ASSAULT', date: null });
  });
});

describe('any text', () => {
  const word = fc.constantFrom(
    '[Norway]',
    'agreed',
    'to',
    'attack',
    'will',
    'not',
    'talks',
    'was',
    'by',
    ',',
    '(',
    ')',
    'who',
    '.',
    '"',
    'said',
    'must',
    '🙂',
    'STRIKES',
  );

  it('gives triggers that stand in the text, at most two a sentence', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.array(word).map((words) => words.join(' ')),
        ),
        (marked) => {
          const { text, actors } = markedText(
            marked.replace(/[[\]]/g, (mark) => (marked.includes('[Norway]') ? mark : '')),
          );
          const source = sourceOf(articleOf(text));
          const events = findEvents(source, actors, [], EVENT_LEXICON);
          for (const { start, end, trigger } of events) expect(text.slice(start, end)).toBe(trigger);
          for (const sentence of source.sentences) {
            const here = events.filter(({ start }) => start >= sentence.start && start < sentence.end);
            expect(here.length).toBeLessThanOrEqual(2);
          }
        },
      ),
    );
  });

  it('passes over the far end of an endless sentence', () => {
    const { text, actors } = markedText('[Norway] accused [Chad] and ');
    const events = findEvents(sourceOf(articleOf(text.repeat(2000))), actors, [], EVENT_LEXICON);
    expect(events.length).toBeLessThanOrEqual(2);
  });
});
