import MiniSearch from 'minisearch';

export interface Text {
  id: string;
  text: string;
}

const OPTIONS = { fields: ['text'] };

export function createEngine(): MiniSearch<Text> {
  return new MiniSearch<Text>(OPTIONS);
}

/** An engine as it was kept: its index as JSON, which is how it is meant to be stored. */
export function loadEngine(json: string): MiniSearch<Text> {
  return MiniSearch.loadJSON<Text>(json, OPTIONS);
}
