import { expect, test } from 'vitest'
import { itemIdOf } from '../../model/itemId.ts'
import { isScriptPack } from '../../packs/pack.ts'
import { allShippedPacks } from '../../packs/shipped/shippedPacks.ts'
import { buildItem } from '../build.ts'
import { guardQuestion } from './guard.ts'

/** Builds of each scenario and script. Every number is one more of a thousand messages. */
const seeds = [1, 2]

/** Every message that comes along, as it is asked about: what is wrong in it, and of whom is asked. */
const messages = allShippedPacks().flatMap((pack) =>
  (isScriptPack(pack) ? pack.scripts : pack.scenarios).flatMap((one) =>
    seeds.flatMap((seed) => {
      const locale = 'languages' in one ? (one.languages[seed % one.languages.length] ?? 'en') : 'en'
      const built = buildItem(pack, itemIdOf(one, seed), locale)
      if (!built.ok) return []
      const { item, key, directory } = built.value
      return [{ wrong: key.wrong.map(({ recipient }) => recipient), question: guardQuestion(item, directory) }]
    }),
  ),
)

const wrongOnes = messages.filter(({ wrong }) => wrong.length > 0)
const rightOnes = messages.filter(({ wrong }) => wrong.length === 0)

const share = (some: readonly unknown[], all: readonly unknown[]): number => some.length / all.length

const asksAboutTheWrong = ({ wrong, question }: (typeof messages)[number]): boolean =>
  question !== null && wrong.includes(question.recipient)

test('over what is shipped it is right, wrong and silent as in life', ({ annotate }) => {
  const silent = share(
    wrongOnes.filter(({ question }) => question === null),
    wrongOnes,
  )
  const asksOnRight = share(
    rightOnes.filter(({ question }) => question !== null),
    rightOnes,
  )
  const asking = messages.filter(({ question }) => question !== null)
  const right = share(asking.filter(asksAboutTheWrong), asking)
  annotate(
    `of ${messages.length} messages: silent on ${silent.toFixed(2)} of the wrong ones, asks on ${asksOnRight.toFixed(2)} of the right ones, right about ${right.toFixed(2)} of those it asks about`,
  )
  expect(silent).toBeGreaterThan(0.28)
  expect(silent).toBeLessThan(0.42)
  expect(asksOnRight).toBeGreaterThan(0.14)
  expect(asksOnRight).toBeLessThan(0.26)
  // It asks about right recipients too, and for each of its reasons.
  expect(right).toBeGreaterThan(0.5)
  expect(right).toBeLessThan(0.75)
  const wrongly = asking.filter((one) => !asksAboutTheWrong(one)).map(({ question }) => question?.reason)
  expect(new Set(wrongly).size).toBeGreaterThanOrEqual(4)
})

test('it is no oracle: who marks what it asks about and nothing else is far from who reads', ({ annotate }) => {
  const caught = share(
    wrongOnes.filter(({ wrong, question }) => wrong.length === 1 && wrong[0] === question?.recipient),
    wrongOnes,
  )
  const kept = share(
    rightOnes.filter(({ question }) => question === null),
    rightOnes,
  )
  // Of as many wrong messages as right ones; who marks nothing has a half of them right, who reads all of them.
  const lazy = (caught + kept) / 2
  annotate(`who trusts the guard alone has ${lazy.toFixed(2)} of messages right; a reader 1, who marks nothing 0.5`)
  expect(lazy).toBeGreaterThan(0.54)
  expect(lazy).toBeLessThan(0.7)
})
