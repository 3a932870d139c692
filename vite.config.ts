import path from 'node:path'
import { defineConfig } from 'vite'
import { firstPage, pageParts } from './build/firstPage.ts'
import { pageConfig, pageRoot } from './build/pageConfig.ts'

const { plugins, build, ...shared } = pageConfig()

/** The pages: one HTML file for each shell, so that nothing but an entry decides how calls travel. */
export default defineConfig({
  ...shared,
  plugins: [...plugins, ...firstPage()],
  build: {
    ...build,
    outDir: path.join(import.meta.dirname, 'dist/renderer'),
    rolldownOptions: {
      input: [path.join(pageRoot, 'electron.html'), path.join(pageRoot, 'browser.html')],
      output: { codeSplitting: { groups: pageParts } },
    },
  },
})
