import { type Variant, variants } from '../variant.ts';

/** What a page does with our element, the top layer, its own history, or its DOM while we read it. */
const GAMES: Record<string, string> = {
  'removes what is added to the root': `new MutationObserver(function (all) { all.forEach(function (one) { one.addedNodes.forEach(function (node) { if (node.parentNode === document.documentElement) node.remove(); }); }); }).observe(document.documentElement, { childList: true });`,
  'moves what is added to the root': `new MutationObserver(function (all) { all.forEach(function (one) { one.addedNodes.forEach(function (node) { if (node.parentNode === document.documentElement && node.localName !== 'body') document.body.append(node); }); }); }).observe(document.documentElement, { childList: true });`,
  'clones what is added to the root': `var cloned = 0; new MutationObserver(function (all) { all.forEach(function (one) { one.addedNodes.forEach(function (node) { if (node.localName && cloned++ < 5) __own(document.body.appendChild(__own(node.cloneNode(true)))); }); }); }).observe(document.documentElement, { childList: true });`,
  'opens a modal dialog': `var one = __own(document.createElement('dialog')); document.body.append(one); one.showModal();`,
  'opens popovers over everything': `for (var i = 0; i < 20; i++) { var one = __own(document.createElement('div')); one.popover = 'manual'; one.style.cssText = 'inset:0;width:100%;height:100%'; document.body.append(one); one.showPopover && one.showPopover(); }`,
  'goes back and forth in its history': `for (var i = 0; i < 20; i++) history.pushState({}, '', '#' + i); history.back(); history.go(2);`,
  'replaces its address a hundred times': `for (var i = 0; i < 100; i++) history.replaceState({}, '', '?n=' + i);`,
  'rewrites the article without end': `setInterval(function () { document.querySelector('article p').textContent += ' more'; }, 20);`,
  'adds paragraphs without end': `setInterval(function () { var one = __own(document.createElement('p')); one.textContent = 'Volodymyr Zelensky spoke again.'; document.querySelector('article').append(one); }, 40);`,
  'swaps text nodes without end': `setInterval(function () { var one = document.querySelector('article p'); one.replaceChildren(__own(document.createTextNode(one.textContent))); }, 30);`,
  'moves the article about': `setInterval(function () { document.body.append(document.querySelector('article')); }, 60);`,
  'opens the document anew': `setTimeout(function () { document.documentElement.append(document.body); }, 50);`,
  'replaces the body': `setTimeout(function () { var body = __own(document.createElement('body')); body.append.apply(body, document.body.childNodes); document.body.replaceWith(body); }, 50);`,
  'takes the focus without end': `var one = __own(document.createElement('input')); document.body.append(one); setInterval(function () { one.focus(); }, 30);`,
  'scrolls without end': `document.body.style.height = '9000px'; setInterval(function () { scrollBy(0, Math.random() < .5 ? 9 : -9); }, 30);`,
  prints: `window.print = function () {}; window.print();`,
  'makes everything editable': `document.designMode = 'on';`,
  'selects everything without end': `setInterval(function () { getSelection().selectAllChildren(document.documentElement); }, 50);`,
  'clears the highlights': `setInterval(function () { window.CSS && CSS.highlights && CSS.highlights.clear(); }, 400);`,
  'drags from where the sidebar is': `['dragstart', 'dragover', 'drop', 'copy', 'cut'].forEach(function (type) { addEventListener(type, function (event) { if (event.dataTransfer) __found.push('drag ' + event.dataTransfer.getData('text')); }, true); });`,
};

export const hostGames: Variant[] = variants('game', Object.entries(GAMES), ([name, script]) => ({
  name,
  script: () => script,
  homeless: /root|clears|anew|body/.test(name),
}));
