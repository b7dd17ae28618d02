import preact from '@preact/preset-vite';
import { minify } from 'terser';
import { mergeConfig, type Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { bundledArticles } from './data/corpus/bundled.ts';

/** Every web page; asked for on the welcome page, never required. */
const EVERYWHERE = '*://*/*';

/** Asked for when the reader wants copies of the collection kept. */
const OPTIONAL = ['downloads'];

/** A worker's code is read anew at every wake: what a second minifier takes off, no reader waits for. */
function minifyAgain(): Plugin {
  return {
    name: 'minify-again',
    enforce: 'post',
    apply: (_config, { mode }) => mode !== 'development',
    async generateBundle(_options, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk')
          file.code = (await minify(file.code, { module: true, compress: { passes: 2 } })).code ?? file.code;
    },
  };
}

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  vite: () => ({
    plugins: [preact()],
    // By its own name Dexie comes as a script for browsers of ten years ago, in one piece.
    resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.min.mjs' }] },
    build: { chunkSizeWarningLimit: 1000 },
  }),
  hooks: {
    // A background that shares no pieces with pages wakes from two files, not from two dozen.
    'entrypoints:grouped': (_wxt, groups) => {
      for (const group of groups) {
        if (!Array.isArray(group)) continue;
        const at = group.findIndex(({ type }) => type === 'background');
        if (at >= 0 && group.length > 1) groups.push(group.splice(at, 1));
      }
    },
    'vite:build:extendConfig': ([entrypoint], config) => {
      if (entrypoint?.type !== 'background') return;
      const groups = [{ name: 'libraries', test: /node_modules.(?:dexie|chrono-node)/ }];
      const output = { codeSplitting: { groups } };
      const build = { rollupOptions: { output } };
      Object.assign(config, mergeConfig(config, { build, plugins: [minifyAgain()] }));
    },
    // The bundled corpus travels beside the code, not in it: it is read once, when it is seeded.
    'build:publicAssets': (_wxt, files) => {
      files.push({ relativeDest: 'corpus.json', contents: JSON.stringify(bundledArticles()) });
    },
  },
  manifest: ({ browser, mode }) => {
    const firefox = browser === 'firefox';
    // Optional access cannot be granted without a person, so the tests' build holds it from the start.
    const tests = mode === 'e2e';
    const access = tests
      ? { host_permissions: [EVERYWHERE] }
      : { optional_host_permissions: [EVERYWHERE], optional_permissions: OPTIONAL };
    return {
      name: '__MSG_extensionName__',
      description: '__MSG_extensionDescription__',
      default_locale: 'en',
      permissions: [
        'activeTab',
        'scripting',
        'storage',
        'unlimitedStorage',
        'contextMenus',
        'alarms',
        ...(firefox ? [] : ['sidePanel', 'offscreen']),
        ...(tests ? OPTIONAL : []),
      ],
      ...access,
      action: { default_title: '__MSG_extensionName__', default_popup: 'popup.html' },
      omnibox: { keyword: 'sl' },
      commands: {
        'toggle-sidebar': {
          suggested_key: { default: 'Alt+Shift+L' },
          description: '__MSG_commandSidebar__',
        },
        'save-selection': {
          suggested_key: { default: 'Alt+Shift+H' },
          description: '__MSG_menuHighlight__',
        },
        'save-page': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_commandSave__' },
      },
      ...(firefox
        ? {
            browser_specific_settings: {
              gecko: {
                id: 'sidelight@sidelight.news',
                strict_min_version: '142.0',
                data_collection_permissions: { required: ['none'] },
              },
            },
          }
        : { minimum_chrome_version: '128' }),
      web_accessible_resources: [
        {
          resources: ['sidebar.html', 'card.html'],
          matches: [EVERYWHERE],
          // Chromium: an address that changes with every session. Firefox does not know it.
          ...(firefox ? {} : { use_dynamic_url: true }),
        },
      ],
      content_security_policy: {
        extension_pages:
          // What is connected to is the feeds that the reader added; only data/web/ asks the network.
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self' https: http:; base-uri 'none'; form-action 'none'",
      },
    };
  },
});
