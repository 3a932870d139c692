import { align, type Pair } from './alignLetters.ts'
import { readDomain } from './domain.ts'

/** The part of an address that a letter belongs to. Dots inside organisation and ending belong to these. */
export type AddressPart = 'person' | 'at' | 'organisation' | 'dot' | 'ending'

/** One place of the drawing: a letter above, a letter below, or a gap (null) on one side, never on both. */
export interface LetterColumn {
  readonly part: AddressPart
  readonly written: string | null
  readonly meant: string | null
  /** Whether both sides have the same letter; capitals are the same as small letters. */
  readonly same: boolean
}

/** The longest text that is compared, in UTF-16 units: an address has 254 octets at most, so this cuts none. */
const longest = 320

/** One character as a person counts them, and its part. */
interface Letter {
  readonly text: string
  readonly part: AddressPart
}

let made: Intl.Segmenter | undefined

/** What takes a text into its characters. Making it takes as long as drawing a screen, so it is made when it is needed. */
const graphemes = (): Intl.Segmenter => {
  made ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  return made
}

const lettersOf = (text: string, part: AddressPart): Letter[] =>
  Array.from(graphemes().segment(text), ({ segment }) => ({ text: segment, part }))

/** An address taken into parts; one that cannot be read is taken apart at its last @ and its last dot. */
const partsOf = (text: string): { person: Letter[]; at: Letter[]; domain: Letter[] } => {
  const cropped = text.trim().slice(0, longest)
  const at = cropped.lastIndexOf('@')
  const domainText = cropped.slice(at + 1)
  const domain = readDomain(domainText)
  const pieces = domainText.split('.')
  const endingLabels = domain.ok ? domain.value.suffix.split('.').length : 1
  const organisation = pieces.slice(0, -endingLabels).join('.')
  return {
    person: lettersOf(at < 0 ? '' : cropped.slice(0, at), 'person'),
    at: lettersOf(at < 0 ? '' : '@', 'at'),
    domain: [
      ...lettersOf(organisation, 'organisation'),
      ...lettersOf(pieces.length > endingLabels ? '.' : '', 'dot'),
      ...lettersOf(pieces.slice(-endingLabels).join('.'), 'ending'),
    ],
  }
}

const columnOf = ([written, meant]: Pair<Letter>): LetterColumn => ({
  part: (meant ?? written)?.part ?? 'person',
  written: written?.text ?? null,
  meant: meant?.text ?? null,
  same: written !== null && meant !== null && written.text.toLowerCase() === meant.text.toLowerCase(),
})

const domainParts = ['organisation', 'dot', 'ending'] as const

/** Up to so many changes a domain whose parts do not match is still the other one with its dots moved. */
const fewChanges = 2

const ofPart = (letters: readonly Letter[], part: AddressPart): Letter[] => letters.filter((one) => one.part === part)

/**
 * The columns for drawing a written address above the one that was meant, letter for letter, with gaps where a letter
 * was lost or added, and two differing columns where two changed places. Each part stands above its
 * like; only where a lost dot moved letters from one part to the next is the domain aligned as a whole, and the meant
 * address names the part. Parts that share too little stand side by side from their start. Columns read from left to right; at most
 * 640 of them; empty only for two empty texts.
 */
export const compareAddresses = (written: string, meant: string): readonly LetterColumn[] => {
  const above = partsOf(written)
  const below = partsOf(meant)
  const whole = align(above.domain, below.domain)
  const domain =
    whole.related && whole.crossings > 0 && whole.changes <= fewChanges
      ? whole.pairs
      : domainParts.flatMap((part) => align(ofPart(above.domain, part), ofPart(below.domain, part)).pairs)
  return [...align(above.person, below.person).pairs, ...align(above.at, below.at).pairs, ...domain].map(columnOf)
}
