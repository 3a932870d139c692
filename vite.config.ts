import path from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { firstPageLinks, pageParts } from './build/firstPage.ts'

const root = path.join(import.meta.dirname, 'renderer')

/** The pages: one HTML file for each shell, so that nothing but an entry decides how calls travel. */
export default defineConfig({
  root,
  base: './',
  plugins: [react(), firstPageLinks()],
  resolve: {
    // The minified build is less than half the size and answers the same.
    alias: [{ find: /^tldts$/, replacement: 'tldts/dist/index.esm.min.js' }],
  },
  build: {
    outDir: path.join(import.meta.dirname, 'dist/renderer'),
    emptyOutDir: true,
    target: 'chrome156',
    // Our content security policy allows neither inline scripts nor data: fonts, so nothing may be inlined.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // What a page may weigh is held by `pageBudget` of the build, which counts as it is sent.
    chunkSizeWarningLimit: 1_000,
    rolldownOptions: {
      input: [path.join(root, 'electron.html'), path.join(root, 'browser.html')],
      output: { codeSplitting: { groups: pageParts } },
    },
  },
})
