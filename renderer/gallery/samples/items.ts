import { buildTypingItem } from '../../../content/activities/typing/buildTypingItem.ts'
import { selectTyping } from '../../../content/activities/typing/selectTyping.ts'
import type { TypingItem } from '../../../content/activities/typing/typingItem.ts'
import type { Locale } from '../../../content/basics/locale.ts'
import { type BuiltItem, buildItem } from '../../../content/item/build.ts'
import { packHeader } from '../../../content/item/header.ts'
import { itemIdOf } from '../../../content/model/itemId.ts'
import type { Pack } from '../../../content/packs/pack.ts'
import { shippedPacks } from '../../../content/packs/shipped/shippedPacks.ts'

/** Seeds that are tried of each scenario. */
const mostSeeds = 40

const first = <Thing>(things: Iterable<Thing>, fits: (thing: Thing) => boolean, what: string): Thing => {
  for (const thing of things) if (fits(thing)) return thing
  throw new Error(`The shipped packs have no message ${what}.`)
}

function* markingItems(packs: readonly Pack[], locale: Locale): Generator<BuiltItem> {
  for (let seed = 1; seed <= mostSeeds; seed += 1) {
    for (const pack of packs) {
      for (const scenario of packHeader(pack).scenarios) {
        const built = buildItem(pack, itemIdOf(scenario, seed), locale)
        if (built.ok) yield built.value
      }
    }
  }
}

function* typingItems(packs: readonly Pack[], locale: Locale): Generator<TypingItem> {
  for (let seed = 1; seed <= mostSeeds; seed += 1) {
    for (const pack of packs) {
      for (const id of selectTyping(pack, 10, seed, {})) {
        const built = buildTypingItem(pack, id, locale)
        if (built.ok) yield built.value
      }
    }
  }
}

/** Real messages of the shipped packs, found by what is wanted of them: the same each time. `what` is said where none fits. */
export interface Found {
  marking(what: string, fits: (built: BuiltItem) => boolean): BuiltItem
  typing(what: string, fits: (item: TypingItem) => boolean): TypingItem
}

/** The messages of the shipped packs in a language. */
export const findItems = (locale: Locale): Found => ({
  marking: (what, fits) => first(markingItems(shippedPacks(), locale), fits, what),
  typing: (what, fits) => first(typingItems(shippedPacks(), locale), fits, what),
})
