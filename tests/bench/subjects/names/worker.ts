import { eachName, type NameTable } from '../../../../reading/actors/name-table.ts';
import { answer } from '../answer.ts';
import { kept } from '../kept.ts';

/** Read while the question that woke the worker is still on its way. */
const table = kept<NameTable>('names');
answer(async ({ text }: { text: string }) => {
  const spans: [number, number][] = [];
  eachName(text, await table, (start, end) => spans.push([start, end]));
  return spans;
});
