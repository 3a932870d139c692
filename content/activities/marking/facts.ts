import { randomFrom } from '../../basics/random.ts'
import { scriptOf } from '../../item/staged.ts'
import type { ItemId } from '../../model/ids.ts'
import type { Debrief } from '../../model/item.ts'
import { isScriptPack, type ScriptPack } from '../../packs/pack.ts'
import type { DealtFrom } from '../activity.ts'

/**
 * The facts that messages of a session tell in place of their script's own, by their items: the first message of a fact
 * tells it, a later one tells one of its pack that no message of the session tells, for as long as there are such. The same
 * session gives the same, before and after it is resumed. Scenarios (format 1) always tell their own.
 */
export const factsInstead = (from: DealtFrom): ReadonlyMap<ItemId, Debrief['fact']> => {
  const { sessionId, itemIds, locale } = from.session
  const used = new Set<string>()
  const again: { readonly id: ItemId; readonly pack: ScriptPack }[] = []
  for (const id of itemIds) {
    const pack = from.packOf(id)
    const script = pack && isScriptPack(pack) ? scriptOf(pack, id) : undefined
    if (!pack || !isScriptPack(pack) || !script) continue
    if (used.has(script.fact)) again.push({ id, pack })
    used.add(script.fact)
  }
  const random = randomFrom(`${sessionId} facts`)
  const instead = new Map<ItemId, Debrief['fact']>()
  for (const { id, pack } of again) {
    const [name] = random.shuffle(Object.keys(pack.facts).filter((one) => !used.has(one)))
    const fact = name === undefined ? undefined : pack.facts[name]
    if (name === undefined || !fact) continue
    used.add(name)
    instead.set(id, { text: fact.text[locale], source: fact.source[locale] })
  }
  return instead
}

/** A debrief of a session with the fact that it tells there. */
export const withFact =
  (instead: ReadonlyMap<ItemId, Debrief['fact']>) =>
  (debrief: Debrief): Debrief => ({ ...debrief, fact: instead.get(debrief.itemId) ?? debrief.fact })
