import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { preview } from 'vite'
import { buildGallery, galleryPage } from '../../build/gallery.ts'

/** The page of components, bundled into a folder of its own and served on this machine. */
export interface ServedGallery {
  readonly address: string
  close(): Promise<void>
}

/** Bundles the page of components as it is in the sources, and serves it until it is closed. */
export const serveGallery = async (): Promise<ServedGallery> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'lastlook-gallery-'))
  await buildGallery(folder)
  const server = await preview({
    configFile: false,
    root: folder,
    logLevel: 'error',
    build: { outDir: folder },
    preview: { host: '127.0.0.1', port: 0 },
  })
  return {
    address: `${server.resolvedUrls?.local[0] ?? ''}${galleryPage}`,
    close: async () => {
      await server.close()
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
