import { answer } from '../answer.ts';
import { kept } from '../kept.ts';
import { loadEngine } from './engine.ts';

/** Read while the question that woke the worker is still on its way. */
const engine = kept<string>('engine').then(loadEngine);
answer(async ({ words }: { words: string[] }) => (await engine).search(words.join(' ')).length);
