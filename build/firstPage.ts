import path from 'node:path'
import { rolldown } from 'rolldown'
import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite'
import { root } from './sources.ts'

/** The face that the first page is set in. Others are fetched when a letter needs them. */
const firstFont = /hanken-grotesk-latin-wght-normal-[^/]*\.woff2$/

/** The entries that ask the host before the app is there: each is the first script of its page. */
const firstScripts = ['browser', 'electron'] as const

/** How the source of a page names its first script, which runs as a module there. */
const firstScriptTag = new RegExp(
  `\\s*<script type="module" src="\\./entries/(${firstScripts.join('|')})\\.ts"></script>`,
)

/**
 * What a page is fetched in, each part with all that it imports and that no part before it has: what draws the first page,
 * and what a session of marking needs. Other screens take from these, and bring their own.
 */
export const pageParts = [
  { name: 'first', test: /[\\/]entries[\\/]mount\.tsx$|rolldown[\\/]runtime|preload-helper/, priority: 2 },
  { name: 'session', test: /[\\/](?:marking[\\/]sessionScreens|activities[\\/]pageActivities)\.ts$/, priority: 1 },
]

/** A first script as one that a browser runs as soon as it has it, where a module waits for the page and its turn. */
const bundleFirstScript = async (name: string): Promise<string> => {
  const bundle = await rolldown({
    input: path.join(root, 'renderer/entries', `${name}.ts`),
    transform: { target: 'chrome156' },
  })
  const { output } = await bundle.generate({ format: 'iife', minify: true })
  return output[0].code
}

const fileOf = (bundle: Rolldown.OutputBundle, name: string): string => {
  const found = Object.values(bundle).find((one) => one.type === 'asset' && one.names.includes(name))
  if (!found) throw new Error(`${name} is not among the files of the pages.`)
  return found.fileName
}

/**
 * Gives a page its first script, before all else, and has it name the face of its letters, so that the browser fetches
 * that beside the scripts and not after the styles that ask for it.
 */
export const firstPage = (): Plugin[] => [
  {
    name: 'lastlook-first-script',
    apply: 'build',
    buildStart() {
      return Promise.all(
        firstScripts.map(async (name) => {
          this.emitFile({ type: 'asset', name: `${name}.js`, source: await bundleFirstScript(name) })
        }),
      ).then(() => {})
    },
    transformIndexHtml: { order: 'pre', handler: (html) => html.replace(firstScriptTag, '') },
  },
  {
    name: 'lastlook-first-links',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle = {}, filename }) => {
        const script: HtmlTagDescriptor = {
          tag: 'script',
          attrs: { src: `./${fileOf(bundle, `${path.basename(filename, '.html')}.js`)}` },
          injectTo: 'head-prepend',
        }
        const fonts = Object.keys(bundle).filter((fileName) => firstFont.test(fileName))
        const links = fonts.map((file): HtmlTagDescriptor => {
          const attrs = { rel: 'preload', as: 'font', type: 'font/woff2', href: `./${file}`, crossorigin: true }
          return { tag: 'link', attrs, injectTo: 'head' }
        })
        return [script, ...links]
      },
    },
  },
]
