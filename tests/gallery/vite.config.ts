import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';

/** Serves the gallery alone: `npm run gallery`; `npm run gallery:check` builds it, as the extension is built. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  cacheDir: fileURLToPath(new URL('../../.cache/gallery-vite', import.meta.url)),
  plugins: [preact()],
  build: { outDir: fileURLToPath(new URL('../../.cache/gallery-site', import.meta.url)), emptyOutDir: true },
  server: { port: 5180, fs: { allow: [fileURLToPath(new URL('../..', import.meta.url))] } },
});
