import { randomFrom } from '../../content/basics/random.ts'
import { readDomain } from '../../content/mail/domain.ts'
import type { RealDomains } from '../realDomain.ts'
import type { KnownEntry } from '../testSets.ts'

/**
 * A directory of many domains: those given, then other real ones, then, where the lists end, names put together from
 * halves of real names. It only has to be as large and as crowded as a large one.
 */
export const enlarge = (entries: readonly KnownEntry[], real: RealDomains, count: number): readonly KnownEntry[] => {
  const random = randomFrom('large directory')
  const domains = new Set(entries.map(({ domain }) => domain))
  const others = random.shuffle(real.domains.map(({ domain }) => domain))
  // Half of the lists at most: the rest stays unseen.
  for (const domain of others.slice(0, others.length >> 1)) if (domains.size < count) domains.add(domain)
  const parts = others.flatMap((domain) => {
    const read = readDomain(domain)
    return read.ok ? [read.value] : []
  })
  while (domains.size < count) {
    const [front, back, { suffix }] = [random.pick(parts), random.pick(parts), random.pick(parts)]
    const name = front.name.slice(0, (front.name.length >> 1) + 1) + back.name.slice(back.name.length >> 1)
    if (name.length <= 60 && !name.startsWith('xn--')) domains.add(`${name}.${suffix}`)
  }
  const rest = [...domains].slice(entries.length, count).map((domain) => ({ domain, weight: 1 + random.below(100) }))
  return [...entries, ...rest].slice(0, count)
}
