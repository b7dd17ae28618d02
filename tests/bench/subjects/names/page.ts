import { buildNameTable, type NumberedName } from '../../../../reading/actors/name-table.ts';
import { medianTimes } from '../../clock.ts';
import { keep } from '../kept.ts';
import { charCodeLoop, doubleArrayMatcher, type Matcher, mapMatcher, tableMatcher } from './matchers.ts';
import { nameList } from './name-list.ts';

const ROUNDS = 15;
const WARM_UP = 5;
/** One look through a text is too short for the browser's clock. */
const TIMES = 200;

globalThis.subject = {
  prepare: async ({ size }: { size: number }) => keep('names', buildNameTable(nameList(size))),

  /** Milliseconds for one text, of each way to find the names of a list in it. */
  async match({ text, sizes, peers }: { text: string; sizes: number[]; peers: number }) {
    const lists = sizes.map(nameList);
    const few = lists[0]?.slice(0, peers) ?? [];
    const ways: Matcher[] = [
      charCodeLoop,
      doubleArrayMatcher(few),
      mapMatcher(mapOf(few)),
      ...lists.map((names) => tableMatcher(buildNameTable(names))),
    ];
    const works = ways.map((way) => () => {
      let found = 0;
      for (let time = 0; time < TIMES; time++) found += way(text);
      return found;
    });
    const [loop, trie, map, ...tables] = (await medianTimes(works, ROUNDS, WARM_UP)).map(
      (time) => time / TIMES,
    );
    return { loop, trie, map, tables, found: ways.slice(1).map((way) => way(text)) };
  },
};

function mapOf(names: readonly NumberedName[]): Map<string, number> {
  return new Map(names.map(({ name, number }) => [name, number]));
}
