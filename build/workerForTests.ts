import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'rolldown'
import type { Plugin } from 'vite'
import { root } from './sources.ts'

const storage = path.join(root, 'electron/storage')
const folder = path.join(root, 'node_modules/.cache/lastlook')
const bundled = path.join(folder, 'ledgerWorker.js')

/** Another run may be about to start it: it is whole at every moment. */
const bundle = async (): Promise<readonly string[]> => {
  await mkdir(folder, { recursive: true })
  const making = await mkdtemp(path.join(folder, 'worker-'))
  const file = path.join(making, 'ledgerWorker.js')
  const { output } = await build({
    input: path.join(storage, 'ledgerWorker.ts'),
    platform: 'node',
    external: /^node:/,
    logLevel: 'silent',
    output: { file },
  })
  await rename(file, bundled)
  await rm(making, { recursive: true })
  return output.flatMap((one) => (one.type === 'chunk' ? one.moduleIds : []))
}

/**
 * Has what runs within Vitest start the ledger's thread from one file, bundled from the source whenever a run first asks
 * for it. A thread begins with nothing loaded: its modules one by one take twice the time of all else that it does, and
 * tests start a thousand. Processes that tests start take the source as it lies.
 */
export const workerForTests = (): Plugin => ({
  name: 'lastlook-worker-for-tests',
  enforce: 'pre',
  transform: {
    filter: { id: /[\\/]electron[\\/]storage[\\/]ledgerThread\.ts$/ },
    async handler(code) {
      if (!code.includes('import.meta.url'))
        throw new Error('The ledger thread does not look for its file beside its own any more.')
      for (const file of await bundle()) this.addWatchFile(file)
      return { code: code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(bundled).href)), map: null }
    },
  },
})
