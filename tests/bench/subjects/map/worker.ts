import { answer } from '../answer.ts';
import { kept } from '../kept.ts';
import { mapMatcher } from '../names/matchers.ts';

/** As the table is: before it is asked for. */
const names = kept<Map<string, number>>('names');
answer(async ({ text }: { text: string }) => mapMatcher(await names)(text));
