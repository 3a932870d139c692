import { readDomain } from '../mail/domain.ts'
import { endingOf } from './ending.ts'
import type { ScenarioPack } from './pack.ts'
import { wrongForms } from './wrongForms.ts'

/** A name that we made up, and the first place in a pack where it stands. */
export interface InventedDomain {
  readonly domain: string
  readonly packId: string
  readonly place: string
}

/** Every domain of a pack that we made up, with its place: the directory, the wrong ones, and whatever a seed could make. */
export const madeUpDomains = function* (pack: ScenarioPack): Generator<readonly [domain: string, place: string]> {
  for (const { domain, status } of pack.directory) if (status !== 'public') yield [domain, `directory.${domain}`]
  for (const domain of pack.outside) yield [domain, 'outside']
  const known = new Set(pack.directory.map((entry) => entry.domain))
  for (const { id, people, traps } of pack.scenarios) {
    for (const [key, { domain }] of Object.entries(people)) {
      if (!known.has(domain)) yield [domain, `scenarios.${id}.people.${key}`]
    }
    for (const [index, trap] of traps.entries()) {
      const right = people[trap.recipients[0] ?? '']?.domain ?? ''
      const forms = trap.written === undefined ? wrongForms(trap.kind, right, known) : [trap.written]
      for (const form of forms) if (!known.has(form)) yield [form, `scenarios.${id}.traps.${index}`]
    }
  }
}

/**
 * The made-up names of packs that could turn out to be somebody's, each once: those under endings that exist. The name
 * to look up is the registered one, or the whole where that is a real body's own (`thornby-barracks.mod.gov.uk`) or only
 * such bodies register there.
 */
export const inventedDomains = (packs: readonly ScenarioPack[]): InventedDomain[] => {
  const found = new Map<string, InventedDomain>()
  for (const pack of packs) {
    const real = new Set(pack.directory.filter((one) => one.status === 'public').map((one) => one.domain))
    for (const [domain, place] of madeUpDomains(pack)) {
      const read = readDomain(domain)
      if (!read.ok || endingOf(domain) === 'reserved') continue
      const { registrable, text } = read.value
      const isWhole = registrable === '' || real.has(registrable) || endingOf(domain) === 'closed'
      const name = isWhole ? text : registrable
      if (!found.has(name)) found.set(name, { domain: name, packId: pack.id, place })
    }
  }
  return [...found.values()].sort((a, b) => (a.domain < b.domain ? -1 : 1))
}
