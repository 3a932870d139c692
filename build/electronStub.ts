import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { FuseV1Options } from '@electron/fuses'

/** Begins the fuses in a real binary (electronjs.org/docs/latest/tutorial/fuses), so that ours can be set and read. */
const fuseSentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'

const fuseWire = (): string => {
  const count = Object.values(FuseV1Options).filter((value) => typeof value === 'number').length
  return `${fuseSentinel}${String.fromCharCode(1, count)}${'0'.repeat(count)}`
}

/**
 * Puts a folder in the place of Electron's own distribution for Linux, for machines that cannot fetch it: the app can
 * be packaged around it and looked into. What is packaged so says, when it is started, that it does not run.
 */
export const writeElectronStub = (folder: string, version: string): void => {
  mkdirSync(path.join(folder, 'resources'), { recursive: true })
  const program = path.join(folder, 'electron')
  writeFileSync(
    program,
    `#!/bin/sh\necho 'This is a stub: Lastlook was packaged without the Electron binary, to be looked into.' >&2\nexit 1\n# ${fuseWire()}\n`,
    'latin1',
  )
  chmodSync(program, 0o755)
  writeFileSync(path.join(folder, 'version'), version)
  writeFileSync(path.join(folder, 'LICENSE'), 'The licence of Electron stands here in a real package.\n')
}
