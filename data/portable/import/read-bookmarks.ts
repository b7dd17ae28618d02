import type { FoundPage } from './imported-page.ts';

/** Makes a document of HTML that nobody shows; the caller has a browser or its like. */
export type ParseHtml = (html: string) => Document;

/** Types of nodes. */
const ELEMENT = 1;
const TEXT = 3;
/** The most of a title that is read, in UTF-16 units, and in nodes. */
const LONGEST_TITLE = 2_000;
const TITLE_NODES = 100;
/** As many folders as become tags of one page, the innermost. */
const FOLDERS = 20;

/** A browser's bookmarks file, or Pocket's: links with day and tags, their folders as tags, notes. */
export function readBookmarks(html: string, parseHtml: ParseHtml): FoundPage[] {
  const found: FoundPage[] = [];
  const folders: (string | null)[] = [];
  let heading: string | null = null;
  let archive = false;
  let noted: FoundPage | null = null;
  for (const { node: element, leaving } of nodesUnder(parseHtml(html).body)) {
    if (!isElement(element)) continue;
    const name = element.localName;
    if (leaving) {
      if (name === 'dl') folders.pop();
      continue;
    }
    if (name === 'h1') archive = wordsOf(element) === 'Read Archive';
    else if (name === 'h3') {
      heading = isRoot(element) ? null : wordsOf(element);
      noted = null;
    } else if (name === 'dl') {
      folders.push(heading);
      heading = null;
    } else if (name === 'a') {
      noted = { ...linkOf(element, folders.slice(-FOLDERS)), read: archive, archived: archive };
      found.push(noted);
    } else if (name === 'dd' && noted) noted.note = ownWords(element);
  }
  return found;
}

function linkOf(link: Element, folders: (string | null)[]): FoundPage {
  const tags = link.getAttribute('tags')?.split(',') ?? [];
  return {
    url: link.getAttribute('href'),
    title: wordsOf(link),
    savedAt: link.getAttribute('add_date') ?? link.getAttribute('time_added'),
    tags: [...folders.filter((folder) => folder !== null), ...tags],
  };
}

/** The bar, and what browsers call the rest: no folder of the reader's making. */
function isRoot(heading: Element): boolean {
  return heading.hasAttribute('personal_toolbar_folder') || heading.hasAttribute('unfiled_bookmarks_folder');
}

/** The words in an element, as many as a title may have: links can hold links without end, and each has its title. */
function wordsOf(element: Element): string {
  let words = '';
  let seen = 0;
  for (const { node, leaving } of nodesUnder(element)) {
    if (node.nodeType === TEXT && !leaving) words += node.textContent ?? '';
    if (words.length > LONGEST_TITLE || ++seen > TITLE_NODES) break;
  }
  return words.trim().slice(0, LONGEST_TITLE);
}

/** The words right in an element: a note may have a folder inside it, where the file closes nothing. */
function ownWords(element: Element): string {
  return [...element.childNodes]
    .filter(({ nodeType }) => nodeType === TEXT)
    .map((node) => node.textContent ?? '')
    .join('')
    .trim();
}

/** Every node as it is entered and left, in the order of the file; no recursion, however deep it goes. */
function* nodesUnder(root: Node): Generator<{ node: Node; leaving: boolean }> {
  let node: Node | null = root;
  while (node) {
    if (node !== root) yield { node, leaving: false };
    let next: Node | null = node.firstChild;
    while (!next && node && node !== root) {
      yield { node, leaving: true };
      next = node.nextSibling;
      if (!next) node = node.parentNode;
    }
    node = next;
  }
}

function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT;
}
