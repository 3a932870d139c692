import { readFileSync } from 'node:fs'
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
