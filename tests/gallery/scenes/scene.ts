import type { ComponentChildren } from 'preact';
import type { KeyInput } from 'puppeteer-core';

/** One view in one state, with the sizes at which it is looked at. */
export interface Scene {
  view: () => ComponentChildren;
  sizes: [width: number, height: number][];
  dir?: 'rtl';
  locale?: string;
  /** Pressed before looking: buttons by their visible words. */
  press?: string[];
  /** Typed after that. */
  keys?: KeyInput[];
}

/** Says in the console what was done. */
export const heard =
  (event: string) =>
  (...details: unknown[]) =>
    console.info(event, ...details);

export const shortcuts = { toggle: 'Alt+Shift+L', save: 'Alt+Shift+S', highlight: 'Alt+Shift+H' };

export const PAGE: Scene['sizes'] = [
  [1180, 900],
  [320, 900],
];

/** Long pages, as far as there is something to see. */
export const TALL: Scene['sizes'] = [
  [1180, 2400],
  [320, 3600],
];
