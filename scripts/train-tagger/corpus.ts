import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A document of the training data: its text, and the names in it. */
export interface TrainingText {
  corpus: string;
  /** How much its sentences count in training. */
  weight: number;
  text: string;
  names: TrainingName[];
}

export interface TrainingName {
  start: number;
  end: number;
  type: 'PER' | 'ORG' | 'LOC';
}

interface Line {
  doc?: string | number;
  tokens: string[];
  tags?: string[];
}

/** Most sentences joined to one text where the source does not say where its documents end. */
const UNKNOWN_DOCUMENT = 1;

/** Reads one gzipped file of tagged sentences, and sets its tokens as running text again. */
export function readCorpus(folder: string, corpus: string, weight: number): TrainingText[] {
  const texts: TrainingText[] = [];
  let document: string | number | undefined;
  let sentences = 0;
  let current: TrainingText | null = null;
  for (const row of gunzipSync(readFileSync(join(folder, `${corpus}.jsonl.gz`)))
    .toString()
    .split('\n')) {
    if (row === '') continue;
    const line = JSON.parse(row) as Line;
    if (!current || (line.doc === undefined ? sentences >= UNKNOWN_DOCUMENT : line.doc !== document)) {
      current = { corpus, weight, text: '', names: [] };
      texts.push(current);
      document = line.doc;
      sentences = 0;
    }
    if (current.text !== '') current.text += '\n\n';
    append(current, line);
    sentences++;
  }
  return texts;
}

const NO_SPACE_BEFORE = /^(?:[,.;:!?%)\]}’”…]|['’](?:s|S|re|ve|ll|d|m)|n['’]t)$/;
const NO_SPACE_AFTER = /^[([{$£€“‘#@]$/;

/** Sets a sentence's tokens behind the text, spaced as a newspaper would, and notes its names. */
function append(target: TrainingText, { tokens, tags = [] }: Line): void {
  let { text } = target;
  let quoteOpen = false;
  let glue = true;
  let name: TrainingName | undefined;
  for (const [i, token] of tokens.entries()) {
    const isQuote = token === '"';
    const isHyphen = token === '-' && i > 0 && isWord(tokens[i - 1]) && isWord(tokens[i + 1]);
    if (!(glue || NO_SPACE_BEFORE.test(token) || isHyphen || (isQuote && quoteOpen))) text += ' ';
    const start = text.length;
    text += token;
    glue = NO_SPACE_AFTER.test(token) || isHyphen || (isQuote && !quoteOpen);
    if (isQuote) quoteOpen = !quoteOpen;
    const tag = tags[i] ?? 'O';
    const type = tag.slice(2) as TrainingName['type'];
    if (tag.startsWith('I-') && name?.type === type) name.end = text.length;
    else if (tag === 'O') name = undefined;
    else {
      name = { start, end: text.length, type };
      target.names.push(name);
    }
  }
  target.text = text;
}

function isWord(token: string | undefined): boolean {
  return token !== undefined && /^[\p{L}\p{N}]/u.test(token);
}
