import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { badNames, badPhrases } from './bannedWords.ts'
import { root, sourceFiles } from './sources.ts'

const below = (folder: string): readonly string[] =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map(
    (name) => `${folder}/${name.replaceAll(path.sep, '/')}`,
  )

const read = (file: string): string => readFileSync(path.join(root, file), 'utf8')

/** These two name what is banned. */
const itself = ['build/bannedWords.ts', 'build/words.test.ts']

const code = [...sourceFiles(), ...['build', 'bench', 'e2e'].flatMap(below)].filter(
  (file) => /\.tsx?$/.test(file) && !itself.includes(file),
)

/** What was stored under a former name is read and moved by it. */
const mayNameFormer: readonly string[] = [
  'content/model/errorKind.ts',
  'electron/storage/migrations.ts',
  'electron/storage/oldLedger.test.ts',
]

test('names in the code are those of the glossary', () => {
  expect(code.length).toBeGreaterThan(600)
  expect(code.filter((file) => !mayNameFormer.includes(file)).flatMap((file) => badNames(file, read(file)))).toEqual([])
})

test('a file that may use a former name does', () => {
  expect(mayNameFormer.filter((file) => !/\b(?:wrongHouse|struck)\b/.test(read(file)))).toEqual([])
})

test('what people read is in plain words: screens, failures, commands and documents', () => {
  const texts = code.filter((file) => /(?:[wW]ords|Texts)\.ts$|^electron\/commands\/\w+\.ts$/.test(file))
  const documents = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md', ...below('docs')]
  const files = [...texts, ...documents.filter((file) => file.endsWith('.md'))]
  expect(files.length).toBeGreaterThan(40)
  expect(files.flatMap((file) => badPhrases(file, read(file)))).toEqual([])
})

test('a name with a banned word in it is found, with what to call it', () => {
  expect(badNames('a.ts', 'const isNobodyTold = onGoOn({ struck: 1 })')).toEqual([
    expect.stringContaining('a.ts: isNobodyTold. Say: revealed'),
    'a.ts: onGoOn. Say: resume, resumed',
    'a.ts: struck. Say: removed',
  ])
  expect(badNames('a.ts', "// is told\nexpect('told') /* told */")).toEqual([])
  expect(badPhrases('a.ts', "text: 'It can be gone on with.'")).toEqual(['a.ts: "gone on with". Say: resumed'])
})

test('a type name that had several meanings has one', () => {
  const declared = code.flatMap((file) =>
    [...read(file).matchAll(/^(?:export )?(?:type|interface) (Place|Token|Played)\b/gm)].map(([, name]) => name),
  )
  expect(declared.toSorted()).toEqual(['Place', 'Played'])
})
