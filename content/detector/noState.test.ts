import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

/**
 * Nothing in the detector remembers anything between two calls but a directory, which whoever asks has made. So at the
 * top of a file stand declarations only: no `let`, no statement that fills something, and what is made with `new` is of
 * a type that nobody can write to. As the tree is formatted, whatever stands at the start of a line is at the top.
 */
const faultsIn = (code: string): readonly string[] =>
  code.split('\n').filter((line) => {
    const isDeclaration = /^(?:import|(?:export )?(?:type|interface|class|const)\b|export [*{])/.test(line)
    const isRest = /^(?:$|[\s})\]'`]|\/[/*])/.test(line)
    return !(isDeclaration || isRest) || /^(?:export )?const \w+\b(?!: Readonly)[^=(]* = new\b/.test(line)
  })

const folder = import.meta.dirname
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'),
)

test.each(files)('%s', (name) => {
  expect(faultsIn(readFileSync(path.join(folder, name), 'utf8'))).toEqual([])
})

test.each([
  'let last = 0',
  'export let last = 0',
  'var last = 0',
  'const seen = new Map<string, number>()',
  'const seen: Map<string, Set<string>> = new Map()',
  'export const buffer = new Uint16Array(longest * 2)',
  'const powers = new Int32Array(mostLetters + 1)',
  'const row = new Array<string>(64)',
  'for (const sign of signs) table[sign] = 1',
  'powers[0] = 1',
  'seen.set(name, 1)',
])('red: %s', (line) => {
  expect(faultsIn(`import { a } from './a.ts'\n\n${line}\n`)).toEqual([line])
})

test.each([
  'const all: ReadonlySet<string> = new Set(providers)',
  'const codes: Readonly<Uint16Array> = Uint16Array.from(levels)',
  'export const create = () => new Map()',
])('green: %s', (line) => {
  expect(faultsIn(line)).toEqual([])
})
