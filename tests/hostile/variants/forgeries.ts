import { type Variant, variants } from '../variant.ts';

/** Things that a page says in the hope that an extension takes them for its own. ORIGIN is the extension's. */
const FORGERIES: Record<string, string> = {
  'posts messages to itself': `['tab.save', 'frame.save', 'reader.orders', 'page.sidebar', 'collection.delete'].forEach(function (type) { postMessage({ forged: true, type: type, request: { tabId: 1, ids: ['x'], show: 'open' } }, '*'); });`,
  'posts messages into every frame': `setInterval(function () { for (var i = 0; i < window.length; i++) window[i].postMessage({ type: 'frame.save' }, '*'); }, 50);`,
  'hands out ports': `setInterval(function () { for (var i = 0; i < window.length; i++) window[i].postMessage('port', '*', [new MessageChannel().port1]); }, 50);`,
  'sends runtime messages': `var id = ORIGIN.split('/')[2]; try { chrome.runtime.sendMessage(id, { type: 'tab.save', request: { tabId: 1 } }, function () { void chrome.runtime.lastError; }); } catch (error) {}`,
  'connects to the runtime': `var id = ORIGIN.split('/')[2]; try { chrome.runtime.connect(id).postMessage({ type: 'collection.list' }); } catch (error) {}`,
  'speaks on broadcast channels': `['sidelight', 'wxt', 'notice.view'].forEach(function (name) { new BroadcastChannel(name).postMessage({ type: 'tab.save' }); });`,
  'sends storage events': `__dispatch.call(window, new StorageEvent('storage', { key: 'settings', newValue: '{}' }));`,
  'clicks everywhere by script': `setInterval(function () { for (var x = 0; x < innerWidth; x += 60) { var one = document.elementFromPoint(x, 40); one && one.click && one.localName !== 'a' && one.click(); } }, 100);`,
  'sends pointer events everywhere': `setInterval(function () { document.querySelectorAll('*').forEach(function (one) { ['pointerdown', 'pointerup', 'pointermove', 'click', 'pointerenter'].forEach(function (type) { __dispatch.call(one, new PointerEvent(type, { bubbles: true, composed: true, clientX: 900, clientY: 90 })); }); }); }, 200);`,
  'presses the shortcuts by script': `setInterval(function () { ['k', 'l'].forEach(function (key) { __dispatch.call(document, new KeyboardEvent('keydown', { key: key, altKey: true, shiftKey: true, bubbles: true })); }); }, 100);`,
  'announces a script of the extension': `['wxt:content-script-started', 'sidelight:content-script-started', 'sidelight'].forEach(function (type) { __dispatch.call(document, new CustomEvent(type, { detail: {} })); postMessage({ forged: true, type: type, contentScriptName: 'reader' }, '*'); });`,
  'navigates every frame away': `setInterval(function () { for (var i = 0; i < window.length; i++) try { window[i].location = 'about:blank'; } catch (error) {} }, 100);`,
  'resizes every frame': `setInterval(function () { __dispatch.call(window, new Event('resize')); }, 50);`,
  'hides and shows itself by script': `setInterval(function () { ['visibilitychange', 'pagehide', 'pageshow', 'freeze', 'blur'].forEach(function (type) { __dispatch.call(window, new Event(type)); __dispatch.call(document, new Event(type)); }); }, 100);`,
  'guesses the addresses of our files': `['sidebar.html', 'card.html', 'reader.js', 'icon/48.png', 'tables/tagger.bin.gz'].forEach(function (file) { fetch(ORIGIN + '/' + file).then(function (answer) { return answer.text(); }).then(function (text) { window.__read = (window.__read || 0) + text.length; }, function () {}); });`,
};

export const forgeries: Variant[] = variants('forgery', Object.entries(FORGERIES), ([name, script]) => ({
  name,
  script: (origin) => `var ORIGIN = ${JSON.stringify(origin)}; ${script}`,
  // A frame that was navigated away shows nothing of ours any more.
  homeless: /navigates|everywhere by script/.test(name),
}));
