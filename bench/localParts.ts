import type { Random } from '../content/basics/random.ts'
import { namesByCulture } from '../content/packs/names.ts'

const people = Object.values(namesByCulture)

/** Mailboxes of offices; about one address in ten belongs to one. */
const offices = ['info', 'contracts', 'press', 'office', 'logistics', 'support', 'hr', 'legal', 'travel', 'billing']

const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[^a-z]/giu, '')
    .toLowerCase()

/** How organisations make a person's local part. */
const patterns: readonly ((given: string, family: string, random: Random) => string)[] = [
  (given, family) => `${given}.${family}`,
  (given, family) => `${given}.${family}`,
  (given, family) => `${given[0]}.${family}`,
  (given, family) => `${given[0]}${family}`,
  (given, family) => `${family}${given[0]}`,
  (given) => given,
  (given, family, random) => `${given}.${random.pick([...'abcdefghjklmnoprstw'])}.${family}`,
  (given, family, random) => `${given}.${family}${1 + random.below(99)}`,
]

/** The part before an @ as organisations write it, drawn from names of many cultures. */
export const drawLocalPart = (random: Random): string => {
  if (random.below(10) === 0) return random.pick(offices)
  const names = random.pick(people)
  return random.pick(patterns)(plain(random.pick(names.given)), plain(random.pick(names.family)), random)
}
