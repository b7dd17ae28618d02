import type { FoundPage } from './imported-page.ts';

const SEPARATOR = ' | ';

/** OneTab's export, and any list of addresses: `address | title` a line; null where something else stands in it. */
export function readLines(text: string): FoundPage[] | null {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim());
  const found = lines.map((line) => {
    const cut = line.indexOf(SEPARATOR);
    return cut < 0
      ? { url: line.trim() }
      : { url: line.slice(0, cut).trim(), title: line.slice(cut + SEPARATOR.length).trim() };
  });
  const isList = found.length > 0 && found.every(({ url }) => /^[a-z][a-z0-9+.-]{1,30}:\S+$/i.test(url));
  return isList ? found : null;
}
