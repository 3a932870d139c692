import type { Locale } from '../../../basics/locale.ts'
import { buildItem } from '../../../item/build.ts'
import type { ItemId } from '../../../model/ids.ts'
import type { AnswerKey, Item } from '../../../model/item.ts'
import { itemIdOf } from '../../../model/itemId.ts'
import type { ScriptPack } from '../../../packs/pack.ts'

/** A message as it is dealt, with what is wrong in it. */
export interface DealtMessage {
  readonly scriptId: string
  readonly item: Item
  /** Places of the wrong recipients. */
  readonly wrong: ReadonlySet<number>
  /** What gave each away, as its debrief lists it. */
  readonly cues: readonly number[]
}

const dealOne = (pack: ScriptPack, scriptId: string, id: ItemId, locale: Locale): DealtMessage[] => {
  const built = buildItem(pack, id, locale)
  if (!built.ok) return []
  const { item, key, debrief } = built.value
  return [{ scriptId, item, wrong: wrongIn(key), cues: debrief.wrong.map(({ gaveAway }) => gaveAway.length) }]
}

const wrongIn = ({ wrong }: AnswerKey): ReadonlySet<number> => new Set(wrong.map(({ recipient }) => recipient))

/** Every script of a pack that is played in a language, built with each of so many seeds. */
export const dealAll = (pack: ScriptPack, locale: Locale, seeds: number): readonly DealtMessage[] =>
  pack.scripts
    .filter(({ languages }) => languages.includes(locale))
    .flatMap((script) =>
      Array.from({ length: seeds }, (_, seed) => dealOne(pack, script.id, itemIdOf(script, seed), locale)).flat(),
    )
