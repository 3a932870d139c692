import path from 'node:path'
import react from '@vitejs/plugin-react'
import { bundledTldts, lateSuffixes } from './lateSuffixes.ts'
import { root } from './sources.ts'

/** The folder of the pages. */
export const pageRoot = path.join(root, 'renderer')

/** What every page of ours is bundled with, those that ship and the one of components. */
export const pageConfig = () => ({
  root: pageRoot,
  base: './',
  plugins: [react(), lateSuffixes()],
  resolve: { alias: [{ find: /^tldts$/, replacement: bundledTldts }] },
  build: {
    emptyOutDir: true,
    target: 'chrome156',
    // Our content security policy allows neither inline scripts nor data: fonts, so nothing may be inlined.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // What a page may weigh is held by `pageBudget` of the build, which counts as it is sent.
    chunkSizeWarningLimit: 1_000,
  },
})
