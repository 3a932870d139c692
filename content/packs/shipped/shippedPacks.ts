import { isScriptPack, type Pack, type ScenarioPack } from '../pack.ts'
import { parsePack } from '../parsePack.ts'
import { library } from '../stocks/library.ts'
import armees from './armees.json' with { type: 'json' }
import beginners from './beginners.json' with { type: 'json' }
import bureaux from './bureaux.json' with { type: 'json' }
import firstDay from './first-day.json' with { type: 'json' }
import forces from './forces.json' with { type: 'json' }
import lookAlikes from './look-alikes.json' with { type: 'json' }
import milMl from './mil-ml.json' with { type: 'json' }
import office from './office.json' with { type: 'json' }
import rare from './rare.json' with { type: 'json' }
import servicePublic from './service-public.json' with { type: 'json' }
import siblings from './siblings.json' with { type: 'json' }
import town from './town.json' with { type: 'json' }

const read = (file: unknown): Pack => {
  const pack = parsePack(JSON.stringify(file), library)
  if (pack.ok) return pack.value
  const faults = pack.error.map((fault) => `${fault.place}: ${fault.problem} ${fault.fix}`)
  throw new Error(`A shipped pack is broken:\n${faults.join('\n')}`)
}

const packByFile = new Map<unknown, Pack>()

/** Each is read, checked and hashed on first use. */
const readOnce = (file: unknown): Pack => {
  const pack = packByFile.get(file) ?? read(file)
  packByFile.set(file, pack)
  return pack
}

/** In the order in which they are offered. */
const files: readonly { readonly format: string; readonly id: string }[] = [
  firstDay,
  beginners,
  milMl,
  siblings,
  lookAlikes,
  rare,
  forces,
  office,
  town,
  armees,
  servicePublic,
  bureaux,
]

/**
 * The packs that come with the product, in the order in which they are offered, read, checked and hashed: for tools and
 * tests. The app asks `shippedOffer`.
 */
export const allShippedPacks = (): readonly Pack[] => files.map(readOnce)

/** Those of them that are made of scenarios; no other is read for them. */
export const shippedPacks = (): readonly ScenarioPack[] =>
  files
    .filter(({ format }) => format === 'lastlook-pack/1')
    .map(readOnce)
    .filter((pack) => !isScriptPack(pack))

/** The one of those with this id, in a fraction of the time that all of them take. Throws where there is none. */
export const shippedPack = (id: string): ScenarioPack => {
  const file = files.find((one) => one.id === id)
  const pack = file && readOnce(file)
  if (pack === undefined || isScriptPack(pack)) throw new Error(`No pack ${id} made of scenarios is shipped.`)
  return pack
}
