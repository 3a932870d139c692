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

const read = (file: unknown): Pack => {
  const pack = parsePack(JSON.stringify(file), library)
  if (pack.ok) return pack.value
  const faults = pack.error.map((fault) => `${fault.place}: ${fault.problem} ${fault.fix}`)
  throw new Error(`A shipped pack is broken:\n${faults.join('\n')}`)
}

let packs: readonly Pack[] | undefined

/**
 * The packs that come with the product, in the order in which they are offered, all of them read, checked and hashed on
 * first use: for tools and tests. The app asks `shippedOffer`.
 */
export const allShippedPacks = (): readonly Pack[] => {
  packs ??= [
    firstDay,
    beginners,
    milMl,
    siblings,
    lookAlikes,
    rare,
    forces,
    office,
    armees,
    servicePublic,
    bureaux,
  ].map(read)
  return packs
}

/** Those of them that are made of scenarios. */
export const shippedPacks = (): readonly ScenarioPack[] =>
  allShippedPacks().filter((pack): pack is ScenarioPack => !isScriptPack(pack))
