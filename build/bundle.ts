import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { build as rolldown } from 'rolldown'
import { createLogger, build as vite } from 'vite'
import electronConfig from '../rolldown.config.ts'
import { alone } from './lock.ts'
import { type Bundled, noticesOf } from './notices.ts'
import { pageBudget, pageWeight } from './pageWeight.ts'
import { fingerprint, root } from './sources.ts'

const dist = path.join(root, 'dist')
const cache = path.join(root, 'node_modules/.cache/lastlook')
const stampName = '.built'

/** Standard output belongs to the command that is started after a build, so a build speaks on standard error only. */
const say = (line: string): void => {
  process.stderr.write(`${line}\n`)
}

const quietLogger = () => {
  const logger = createLogger('warn')
  return { ...logger, info: () => {}, warn: say, warnOnce: say, error: say }
}

/**
 * Does some work under NODE_ENV=production. Whoever asks for a build may be a test, under whose NODE_ENV Vite would
 * bundle the React for developers.
 */
export const inProduction = async <Value>(work: () => Promise<Value>): Promise<Value> => {
  const before = process.env.NODE_ENV
  process.env.NODE_ENV = 'production'
  try {
    return await work()
  } finally {
    if (before === undefined) delete process.env.NODE_ENV
    else process.env.NODE_ENV = before
  }
}

const bundlePages = (folder: string) =>
  vite({
    configFile: path.join(root, 'vite.config.ts'),
    logLevel: 'warn',
    customLogger: quietLogger(),
    build: { outDir: path.join(folder, 'renderer') },
  }) as Promise<{ output: readonly Bundled[] }>

const bundlePrograms = (folder: string) =>
  electronConfig.map((config) =>
    rolldown({ ...config, cwd: root, output: { ...config.output, dir: path.join(folder, 'electron') } }),
  )

/** The page of each shell and the programs around them, and the licences of what is in them, into a folder. */
const bundleInto = async (folder: string): Promise<void> => {
  const made = await inProduction(() => Promise.all([bundlePages(folder), ...bundlePrograms(folder)]))
  const bundled: Bundled[] = made.flatMap(({ output }) => output)
  writeFileSync(path.join(folder, 'licenses.txt'), noticesOf(bundled, path.join(root, 'renderer')))
}

const isFresh = (stamp: string): boolean => {
  const file = path.join(dist, stampName)
  return existsSync(file) && readFileSync(file, 'utf8') === stamp
}

/** Puts a new build in the place of the old one; nobody sees half of either. */
const replaceDist = (made: string): void => {
  const old = path.join(cache, `old-${process.pid}`)
  if (existsSync(dist)) renameSync(dist, old)
  renameSync(made, dist)
  rmSync(old, { recursive: true, force: true })
}

/**
 * Makes `dist` when it is missing or older than its sources. Two commands at once in a fresh checkout build once: the
 * second waits for the first. Throws the bundler's own error, which names file and line.
 */
export const ensureBuilt = async ({ force = false } = {}): Promise<void> => {
  if (!force && isFresh(fingerprint())) return
  await alone(path.join(cache, 'build.lock'), async () => {
    const stamp = fingerprint()
    if (!force && isFresh(stamp)) return
    say('Building …')
    const made = path.join(cache, `build-${process.pid}`)
    rmSync(made, { recursive: true, force: true })
    mkdirSync(made, { recursive: true })
    try {
      await bundleInto(made)
      writeFileSync(path.join(made, stampName), stamp)
      replaceDist(made)
    } finally {
      rmSync(made, { recursive: true, force: true })
    }
  })
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`

const sayWhatWasMade = (): void => {
  for (const folder of ['electron', 'renderer', 'renderer/assets']) {
    for (const found of readdirSync(path.join(dist, folder), { withFileTypes: true })) {
      if (!found.isFile() || found.name.endsWith('.map')) continue
      const file = path.join(dist, folder, found.name)
      say(
        `  ${path.relative(root, file)}  ${kilobytes(statSync(file).size)}, gz ${kilobytes(gzipSync(readFileSync(file)).length)}`,
      )
    }
  }
  for (const page of ['browser.html', 'electron.html']) {
    say(`  ${page} loads gz ${kilobytes(pageWeight(path.join(dist, 'renderer'), page))} of ${kilobytes(pageBudget)}`)
  }
}

if (import.meta.main) {
  try {
    await ensureBuilt({ force: process.argv.includes('--force') })
    sayWhatWasMade()
  } catch (problem) {
    say(`The build failed. ${problem instanceof Error ? problem.message : String(problem)}`)
    process.exitCode = 1
  }
}
