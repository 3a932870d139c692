import naughty from 'big-list-of-naughty-strings/blns.json' with { type: 'json' }
import { expect, test } from 'vitest'
import { type Random, randomFrom } from '../../basics/random.ts'
import { readingOf, readWhole } from '../../specimens/directories.ts'
import { directorySteps, largestDirectory } from './readDirectory.ts'
import { hiddenIn } from './shown.ts'

const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`

test('no naughty string in any field costs another row, and whatever comes in can be shown', () => {
  for (const [at, field] of (['name', 'mail', 'unit'] as const).entries()) {
    const rows = naughty.map((text, row) => {
      const cells = [`Jo ${row}`, `jo${row}@x.example`, 'Stores']
      cells[at] = text
      return `${cells.map(cell).join(',')}\nGood,good${row}@x.example,Stores\n`
    })
    const { people, faults, rows: count, faultCounts } = readingOf(`name,mail,unit\n${rows.join('')}`)
    expect(people.filter(({ name }) => name === 'Good').length, field).toBe(naughty.length)
    const out = Object.values(faultCounts).reduce((sum, one) => sum + one, 0)
    expect([people.length + out, out], field).toEqual([count, faults.length])
    for (const { name, unit, address } of people) {
      const text = `${name}${unit}${address}`
      expect(hiddenIn(text)).toEqual([])
      expect(text).not.toMatch(/[\n\r\t]/)
    }
    const shown = faults.flatMap(({ holds }) => holds.filter(({ is }) => is === 'text').map(({ text }) => text))
    expect(shown.filter((text) => hiddenIn(text).length > 0 || text.length > 90)).toEqual([])
  }
})

const good = (row: number): string => `Jo ${row},jo${row}@x.example,Stores\n`
const someGood = Array.from({ length: 20 }, (_, row) => good(row)).join('')

/** What a file can be broken by; each gets the bytes of a good one and gives those of a broken one. */
const breaks: readonly ((file: Buffer, random: Random) => Buffer)[] = [
  (file, random) => file.subarray(0, random.below(file.length)),
  (file, random) => insert(file, random, '\0'.repeat(1 + random.below(9))),
  (file, random) => insert(file, random, '"'),
  (file, random) => insert(file, random, '\u202e'),
  (file, random) => insert(file, random, ','.repeat(100_000)),
  (file, random) => insert(file, random, '__proto__,constructor,toString\n'),
  (file, random) => insert(file, random, `=cmd|' /C calc'!A0,a@x.example,b\n`),
  (file, random) => insert(file, random, 'BEGIN:VCARD\nFN:x\n'),
  (file, random) => insert(file, random, `${'['.repeat(1_000_000)}`),
  (file, random) => insert(file, random, 'a@x.example;b@x.example '.repeat(1 + random.below(5))),
  (file, random) => {
    const broken = Buffer.from(file)
    for (let count = 0; count < 20; count++) broken[random.below(file.length)] = random.below(256)
    return broken
  },
  (file) => Buffer.from(file.toString(), 'utf16le'),
  (file) => Buffer.concat([Buffer.from([0xff, 0xfe]), file]),
  (file, random) => Buffer.from(Array.from(file.toString(), (letter) => (random.below(9) ? letter : '"')).join('')),
]

const insert = (file: Buffer, random: Random, text: string): Buffer => {
  const at = random.below(file.length + 1)
  return Buffer.concat([file.subarray(0, at), Buffer.from(text), file.subarray(at)])
}

const files = [
  Buffer.from(`name,mail,unit\n${someGood}`),
  Buffer.from(someGood.replace(/^(.*),(.*),(.*)$/gm, 'BEGIN:VCARD\nFN:$1\nEMAIL:$2\nORG:Fleet;$3\nEND:VCARD')),
  Buffer.from(someGood.replace(/^(.*),(.*),(.*)$/gm, 'dn: cn=$1\ncn: $1\nmail: $2\nou: $3\n')),
  Buffer.from('{"format":"lastlook-directory/1","people":[],"domains":[{"domain":"x.example","weight":2}]}'),
]

test('of 200 broken files each is read or refused with a reason, in bounded time and memory', () => {
  const before = process.memoryUsage().heapUsed
  const start = process.cpuUsage()
  for (let number = 0; number < 200; number++) {
    const random = randomFrom(`broken/${number}`)
    const file = breaks[number % breaks.length]?.(files[number % files.length] ?? Buffer.alloc(0), random)
    const read = readWhole(file ?? Buffer.alloc(0))
    if (read.ok) {
      const { rows, people, domains, faultCounts } = read.value
      const out = Object.values(faultCounts).reduce((sum, one) => sum + one, 0)
      expect(people.length + domains.length + out, `file ${number}`).toBeLessThanOrEqual(rows)
      for (const { name, address } of people) expect(hiddenIn(`${name}${address}`)).toEqual([])
    } else expect(read.error.code).toMatch(/^[a-zA-Z]+$/)
  }
  const { user } = process.cpuUsage(start)
  expect(user / 1e6).toBeLessThan(20)
  expect((process.memoryUsage().heapUsed - before) / 2 ** 20).toBeLessThan(400)
})

test('what is larger than a directory may be is refused before it is looked at', () => {
  const bytes = new Uint8Array(largestDirectory + 1)
  const step = directorySteps(bytes).next()
  expect(step).toMatchObject({ done: true, value: { ok: false, error: { code: 'tooLarge' } } })
})

test('a quote opened in every row, a card that never ends and hundreds of thousands of folds take no longer than they are long', () => {
  const cost = (file: string): number => {
    const start = process.cpuUsage()
    readWhole(file)
    return process.cpuUsage(start).user / 1e6
  }
  expect(cost(`name,mail\n${'"a""b,\n'.repeat(50_000)}`)).toBeLessThan(10)
  expect(cost(`BEGIN:VCARD\nFN:x\n${' y\n'.repeat(300_000)}`)).toBeLessThan(10)
  expect(cost(`BEGIN:VCARD\n${'FN;ENCODING=QUOTED-PRINTABLE:x=\n'.repeat(50_000)}`)).toBeLessThan(10)
  expect(cost(`dn: x\nmail: ${'a'.repeat(5_000_000)}\n`)).toBeLessThan(10)
})

test('50,000 rows come in within seconds, with counts on the way, and whoever drives the reading may leave off', () => {
  const rows = Array.from({ length: 50_000 }, (_, row) => good(row)).join('')
  const file = Buffer.from(`name,mail,unit\n${rows}`)
  const start = process.cpuUsage()
  const shares: number[] = []
  const steps = directorySteps(file)
  let step = steps.next()
  for (; !step.done; step = steps.next()) shares.push(step.value.share)
  expect(step.value.ok && step.value.value.people.length).toBe(50_000)
  expect(process.cpuUsage(start).user / 1e6).toBeLessThan(8)
  expect(shares.length).toBeGreaterThan(50)
  expect(shares).toEqual(shares.toSorted((one, other) => one - other))
  expect(shares.at(-1)).toBe(1)
})
