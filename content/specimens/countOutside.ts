import * as v from 'valibot'
import type { ActivitySchemas, DealtFrom, HostActivity } from '../activities/activity.ts'
import type { PageActivity } from '../activities/pageActivity.ts'
import { randomFrom } from '../basics/random.ts'
import { err, ok } from '../basics/result.ts'
import { type BuiltItem, buildItem } from '../item/build.ts'
import { domainOf } from '../mail/sides.ts'
import { Count, noCounts } from '../model/counts.ts'
import type { ItemId } from '../model/ids.ts'
import { Item } from '../model/item.ts'
import { itemIdOf, largestSeed } from '../model/itemId.ts'

const Judgement = v.strictObject({ isRight: v.boolean(), outside: Count })

/**
 * For tests: a third activity, which is planted beside those that there are. Of a message it is to be said how many of
 * its recipients are outside the sender's domain.
 */
export const countOutsideSchemas = {
  dealt: v.strictObject({ items: v.array(Item) }),
  given: v.strictObject({ said: Count }),
  filed: v.strictObject({
    position: v.number(),
    item: Item,
    said: Count,
    outside: Count,
    responseMs: v.number(),
    recordedAt: v.string(),
  }),
  judgement: Judgement,
  /** The addresses outside, message by message. */
  notes: v.array(v.array(v.string())),
} as const satisfies ActivitySchemas

const outsideOf = ({ sender, recipients }: Item): string[] =>
  recipients.map(({ address }) => address).filter((address) => domainOf(address) !== domainOf(sender.address))

const judge = (item: Item, said: number): v.InferOutput<typeof Judgement> => {
  const outside = outsideOf(item).length
  return { isRight: said === outside, outside }
}

const rebuild = ({ session, packOf }: DealtFrom, id: ItemId): BuiltItem | undefined => {
  const pack = packOf(id)
  const built = pack && buildItem(pack, id, session.locale)
  return built?.ok ? built.value : undefined
}

/** For tests: that activity, as a host has it. Every pack without a shift fits; four messages are dealt. */
export const countOutside: HostActivity<typeof countOutsideSchemas> = {
  modesOf: ({ shift }) => (shift ? [] : ['practice']),
  nameOf: () => 'countOutside',
  draw: async ({ packs, read, packId, items, seed }) => {
    const header = packs.find(({ id }) => id === packId)
    if (!header) return err({ code: 'unknownPack', values: { packId, packs: packs.map(({ id }) => id) } })
    if (header.shift) return err({ code: 'unfitPack', values: { packId, mode: 'countOutside' } })
    const found = await read(header)
    if (!found.ok) return found
    const pack = found.value
    const random = randomFrom(`countOutside/${pack.id}/${seed}`)
    const scenarios = random.shuffle(header.scenarios).slice(0, items ?? 4)
    return ok({
      source: pack,
      packs: [pack],
      itemIds: scenarios.map((one) => itemIdOf(one, random.below(largestSeed + 1))),
    })
  },
  deal: (from) => {
    const { itemIds } = from.session
    const items = itemIds.flatMap((id) => rebuild(from, id)?.item ?? [])
    return items.length < itemIds.length ? undefined : { items }
  },
  file: (from, { position, itemId, given, responseMs, recordedAt }) => {
    const built = from.session.itemIds[position] === itemId ? rebuild(from, itemId) : undefined
    if (!built) return err({ code: 'unknownItem', values: { itemId, position } })
    const { item } = built
    return ok({ position, item, said: given.said, outside: outsideOf(item).length, responseMs, recordedAt })
  },
  judgementOf: (_, { item, said }) => judge(item, said),
  notesOn: (_, answers) => answers.map(({ item }) => outsideOf(item)),
  show: () => ({ attempts: [] }),
  tally: (answers) => {
    const right = answers.filter(({ said, outside }) => said === outside).length
    return { counts: noCounts, leaks: 0, figures: { right, miscounted: answers.length - right } }
  },
  columns: ['address_shown_as', 'outside_said', 'outside_counted'],
  rows: ({ item, said, outside }) => [{ address_shown_as: item.display, outside_said: said, outside_counted: outside }],
}

/** For tests: the same as a page has it. The items say all, so a page judges as the host does. */
export const countOutsidePage: PageActivity<typeof countOutsideSchemas> = {
  itemsOf: ({ items }) => items,
  feedbackOf: () => 'each',
  judge: ({ items }, position, { said }) => {
    const item = items[position]
    return item ? judge(item, said) : null
  },
  givenOf: ({ said }) => ({ said }),
  withTakenBack: (given) => given,
  lookBackOn: ({ items }, answers) => ({
    answers: answers.flatMap(({ given, responseMs }, position) => {
      const item = items[position]
      return item ? [{ position, item, ...given, outside: outsideOf(item).length, responseMs }] : []
    }),
    notes: items.slice(0, answers.length).map(outsideOf),
  }),
}

/** For tests: how many recipients of a message are outside. */
export const countedOutside = (item: Item | undefined): number => (item ? outsideOf(item).length : 0)
