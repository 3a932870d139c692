import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root } from './sources.ts'

/** The checkout once more, elsewhere: nothing that is planted can stay behind in the tree. */
const copyCheckout = (): string => {
  const copy = mkdtempSync(path.join(tmpdir(), 'lastlook-boundaries-'))
  const leftOut = new Set(['node_modules', 'dist', 'release', 'test-results', '.git'])
  for (const name of readdirSync(root)) {
    if (!leftOut.has(name)) cpSync(path.join(root, name), path.join(copy, name), { recursive: true })
  }
  // Each package is a link, the folder is not: the compiler keeps its own notes in node_modules/.cache.
  mkdirSync(path.join(copy, 'node_modules'))
  for (const name of readdirSync(path.join(root, 'node_modules'))) {
    if (name.startsWith('.')) continue
    symlinkSync(path.join(root, 'node_modules', name), path.join(copy, 'node_modules', name), 'junction')
  }
  return copy
}

/** All that a program says of a folder. */
const run = (folder: string, program: string, args: readonly string[]): string => {
  const file = path.join(root, 'node_modules', program)
  const { stdout, stderr } = spawnSync(process.execPath, [file, ...args], { cwd: folder, encoding: 'utf8' })
  return stdout + stderr
}

/** The two checks of `npm run check` that hold boundaries. */
const compile = (folder: string) => run(folder, 'typescript/bin/tsc', ['-b', '--pretty', 'false'])
const lint = (folder: string) =>
  run(folder, '@biomejs/biome/bin/biome', ['lint', '--colors=off', '--max-diagnostics=none', '.'])

/**
 * What a file does that its room may not, and who must say so. The compiler tells of a file from elsewhere once, however
 * many import it, so within a room no two plants import the same.
 */
type Plant = readonly [what: string, folder: string, code: string, ...by: ('compiler' | 'linter')[]]

const plants: readonly Plant[] = [
  ['content asks the page', 'content/mail', 'export const title = document.title', 'compiler', 'linter'],
  ['content asks Node', 'content/item', "import 'node:fs'", 'compiler', 'linter'],
  ['content asks the process', 'content', 'export const home = process.env', 'compiler', 'linter'],
  [
    'content fetches',
    'content/authoring/lint',
    "export const page = fetch('https://lastlook.example')",
    'compiler',
    'linter',
  ],
  [
    'content waits',
    'content/activities/marking',
    'export const wait = () => setTimeout(() => {}, 1)',
    'compiler',
    'linter',
  ],
  ['content has a clock', 'content/records', 'export const now = () => Date.now()', 'linter'],
  ['content has chance', 'content/detector/kinds', 'export const chance = () => Math.random()', 'linter'],
  ['content has chance by another name', 'content/detector', "export const chance = Math['random']", 'linter'],
  ['content imports another package', 'content/packs', "import 'commander'", 'linter'],
  ['content imports electron/', 'content', "import '../electron/launch/display.ts'", 'compiler', 'linter'],
  ['the storage imports Electron', 'electron/storage', "import 'electron'", 'linter'],
  ['the loopback imports Electron', 'electron/loopback', "import 'electron'", 'linter'],
  ['a command imports Electron', 'electron/commands', "import 'electron'", 'linter'],
  ['a command imports the desktop shell', 'electron/commands', "import '../shell/channel.ts'", 'linter'],
  ['a command writes past its io', 'electron/commands', "process.stderr.write('raw')", 'linter'],
  ['a start logs to the console', 'electron/launch', "console.error('raw')", 'linter'],
  ['the storage imports a command', 'electron/storage', "import '../commands/values.ts'", 'linter'],
  ['a start imports the pages', 'electron/launch', "import '../../renderer/ui/classes.ts'", 'compiler', 'linter'],
  ['the storage touches the page', 'electron/storage', 'export const title = document.title', 'compiler'],
  ['a reader of logs imports a command', 'electron/logs', "import '../commands/values.ts'", 'linter'],
  ['the bench imports a command', 'bench', "import '../electron/commands/values.ts'", 'compiler', 'linter'],
  ['a screen imports Node', 'renderer/learner/frames', "import 'node:fs'", 'compiler', 'linter'],
  ['a screen asks the process', 'renderer/learner/home', 'export const home = process.env', 'compiler'],
  [
    'a screen imports electron/',
    'renderer/learner/home',
    "import '../../../electron/launch/display.ts'",
    'compiler',
    'linter',
  ],
  ['a screen imports the state', 'renderer/learner/activities/marking', "import '../../../state/clock.ts'", 'linter'],
  ['a screen fetches', 'renderer/learner/progress', "export const page = fetch('call')", 'linter'],
  ['the compose window imports the state', 'renderer/compose', "import '../state/clock.ts'", 'linter'],
  ['a control imports a screen', 'renderer/ui', "import '../learner/home/words.ts'", 'linter'],
  ['letters import the state', 'renderer/letters', "import '../state/clock.ts'", 'linter'],
  ['a control imports the state', 'renderer/ui', "import 'zustand'", 'linter'],
  ['the state imports React', 'renderer/state', "import 'react'", 'linter'],
  ['the app imports an entry', 'renderer/app', "import '../entries/httpSend.ts'", 'linter'],
  [
    'an entry imports electron/',
    'renderer/entries',
    "import '../../electron/loopback/callText.ts'",
    'compiler',
    'linter',
  ],
  [
    'a host imports what only tests may',
    'content/hosts/learner',
    "import '../../specimens/memoryLedger.ts'",
    'compiler',
  ],
  [
    'an activity imports what only tests may',
    'content/activities',
    "import '../specimens/countOutside.ts'",
    'compiler',
  ],
  ['a start imports what only tests may', 'electron/launch', "import '../../content/specimens/hosts.ts'", 'compiler'],
  [
    'a command imports what only tests may',
    'electron/commands',
    "import '../specimens/ledger.ts'",
    'compiler',
    'linter',
  ],
  ['the app imports what only tests may', 'renderer/app', "import '../specimens/handClock.ts'", 'compiler'],
  ['the state imports what only tests may', 'renderer/state', "import '../../content/specimens/played.ts'", 'compiler'],
  ['the bench imports what only tests may', 'bench', "import '../content/specimens/packs.ts'", 'compiler'],
  ['the build imports the pages', 'build', "import '../renderer/ui/classes.ts'", 'compiler', 'linter'],
]

