import { expect, test } from 'vitest'
import { shippedPacks } from '../../packs/shipped/shippedPacks.ts'
import { lintPack } from './lint.ts'

test.each(shippedPacks().map(({ hash: _, ...file }) => [file.id, file] as const))(
  '%s: the lint has nothing to say against it, and looks alone do not tell its answers',
  (_id, file) => {
    const { problems, tell } = lintPack(JSON.stringify(file))
    expect(problems).toEqual([])
    if (tell) expect(Math.max(tell.message.accuracy, tell.recipient.accuracy)).toBeLessThanOrEqual(0.6)
  },
)

test('every pack but the first day’s is put to the test for tells', () => {
  const untested = shippedPacks().filter((pack) => pack.scenarios.length < 16)
  expect(untested.map((pack) => pack.id)).toEqual(['first-day'])
})
