import { randomFrom } from '../../basics/random.ts'
import { err, ok, type Result } from '../../basics/result.ts'
import { formsOf } from '../../item/script/mistake.ts'
import { organisationsOf } from '../../item/script/scenarioFrom.ts'
import type { DomainKindId } from '../../model/errorKind.ts'
import { wrongForms } from '../../packs/wrongForms.ts'
import type { Stage } from './stage.ts'

/** Why a kind of slip cannot happen to an address. */
export type Unfit =
  /** The domain is a real one, whose slips could be somebody's. */
  | 'publicDomain'
  /** The kind makes nothing of the domain: it has no such letter, dot or ending. */
  | 'noForm'
  /** All that it makes are other organisations of the message. */
  | 'knownDomain'
  /** What it makes could be somebody's domain. */
  | 'realName'

/** What a kind of slip writes in place of somebody's domain with this seed; or why it writes nothing. */
export const wrongDomain = ({ script, id, pack }: Stage, key: string, kind: DomainKindId): Result<string, Unfit> => {
  const organisations = organisationsOf({ script, stocks: pack.stocks }, id)
  const home = organisations.get(script.people[key]?.at ?? '')
  if (home === undefined || home.stock.status === 'public') return err('publicDomain')
  const known = new Set([...organisations.values()].map(({ domain }) => domain))
  const forms = formsOf(kind, home, known)
  if (forms.length > 0) return ok(randomFrom(`${id}/form/${key}/${kind}`).pick(forms))
  const made = wrongForms(kind, home.domain, new Set())
  if (made.length === 0) return err('noForm')
  return err(made.every((form) => known.has(form)) ? 'knownDomain' : 'realName')
}
