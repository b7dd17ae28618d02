import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compareFigures } from '../../../context/compare/compare-figures.ts';
import { markedFigure } from '../../../context/compare/marked-figure.ts';
import { OUTCOMES } from '../../../context/compare/tables/outcomes.ts';
import { MEASURE_TOPICS, MONEY_TOPICS, PERCENT_TOPICS } from '../../../context/compare/tables/topics.ts';
import { renderPhrase } from '../../../context/phrase.ts';
import { tell } from '../articles.ts';
import { SCALES } from '../scales.ts';

const MESSAGES: Record<string, { message: string }> = JSON.parse(
  readFileSync(new URL('../../../public/_locales/en/messages.json', import.meta.url), 'utf8'),
);
const message = (key: string, args: string[]) =>
  (MESSAGES[key]?.message ?? '').replace(/\$(\d)/g, (_, place) => args[Number(place) - 1] ?? '');

/** A passage whose figure stands between [[ and ]]. */
function side(marked: string, date: string, publisher: string) {
  const start = marked.indexOf('[[');
  const end = marked.indexOf(']]') - 2;
  const text = marked.replace('[[', '').replace(']]', '');
  const { article, reading } = tell({ id: publisher, text, date, publisher });
  return markedFigure(article, reading, { start, end });
}

function reason(a: [string, string, string], b: [string, string, string]): string {
  return renderPhrase(compareFigures(side(...a), side(...b), SCALES).reason, message, 'en-GB');
}

describe('the reason of a verdict', () => {
  it('calls people who join a crowd, and nations that join something nations', () => {
    const marched = 'In Lorne [[3,000 people]] joined the march.';
    expect(reason([marched, '2030-05-01', 'A'], [marched, '2030-05-01', 'B'])).toContain('crowd');
    const nations = 'The [[four island nations]] joined the Ostrava pact.';
    expect(reason([nations, '2030-05-01', 'A'], [nations, '2030-05-01', 'B'])).not.toContain('crowd');
    const deals = 'It fell to the leaders of the [[two kingdoms]], who could strike deals.';
    expect(reason([deals, '2030-05-01', 'A'], [deals, '2030-05-01', 'B'])).not.toContain('crowd');
  });

  it('speaks of people where a text leaves them out, or only says what befell them', () => {
    expect(
      reason(
        ['The quake in Velmora left ten dead and [[50 hurt]].', '2031-07-02', 'Post'],
        ['Doctors in Velmora counted [[80 injured]].', '2031-07-02', 'Wire'],
      ),
    ).toContain('both speak of people injured');
  });

  it('names what was counted, the numbers and the days of an update', () => {
    expect(
      reason(
        ['The quake in Velmora killed [[5 people]].', '2031-07-02', 'Post'],
        ['The death toll of the quake in Velmora rose to [[24]].', '2031-07-03', 'Wire'],
      ),
    ).toBe('both speak of people killed: 5 people as of 2 July 2031, then 24 as of 3 July 2031');
  });

  it('writes small within its sentence what was the beginning of one', () => {
    expect(
      reason(
        ['The quake in Velmora killed [[5 people]].', '2031-07-02', 'Post'],
        ['[[About 24 people]] were killed in the quake in Velmora.', '2031-07-03', 'Wire'],
      ),
    ).toBe('both speak of people killed: 5 people as of 2 July 2031, then about 24 people as of 3 July 2031');
  });

  it('names the claimants of a conflict', () => {
    expect(
      reason(
        ['Karvia said [[200 soldiers]] were killed at Brel.', '2031-07-02', 'Post'],
        ['The army said [[35 soldiers]] were killed at Brel.', '2031-07-02', 'Wire'],
      ),
    ).toMatch(/^both speak of soldiers killed: 200 soldiers according to .+, 35 soldiers according to .+$/);
  });

  it('names the two places, or the two things', () => {
    expect(
      reason(
        ['In Lorne, [[8,000 people]] marched.', '2031-05-01', 'Post'],
        ['In Castra, [[3,000 people]] marched.', '2031-05-01', 'Wire'],
      ),
    ).toBe('both speak of people in the crowd, one in Lorne, the other in Castra');
    expect(
      reason(
        ['The blast killed [[8 people]].', '2031-05-01', 'Post'],
        ['The blast wounded [[30 people]].', '2031-05-01', 'Wire'],
      ),
    ).toBe('one speaks of people killed, the other of people injured');
  });

  it('has a message for every outcome and topic', () => {
    const topics = [...MONEY_TOPICS, ...PERCENT_TOPICS, ...MEASURE_TOPICS].map(
      (row) => row.split(' ')[0] ?? '',
    );
    const camel = (name: string) =>
      name.replace(/(?:^|-)\p{L}/gu, (letter) => letter.replace('-', '').toUpperCase());
    const keys = [
      ...OUTCOMES.map(({ name }) => `whyCount${camel(name)}`),
      ...topics.map((name) => `whyTopic${camel(name)}`),
    ];
    expect(keys.filter((key) => !MESSAGES[key])).toEqual([]);
  });
});
