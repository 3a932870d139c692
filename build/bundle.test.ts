import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { ensureBuilt } from './bundle.ts'
import { pageBudget, pageWeight } from './pageWeight.ts'
import { root } from './sources.ts'

const renderer = path.join(root, 'dist/renderer')

beforeAll(() => ensureBuilt(), 300_000)

test.each(['browser.html', 'electron.html'])('%s weighs no more than its budget, and not nothing', (page) => {
  const weight = pageWeight(renderer, page)
  expect(weight).toBeLessThanOrEqual(pageBudget)
  // React alone is more than this: less means that the page's files were not found in it.
  expect(weight).toBeGreaterThan(50_000)
})

test.each(['browser.html', 'electron.html'])('%s has no script or style in itself, as its policy demands', (page) => {
  const html = readFileSync(path.join(renderer, page), 'utf8')
  expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+=|<script(?![^>]*\ssrc=)/)
})

test('no file of the pages is the gallery or knows what it shows', () => {
  const files = readdirSync(renderer, { recursive: true, encoding: 'utf8' })
  expect(files.filter((file) => file.includes('gallery'))).toEqual([])
  const shipped = files.filter((file) => /\.(?:js|css|html)$/.test(file))
  expect(shipped.length).toBeGreaterThan(3)
  const having = (pattern: RegExp) =>
    shipped.filter((file) => pattern.test(readFileSync(path.join(renderer, file), 'utf8')))
  // What every specimen is framed with, and what stands in the packs, which only a host has.
  expect(having(/data-specimen|Financial Times, 17 July 2023/)).toEqual([])
  // The editor knows the format; a learner's page does not.
  expect(having(/lastlook-pack\/1/).filter((file) => !file.includes('TrainerPage'))).toEqual([])
})

test.each(['Public Suffix List (MPL-2.0)', 'confusables.txt of Unicode', '@fontsource-variable/hanken-grotesk '])(
  'the licences that ship name what is in the bundle: %s',
  (name) => {
    const licences = readFileSync(path.join(root, 'dist/licenses.txt'), 'utf8')
    expect(licences.split('\n').filter((line) => line.startsWith(name))).toHaveLength(1)
  },
)
