import { type Variant, variants } from '../variant.ts';

const SENTENCE = 'Volodymyr Zelensky said nothing new. ';
/** Text of so many characters, in one paragraph or in many; `cut` is how long each is. */
const LONG = (characters: number, cut: number) =>
  `for (var i = 0; i < ${characters / cut}; i++) { var one = __own(document.createElement('p')); one.textContent = '${SENTENCE}'.repeat(${Math.floor(cut / SENTENCE.length)}); document.querySelector('article').append(one); }`;
const DEEP = (levels: number) =>
  `var top = __own(document.createElement('div')), here = top; for (var i = 0; i < ${levels}; i++) { var next = __own(document.createElement('div')); here.appendChild(next); here = next; } here.textContent = 'deep'; top.hidden = true; document.body.append(top);`;
const WIDE = (nodes: number) =>
  `var all = document.createDocumentFragment(); for (var i = 0; i < ${nodes}; i++) all.appendChild(__own(document.createElement('i'))).textContent = 'x'; var box = __own(document.createElement('div')); box.hidden = true; box.append(all); document.body.append(box);`;

/** Pages that are built to be slow or impossible to walk. Scripts build what would be tedious to send. */
const BUILDS: Record<string, string> = {
  'two thousand levels': DEEP(2_000),
  'twenty thousand levels': DEEP(20_000),
  'two hundred thousand levels': DEEP(200_000),
  'a hundred thousand nodes': WIDE(100_000),
  'a million nodes': WIDE(1_000_000),
  'nested shadow roots': `var here = document.body; for (var i = 0; i < 50; i++) { var one = __own(document.createElement('div')); here.appendChild(one); here = one.attachShadow({ mode: 'open' }); } here.textContent = 'shadowed';`,
  'a slot that swallows the article': `var one = __own(document.createElement('div')); document.querySelector('article').before(one); one.attachShadow({ mode: 'open' }).append(__own(document.createElement('slot'))); one.append(document.querySelector('article'));`,
  'sixty frames': `for (var i = 0; i < 60; i++) document.body.append(__own(document.createElement('iframe')));`,
  'one text node of a megabyte': LONG(1_000_000, 1_000_000),
  'one text node of ten megabytes': LONG(10_000_000, 10_000_000),
  'ten megabytes in paragraphs': LONG(10_000_000, 2_000),
  'twenty thousand text nodes in one paragraph': `var one = __own(document.createElement('p')); for (var i = 0; i < 20000; i++) one.append(document.createTextNode('a ')); document.querySelector('article').append(one);`,
  'custom elements that rebuild themselves': `customElements.define('x-loop', class extends HTMLElement { connectedCallback() { if ((window.__loops = (window.__loops || 0) + 1) < 500) this.append(__own(document.createElement('x-loop'))); } }); document.body.append(__own(document.createElement('x-loop')));`,
};

/** Standard functions that the page has put its own in the place of: its world is not ours. */
const POISONS = [
  'Array.prototype.map',
  'Array.prototype.forEach',
  'Array.prototype[Symbol.iterator]',
  'Map.prototype.get',
  'Object.entries',
  'JSON.parse',
  'JSON.stringify',
  'Promise.prototype.then',
  'String.prototype.slice',
  'Element.prototype.attachShadow',
  'Document.prototype.createElement',
  'Document.prototype.createTreeWalker',
  'Range.prototype.setStart',
  'Node.prototype.appendChild',
  'Element.prototype.append',
  'window.MutationObserver',
  'window.IntersectionObserver',
  'window.Highlight',
  'window.requestAnimationFrame',
  'window.getComputedStyle',
];

export const structures: Variant[] = [
  ...variants('structure', Object.entries(BUILDS), ([name, script]) => ({ name, script: () => script })),
  ...variants('poisons', POISONS, (what) => ({
    // After the tests' own script has run: what is poisoned for us would be poisoned for them.
    script: () =>
      `setTimeout(function () { var real = ${what}; window.__poisoned = 0; try { ${what} = function () { window.__poisoned++; return real.apply(this, arguments); }; } catch (error) {} }, 0);`,
  })),
];
