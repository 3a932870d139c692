import type { Locale } from '../../basics/locale.ts'
import type { Random } from '../../basics/random.ts'
import type { DomainKindId, ErrorKindId } from '../../model/errorKind.ts'
import type { Script } from '../../packs/script/script.ts'
import { readStock, type Template } from './templates.ts'

/** What a template becomes a script with. */
export interface Casting {
  readonly id: string
  readonly locale: Locale
  readonly level: number
  /** The stock of the players' own organisation, and those of the real ones that they write to. */
  readonly own: string
  readonly partners: readonly string[]
  /** Whether something may go wrong in it. */
  readonly canGoWrong: boolean
  readonly slips: readonly DomainKindId[]
  readonly kinds: ReadonlySet<ErrorKindId>
}

/** A partner is a real organisation half of the time: in the other half it is one that can be written wrong. */
const realShare = 0.5

const organisationsOf = (template: Template, { own, partners }: Casting, random: Random): Script['organisations'] => {
  const free = [...partners]
  return Object.fromEntries(
    Object.entries(template.organisations).map(([key, { stock }]) => {
      const read = readStock(stock)
      if (read.is === 'own') return [key, { stock: own }]
      if (read.is === 'library' || free.length === 0 || random.next() >= realShare) return [key, { stock: read.id }]
      const [real = read.id] = free.splice(random.below(free.length), 1)
      return [key, { stock: real }]
    }),
  )
}

/** The people whom a script needs: spares of mistakes that were left out go with them. */
const neededPeople = ({ people, sender, to, cc, bcc, quoted }: Template, mistakes: Script['mistakes']['people']) => {
  const needed = new Set([sender, ...to, ...cc, ...bcc, ...quoted.map(({ from }) => from)])
  for (const one of mistakes) {
    if ('instead' in one) needed.add(one.instead)
    if ('adds' in one) for (const key of one.adds) needed.add(key)
  }
  return Object.fromEntries(Object.entries(people).filter(([key]) => needed.has(key)))
}

/** A script of a pack out of a template: at the organisations, level and mistakes that it is cast with. */
export const castTemplate = (template: Template, casting: Casting, random: Random): Script => {
  const { id, locale, level, canGoWrong, slips, kinds } = casting
  const organisations = organisationsOf(template, casting, random)
  const people = canGoWrong ? template.mistakes.people.filter(({ kind }) => kinds.has(kind)) : []
  const mistakes: Script['mistakes'] =
    canGoWrong && slips.length > 0 ? { kinds: [...slips], people } : { victims: [], people }
  return {
    ...template,
    id,
    version: 1,
    use: 'practice',
    languages: [locale],
    level,
    organisations,
    people: neededPeople(template, people),
    mistakes,
    guidance: [],
  }
}
