import { isScriptPack, type ScenarioPack } from '../pack.ts'
import { parsePack } from '../parsePack.ts'
import firstDay from './first-day.json' with { type: 'json' }
import lookAlikes from './look-alikes.json' with { type: 'json' }
import milMl from './mil-ml.json' with { type: 'json' }
import rare from './rare.json' with { type: 'json' }
import siblings from './siblings.json' with { type: 'json' }

const read = (file: unknown): ScenarioPack => {
  const pack = parsePack(JSON.stringify(file))
  if (pack.ok && !isScriptPack(pack.value)) return pack.value
  if (pack.ok) throw new Error(`${pack.value.id} is a pack of scripts.`)
  const faults = pack.error.map((fault) => `${fault.place}: ${fault.problem} ${fault.fix}`)
  throw new Error(`A shipped pack is broken:\n${faults.join('\n')}`)
}

let packs: readonly ScenarioPack[] | undefined

/**
 * The packs that come with the product, in the order in which they are offered, all of them read, checked and hashed on
 * first use: for tools and tests. The app asks `shippedOffer`.
 */
export const shippedPacks = (): readonly ScenarioPack[] => {
  packs ??= [firstDay, milMl, siblings, lookAlikes, rare].map(read)
  return packs
}
