/** What a setting may be at run time: for stored values, which an older version or a full disk may have left, and for changes. */
import * as v from 'valibot';
import type { Settings } from './settings.ts';

/** A host as addresses have it, with its port; nothing that would make a site pattern of the browser invalid. */
const HOST = /^(\[[\da-f:.]+\]|[\w.-]+)(:\d{1,5})?$/i;

export const host = v.pipe(v.string(), v.maxLength(255), v.regex(HOST));

/** Those of some values that are settings which can be; the rest is left out. */
export function soundSettings(values: Record<string, unknown>): Partial<Settings> {
  const names = Object.keys(settingSchemas) as (keyof Settings)[];
  return Object.fromEntries(
    names.filter((name) => v.is(settingSchemas[name], values[name])).map((name) => [name, values[name]]),
  );
}

export const settingSchemas = {
  autoOpen: v.picklist(['always', 'coverage', 'conflict', 'never']),
  side: v.picklist(['left', 'right']),
  width: v.pipe(v.number(), v.integer(), v.minValue(280), v.maxValue(640)),
  layout: v.picklist(['overlay', 'push']),
  hover: v.picklist(['on', 'with-alt', 'off']),
  hoverDelay: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(5000)),
  readerFont: v.picklist(['serif', 'sans']),
  readerSize: v.pipe(v.number(), v.integer(), v.minValue(14), v.maxValue(32)),
  readerWidth: v.pipe(v.number(), v.integer(), v.minValue(400), v.maxValue(900)),
  listLayout: v.picklist(['list', 'cards']),
  theme: v.picklist(['system', 'light', 'dark']),
  keys: v.boolean(),
  offSites: v.pipe(v.array(host), v.maxLength(10_000)),
  feedsPaused: v.boolean(),
  feedMinutes: v.pipe(v.number(), v.integer(), v.minValue(30), v.maxValue(1440)),
  feedDays: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(365)),
  feedMegabytes: v.pipe(v.number(), v.integer(), v.minValue(10), v.maxValue(2000)),
} satisfies { [K in keyof Settings]: v.GenericSchema<unknown, Settings[K]> };
