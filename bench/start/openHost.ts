import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { createInterface } from 'node:readline'

/** A browser shell that serves: the address of its page, and its end. */
export interface OpenHost {
  readonly address: string
  stop(): Promise<void>
}

/** Starts the browser shell that was built into a folder, over a data folder. Rejects where it ends before it serves. */
export const openHost = async (folder: string, dataFolder: string): Promise<OpenHost> => {
  const program = path.join(folder, 'dist/electron/cli.js')
  const args = [program, 'open', '--shell', 'browser', '--headless', '--data', dataFolder]
  const host = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(host, 'exit')
  const address = await Promise.race([
    once(createInterface(host.stdout), 'line').then(([line]) => String(line)),
    ended.then(([code]) => Promise.reject(new Error(`The browser shell ended with ${code} before it was open.`))),
  ])
  return {
    address,
    stop: async () => {
      host.kill('SIGTERM')
      await ended
    },
  }
}
