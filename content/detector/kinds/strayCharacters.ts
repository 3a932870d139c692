import { type Address, readAddress } from '../../mail/address.ts'
import { sharedStart, shown } from '../edit.ts'
import type { AuthoredKind } from '../kind.ts'
import type { Span } from '../slip.ts'

/** Characters that take no room: a person cannot see them. */
const invisible = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu

/** Text beyond this is no address with something around it. */
const longest = 1000

/** The text without what belongs to no address. */
const tidied = (text: string): string =>
  text
    .replace(invisible, '')
    .replace(/\s+/gu, '')
    .replace(/^(?:mailto:|smtp:|[<("'[,;:.])+/iu, '')
    .replace(/[>)"'\],;:.]+$/u, '')
    .replace(/@+/gu, '@')
    .replace(/,(?=[a-z0-9-]+$)/iu, '.')

/** An address as it would be without its stray characters, and where they begin and end in the text as given. */
export interface Tidied {
  readonly address: Address
  readonly at: Span
}

/** The address in a text that is none as it stands, because of characters that belong to no address. */
export const tidy = (text: string): Tidied | undefined => {
  if (text.length > longest) return undefined
  const clean = tidied(text)
  if (clean === text) return undefined
  const read = readAddress(clean)
  if (!read.ok) return undefined
  const from = sharedStart(text, clean)
  let end = 0
  while (end < clean.length - from && text[text.length - 1 - end] === clean[clean.length - 1 - end]) end++
  return { address: read.value, at: [from, text.length - end] }
}

/** Characters that belong to no address stand around or in it: a trailing dot, `www.`, `mailto:`, two @, a zero-width space. */
export const strayCharacters: AuthoredKind = {
  id: 'strayCharacters',
  title: { en: 'Stray characters', fr: 'Caractères parasites' },
  level: 2,
  changes: 'address',
  keepsName: false,
  isForPacks: false,
  inScripts: null,
  recogniseElsewhere: null,
  explain: {
    en: ({ intended }) => `has characters around ${shown(intended)} that belong to no address`,
    fr: ({ intended }) => `comporte, autour de ${shown(intended)}, des caractères étrangers à l’adresse`,
  },
}
