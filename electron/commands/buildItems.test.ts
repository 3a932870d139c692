import { expect, test } from 'vitest'
import { allShippedPacks } from '../../content/packs/shipped/shippedPacks.ts'
import { memoryIo } from '../terminal/streams.ts'
import { runCommandLine } from './cli.ts'

const run = async (...args: string[]) => {
  const io = memoryIo()
  const code = await runCommandLine(['build', ...args], io)
  return { code, out: io.out(), problems: io.problems() }
}

const drill = ['--pack', 'mil-ml', '--items', '12', '--seed', '7']

interface Printed {
  readonly items: readonly {
    readonly id: string
    readonly recipients: readonly { readonly address: string }[]
    readonly key?: readonly { readonly recipient: number; readonly intended: string }[]
  }[]
}
const read = (text: string): Printed => JSON.parse(text)

test('the same options print the same bytes, another seed prints others', async () => {
  const first = await run(...drill)
  expect(first.code).toBe(0)
  expect(await run(...drill)).toEqual(first)
  expect((await run('--pack', 'mil-ml', '--items', '12', '--seed', '8')).out).not.toBe(first.out)
})

test('one line or indented, the content is the same', async () => {
  const [plain, line] = [await run(...drill), await run(...drill, '--json')]
  expect(line.out.split('\n')).toHaveLength(2)
  expect(plain.out).toMatch(/^\{\n {2}"items": \[\n/)
  expect(read(line.out)).toEqual(read(plain.out))
})

test('an item has the parts of the message in their order, the body as one text', async () => {
  const [item] = read((await run(...drill, '--locale', 'fr')).out).items
  expect(Object.keys(item ?? {}).slice(0, 6)).toEqual(['id', 'locale', 'subject', 'body', 'attachments', 'recipients'])
  expect(item).toMatchObject({
    id: expect.stringMatching(/^[a-z0-9-]+@\d+#\d+$/),
    locale: 'fr',
    body: expect.stringContaining('\n\n'),
    setting: expect.any(String),
    sender: { address: expect.any(String) },
    display: expect.any(String),
    sensitivity: expect.any(String),
  })
  expect(Object.keys(item?.recipients[0] ?? {})).toEqual(['field', 'name', 'address'])
})

test('the answers come only with --key, and are an empty list for a clean message', async () => {
  const without = await run(...drill)
  for (const word of ['"key"', 'intended', 'kind', 'meant', 'trap']) expect(without.out).not.toContain(word)
  const { items } = read((await run(...drill, '--key')).out)
  expect(items.filter((item) => item.key?.length === 0)).toHaveLength(6)
  for (const item of items) {
    for (const { recipient, intended } of item.key ?? []) {
      expect(item.recipients[recipient]?.address).not.toMatch(new RegExp(`@${intended}$`))
    }
  }
  expect(items.map(({ key: _, ...rest }) => rest)).toEqual(read(without.out).items)
})

test('the base rate is the share of messages with a wrong recipient', async () => {
  const wrongOf = async (rate: string) =>
    read((await run(...drill, '--key', '--base-rate', rate)).out).items.filter((item) => item.key?.length !== 0).length
  expect([await wrongOf('0'), await wrongOf('.25'), await wrongOf('1')]).toEqual([0, 3, 12])
})

test('a pack in which nothing is played in the language asked for is refused', async () => {
  const { code, problems } = await run('--pack', 'forces', '--locale', 'fr', '--items', '1', '--seed', '1')
  expect([code, problems]).toEqual([2, 'Nothing in the pack "forces" is played in "fr". Choose another --locale.\n'])
})

test('an unknown pack is refused with the names of those that there are', async () => {
  expect(await run('--pack', 'x', '--items', '1', '--seed', '1')).toEqual({
    code: 2,
    out: '',
    problems: `There is no pack "x". Packs: ${allShippedPacks()
      .map(({ id }) => id)
      .join(', ')}.\n`,
  })
})

test.each([
  [['--items', '0'], /It must be a whole number from 1 to 10000/],
  [['--items', '10001'], /It must be a whole number from 1 to 10000/],
  [['--items', '1.5'], /It must be a whole number from 1 to 10000/],
  [['--seed', '-1'], /It must be a whole number from 0 to 4294967295/],
  [['--seed', '4294967296'], /It must be a whole number from 0 to 4294967295/],
  [['--seed', '0x10'], /It must be a whole number from 0 to 4294967295/],
  [['--base-rate', '1.1'], /It must be a number from 0 to 1/],
  [['--base-rate', 'NaN'], /It must be a number from 0 to 1/],
  [['--locale', 'de'], /Allowed choices are en, fr/],
])('%j is refused with the limits', async (args, expected) => {
  const { code, out, problems } = await run(...drill, ...args)
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(problems).toMatch(expected)
})

test('the largest seed and the smallest drill are fine', async () => {
  expect(read((await run('--pack', 'mil-ml', '--items', '1', '--seed', '4294967295')).out).items).toHaveLength(1)
})
