import type { Random } from '../../basics/random.ts'
import { isProvider } from '../../detector/providers.ts'
import { isPublicSuffix, readDomain } from '../../mail/domain.ts'
import type { DomainKindId } from '../../model/errorKind.ts'
import { endingOf } from '../../packs/ending.ts'
import { wrongForms } from '../../packs/wrongForms.ts'

/** Who could have a wrong domain: nobody, or somebody, though a trainer has confirmed that it does no harm. */
export type WrongStatus = 'nobody' | 'confirmed' | 'live'

/** A wrong form of a real domain. */
export interface WrongDomain {
  readonly written: string
  readonly right: string
  readonly kind: DomainKindId
  readonly status: WrongStatus
}

/** Whether nobody can have a domain: its ending is reserved, or for public bodies alone, or no ending that exists. */
const isNobodys = (domain: string): boolean => {
  if (endingOf(domain) !== 'open') return true
  const read = readDomain(domain)
  return !read.ok || !isPublicSuffix(read.value.suffix)
}

/** Of forms that could be somebody's, so many of each kind are offered for confirming. */
const offered = 2

/**
 * The wrong forms of a real domain that kinds make: all that nobody can have, all that are confirmed, and some of each
 * kind that could be somebody's, by chance. None is another domain that is known, nor a public mail provider.
 */
export const wrongDomainsOf = (
  right: string,
  kinds: readonly DomainKindId[],
  known: ReadonlySet<string>,
  confirmed: ReadonlySet<string>,
  random: Random,
): readonly WrongDomain[] => {
  const seen = new Set<string>()
  return kinds.flatMap((kind): WrongDomain[] => {
    const forms = wrongForms(kind, right, known).filter((form) => !seen.has(form) && !isProvider(form))
    for (const form of forms) seen.add(form)
    const as = (status: WrongStatus) => (written: string) => ({ written, right, kind, status })
    const nobodys = forms.filter(isNobodys)
    const others = forms.filter((form) => !isNobodys(form))
    const offers = random.shuffle(others.filter((form) => !confirmed.has(form))).slice(0, offered)
    return [
      ...nobodys.map(as('nobody')),
      ...others.filter((form) => confirmed.has(form)).map(as('confirmed')),
      ...offers.map(as('live')),
    ]
  })
}
