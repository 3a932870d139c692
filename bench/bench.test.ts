import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { ownMachine } from '../content/contract/ownMachine.ts'
import { readDomainFolder } from './domainFolder.ts'
import { enlarge } from './measure/directories.ts'
import { measureQuality } from './measure/quality.ts'
import { everydayMix, time, walking, yardstick } from './measure/speed.ts'
import { readPackagedDomains } from './packagedDomains.ts'
import { reportQuality, showQuality } from './qualityReport.ts'
import { makeJudges } from './rivals/judges.ts'
import { buildTestSets, type TestAddress } from './testSets.ts'
import { publishedForms } from './wrongForms.ts'

const options = { seed: 'test', part: 'all', known: 400, size: 100 } as const
const real = readPackagedDomains()
const sets = buildTestSets(real, publishedForms, options)

test('the same seed makes the same set, another one another', () => {
  expect(buildTestSets(real, publishedForms, options)).toEqual(sets)
  expect(buildTestSets(real, publishedForms, { ...options, seed: 'other' }).directory).not.toEqual(sets.directory)
})

test('the smaller form has what others published, each of a domain that the directory knows', () => {
  const known = new Set(sets.directory.map(({ domain }) => domain))
  const slips = sets.addresses.filter(({ wrong }) => wrong)
  expect(slips.length).toBeGreaterThan(10)
  for (const { intended } of slips) expect(known).toContain(intended)
})

test('the halves share no owner, and the parts share no domain', () => {
  const ownerByDomain = new Map(real.domains.map(({ domain, owner }) => [domain, owner]))
  const knownOwners = new Set(sets.directory.map(({ domain }) => ownerByDomain.get(domain)))
  const unseen = sets.addresses.filter(({ group }) => group === 'unseen')
  expect(unseen).toHaveLength(100)
  for (const { address } of unseen) {
    expect(knownOwners).not.toContain(ownerByDomain.get(address.slice(address.lastIndexOf('@') + 1)))
  }
  const all = (part: 'fit' | 'measure') =>
    buildTestSets(real, publishedForms, { ...options, part, known: 10_000 }).directory.map(({ domain }) => domain)
  const fit = new Set(all('fit'))
  expect(all('measure').filter((domain) => fit.has(domain))).toEqual([])
})

test('a folder of lists is read, its broken rows are left out, and one without lists is refused', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'lastlook-bench-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const empty = path.join(folder, 'empty')
  mkdirSync(empty)
  expect(() => readDomainFolder(empty)).toThrow(/holds none of dotgov\.csv/)
  writeFileSync(path.join(folder, 'universities.csv'), 'domain,country,name\nuq.edu.au,AU,"Q, University"\n-x-,AU,X\n')
  writeFileSync(path.join(folder, 'same-owner.txt'), 'uq.edu.au uqonline.example\n')
  const { domains } = readDomainFolder(folder)
  expect(domains.map(({ domain }) => domain)).toEqual(['uq.edu.au', 'uqonline.example'])
  expect(new Set(domains.map(({ owner }) => owner)).size).toBe(1)
})

test('everybody is judged on the same addresses, and the report names them', () => {
  const reports = reportQuality(sets, 0.001)
  expect(reports.map(({ quality }) => quality.flaggedPerThousand.known)).toEqual([0, 0, 0, 0])
  const text = showQuality(reports, 0.001)
  for (const { name } of reports) expect(text).toContain(name)
})

test('the figures are those of the textbook', () => {
  const one = (group: TestAddress['group'], confidence: number, intended: string | null = null) => ({
    truth: { address: '', group, wrong: group === 'slip', intended: group === 'slip' ? 'a.example' : null, rule: '' },
    verdict: { flagged: confidence >= 0.5, confidence, intended },
  })
  const quality = measureQuality([
    one('slip', 0.9, 'a.example'),
    one('unseen', 0.8),
    one('slip', 0.7, 'b.example'),
    one('slip', 0.2),
    one('unseen', 0),
    one('known', 0),
  ])
  expect(quality).toMatchObject({ precision: 2 / 3, recall: 2 / 3, intendedRight: 0.5 })
  expect(quality.curve).toContainEqual({ perThousand: 5, recall: 1 / 3, threshold: 0.9 })
  expect(quality.prAuc).toBeCloseTo(1 / 3 + 2 / 9 + 1 / 4)
  expect(quality.flaggedPerThousand).toEqual({ known: 0, subdomain: null, unseen: 500, neighbour: null, sister: null })
})

test('a walk is timed for everybody, over a directory of any size', () => {
  const directory = enlarge(sets.directory, real, 5000)
  const domains = directory.map(({ domain }) => domain)
  expect(new Set(domains).size).toBe(5000)
  const addresses = everydayMix(domains, sets.addresses, 50)
  const judges = makeJudges.map((make) => make(directory))
  const timings = time([yardstick(addresses), ...judges.map((judge) => walking(judge, addresses))], 1)
  for (const [each] of timings) expect(each).toBeGreaterThan(0)
})

test('as a program it judges a small set and prints the figures side by side', () => {
  const program = path.join(import.meta.dirname, 'bench.ts')
  const args = ['detector', '--known', '50', '--size', '30', '--no-speed']
  const ran = spawnSync(process.execPath, [program, ...args], { encoding: 'utf8' })
  expect(ran).toMatchObject({ status: 0, stderr: '' })
  expect(ran.stdout).toMatch(/^ +lastlook +mailcheck +email-spell-checker +edit distance ≤ 2$/m)
  expect(ran.stdout).toMatch(/^ {2}known domains +0\.0 +0\.0 +0\.0 +0\.0$/m)
}, 120_000)

test('as a program it asks every call of the host, over a short and a longer record', () => {
  const program = path.join(import.meta.dirname, 'bench.ts')
  const words = ['host', '--sessions', '1,2', '--rounds', '1', '--no-busy']
  const ran = spawnSync(process.execPath, [program, ...words], { encoding: 'utf8' })
  expect(ran).toMatchObject({ status: 0, stderr: '' })
  const asked = ran.stdout.split('\n').flatMap((line) => /^ {2}(\w+) /.exec(line)?.[1] ?? [])
  expect(asked.toSorted()).toEqual(Object.keys(ownMachine).toSorted())
}, 120_000)
