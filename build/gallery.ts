import path from 'node:path'
import { createServer, build as vite } from 'vite'
import { untilAskedToEnd } from '../electron/launch/untilEnd.ts'
import { inProduction } from './bundle.ts'
import { pageConfig, pageRoot } from './pageConfig.ts'
import { root } from './sources.ts'

/** The page of components, from the folder of pages. It ships with nothing: no build of the app knows it. */
export const galleryPage = 'gallery/gallery.html'

/** Bundles the page of components into a folder, for specs to photograph; its page is `galleryPage` in there. */
export const buildGallery = async (folder: string): Promise<void> => {
  const { build, ...shared } = pageConfig()
  await inProduction(() =>
    vite({
      ...shared,
      configFile: false,
      logLevel: 'error',
      build: {
        ...build,
        outDir: folder,
        minify: false,
        rolldownOptions: { input: path.join(pageRoot, galleryPage) },
      },
    }),
  )
}

/**
 * `node build/gallery.ts`: serves the page of components from its sources, and prints its address. What is changed is on
 * the screen at once.
 */
const serveGallery = async (): Promise<void> => {
  const asking = untilAskedToEnd()
  const server = await createServer({
    ...pageConfig(),
    configFile: false,
    logLevel: 'warn',
    server: { host: '127.0.0.1', port: 5174, fs: { allow: [root] } },
  })
  await server.listen()
  process.stderr.write('Ctrl+C ends it. ?lang=fr&theme=dark&only=letters shows some of it.\n')
  process.stdout.write(`${server.resolvedUrls?.local[0] ?? ''}${galleryPage}\n`)
  await asking.asked
  asking.stop()
  await server.close()
}

if (import.meta.main) await serveGallery()