/** Every folder that holds code of the product: a new one must not be outside every rule. */
const productFolders = (below: string): string[] =>
  readdirSync(path.join(root, below), { withFileTypes: true }).flatMap((found) => {
    const name = `${below}/${found.name}`
    if (found.isDirectory()) return productFolders(name)
    return /\.tsx?$/.test(found.name) && !/\.test(-d)?\.ts$/.test(found.name) ? [below] : []
  })
const folders = [...new Set(['content', 'electron', 'renderer'].flatMap(productFolders))]

const plantedIn = (folder: string, number: number): string => `${folder}/planted${number}.ts`
const importsBuild = (folder: string): string => `import '${'../'.repeat(folder.split('/').length)}build/lock.ts'`

let copy = ''
let unplanted = ''
let said = { compiler: '', linter: '' }

beforeAll(() => {
  copy = copyCheckout()
  unplanted = compile(copy)
  const write = (file: string, code: string) => writeFileSync(path.join(copy, file), `${code}\n`)
  plants.forEach(([, folder, code], at) => {
    write(plantedIn(folder, at), code)
  })
  folders.forEach((folder, at) => {
    write(plantedIn(folder, plants.length + at), importsBuild(folder))
  })
  said = { compiler: compile(copy), linter: lint(copy) }
}, 300_000)

afterAll(() => rmSync(copy, { recursive: true, force: true }))

test('what was not planted breaks no boundary', () => {
  // Where a plant is red, the projects that depend on its own have knock-on faults: the compiler is asked before.
  expect(unplanted).toBe('')
  const named = [...said.linter.matchAll(/^(\S+?):\d+:\d+ /gm)].map(([, file]) => file ?? '')
  expect(named.length).toBeGreaterThan(plants.length)
  expect(named.filter((file) => !/\/planted\d+\.ts$/.test(file))).toEqual([])
})

test.each(plants)('red: %s (%s: %s)', (what, folder, _code, ...by) => {
  const file = plantedIn(
    folder,
    plants.findIndex(([other]) => other === what),
  )
  const red = {
    compiler: said.compiler.includes(`${file}(1,`),
    linter: new RegExp(`^${file}:1:\\d+ (?:lint/style/noRestricted|plugin)`, 'm').test(said.linter),
  }
  expect(red).toEqual({ compiler: by.includes('compiler'), linter: by.includes('linter') })
})

test.each(folders.map((folder, at) => [folder, plantedIn(folder, plants.length + at)]))(
  'red: %s imports build/',
  (_folder, file) => {
    expect(said.linter).toMatch(new RegExp(`^${file}:1:\\d+ lint/style/noRestrictedImports`, 'm'))
  },
)
