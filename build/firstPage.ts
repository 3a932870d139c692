import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite'

/** The face that the first page is set in. Others are fetched when a letter needs them. */
const firstFont = /hanken-grotesk-latin-wght-normal-[^/]*\.woff2$/

/** The module that an entry fetches to put the app on the page, while its calls are under way already. */
const firstModule = /[\\/]entries[\\/]mount\.tsx$/

/**
 * What a page is fetched in, each part with all that it imports and that no part before it has: what asks the host, what
 * draws the first page, and what a session of marking needs. Other screens take from these, and bring their own.
 */
export const pageParts = [
  { name: 'ask', test: /[\\/]entries[\\/](?!mount)\w+\.ts$|preload-helper/, priority: 3 },
  { name: 'first', test: /[\\/]entries[\\/]mount\.tsx$|rolldown[\\/]runtime/, priority: 2 },
  { name: 'session', test: /[\\/](?:marking[\\/]sessionScreens|activities[\\/]pageActivities)\.ts$/, priority: 1 },
]

/** A chunk and all that it imports at once. */
const withImports = (bundle: Rolldown.OutputBundle, fileName: string, found = new Set<string>()): Set<string> => {
  const chunk = bundle[fileName]
  if (chunk?.type !== 'chunk' || found.has(fileName)) return found
  found.add(fileName)
  for (const imported of chunk.imports) withImports(bundle, imported, found)
  return found
}

const link = (attributes: Record<string, string>): HtmlTagDescriptor => ({
  tag: 'link',
  attrs: { ...attributes, crossorigin: true },
  injectTo: 'head',
})

/**
 * Has a page name the files of its first screen, so that the browser fetches them side by side and not each after the one
 * that asks for it: what the entry imports later, its styles, and the face of its letters.
 */
export const firstPageLinks = (): Plugin => ({
  name: 'lastlook-first-page',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { bundle = {}, chunk: entry }) => {
      const first = (entry?.dynamicImports ?? []).filter((fileName) => {
        const chunk = bundle[fileName]
        return chunk?.type === 'chunk' && firstModule.test(chunk.facadeModuleId ?? '')
      })
      const scripts = [...new Set(first.flatMap((fileName) => [...withImports(bundle, fileName)]))]
      const styles = scripts.flatMap((fileName) => {
        const chunk = bundle[fileName]
        return chunk?.type === 'chunk' ? [...(chunk.viteMetadata?.importedCss ?? [])] : []
      })
      const fonts = Object.keys(bundle).filter((fileName) => firstFont.test(fileName))
      return [
        ...scripts.map((file) => link({ rel: 'modulepreload', href: `./${file}` })),
        ...styles.map((file) => link({ rel: 'stylesheet', href: `./${file}` })),
        ...fonts.map((file) => link({ rel: 'preload', as: 'font', type: 'font/woff2', href: `./${file}` })),
      ].filter(({ attrs }) => !html.includes(`href="${attrs?.href}"`))
    },
  },
})
