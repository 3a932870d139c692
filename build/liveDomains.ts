import type { Resolver } from 'node:dns/promises'

/** What the DNS says of a name: it exists, it does not, or nobody answered (with the resolver's code). */
type Standing = 'alive' | 'absent' | { readonly unknown: string }

/** What came of looking names up. Null: the resolver does not even know names that surely exist. */
export interface Lookup {
  readonly alive: readonly string[]
  readonly unknown: readonly { readonly domain: string; readonly code: string }[]
}

/** How many names are asked about at once: a resolver that is flooded answers nothing. */
const atOnce = 8

const codeOf = (problem: unknown): string =>
  problem instanceof Error && 'code' in problem && typeof problem.code === 'string' ? problem.code : 'EUNKNOWN'

/** A name without name servers of its own still exists when the answer is empty and not "no such name". */
const standingOf = async (domain: string, resolver: Resolver): Promise<Standing> => {
  try {
    await resolver.resolveNs(domain)
    return 'alive'
  } catch (problem) {
    const code = codeOf(problem)
    if (code === 'ENOTFOUND') return 'absent'
    return code === 'ENODATA' ? 'alive' : { unknown: code }
  }
}

/** The names in groups of as many as are asked about at once; no more of them are held than that. */
const inGroups = function* (domains: Iterable<string>): Generator<readonly string[]> {
  let group: string[] = []
  for (const domain of domains) {
    group.push(domain)
    if (group.length < atOnce) continue
    yield group
    group = []
  }
  if (group.length > 0) yield group
}

/** Looks names up. `witnesses` surely exist: a resolver that knows none of them has no network behind it. */
export const lookUp = async (
  domains: Iterable<string>,
  witnesses: readonly string[],
  resolver: Resolver,
): Promise<Lookup | null> => {
  const seen = await Promise.all(witnesses.map((witness) => standingOf(witness, resolver)))
  if (!seen.includes('alive')) return null
  const alive: string[] = []
  const unknown: { domain: string; code: string }[] = []
  for (const some of inGroups(domains)) {
    const standings = await Promise.all(some.map((domain) => standingOf(domain, resolver)))
    standings.forEach((standing, at) => {
      const domain = some[at] ?? ''
      if (standing === 'alive') alive.push(domain)
      else if (standing !== 'absent') unknown.push({ domain, code: standing.unknown })
    })
  }
  return { alive, unknown }
}
