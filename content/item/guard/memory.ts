import type { Random } from '../../basics/random.ts'
import { ruleById } from '../../detector/kinds.ts'
import { type DomainKindId, domainKindIds } from '../../model/errorKind.ts'
import { endingOf } from '../../packs/ending.ts'
import type { KnownDomain } from '../../packs/pack.ts'
import { wrongForms } from '../../packs/wrongForms.ts'

/** Of the domains that the organisation knows, how many its mail check has been told of. */
const taughtShare = 0.91

/** Of all others, how many it has only as somebody once mistyped them, and takes for right since. */
const mistypedShare = 0.6

/** The slips that it has learnt so: of letters, as fingers make them. */
const learntKinds: readonly DomainKindId[] = domainKindIds.filter(
  (id) => ruleById[id].isTyped && ruleById[id].inLocal === 'ofLabel',
)

/** A domain as it was once mistyped; never as a name that somebody could register. */
const mistyped = (domain: string, known: ReadonlySet<string>, which: number): readonly string[] => {
  if (endingOf(domain) === 'open') return []
  const forms = learntKinds
    .flatMap((kind) => wrongForms(kind, domain, known))
    .filter((form) => endingOf(form) === endingOf(domain))
  return forms.slice(Math.floor(which * forms.length)).slice(0, 1)
}

/**
 * The domains that the mail check takes for right, in comparable form: most of those that the organisation knows, and a
 * few as they were mistyped before. Those are worked out only where somebody on the message is at the right one (`onMessage`): of
 * others nobody is asked.
 */
export const rememberedBy = (
  directory: readonly KnownDomain[],
  onMessage: ReadonlySet<string>,
  random: Random,
): readonly string[] => {
  const known = new Set(directory.map(({ domain }) => domain))
  return directory.flatMap(({ domain }) => {
    const [taught, learnt, which] = [random.next(), random.next(), random.next()]
    if (taught < taughtShare) return [domain]
    return learnt < mistypedShare && onMessage.has(domain) ? mistyped(domain, known, which) : []
  })
}
