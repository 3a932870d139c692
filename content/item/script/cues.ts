import type { Locale, LocalText } from '../../basics/locale.ts'
import { authoredKindById } from '../../detector/kinds.ts'
import { readDomain } from '../../mail/domain.ts'
import { suffixName } from '../../mail/suffixNames.ts'
import type { PeopleMistake } from '../../packs/script/script.ts'

/** What gives a mistake away: a few words, then the reason in a sentence. */
export interface Cue {
  readonly head: string
  readonly text: string
}

/** Something on the screen that speaks for the right address of somebody whose domain is written wrong. */
export type Evidence =
  /** Somebody at the same organisation whose address is right: a recipient, or whoever writes. */
  | { readonly sort: 'colleague'; readonly name: string; readonly isSender: boolean }
  /** A message below that came from the organisation: its header has the address. */
  | { readonly sort: 'quoted'; readonly name: string }
  /** The program has never written to the address. */
  | { readonly sort: 'history' }
  /** The organisation’s name, which the address is spelt after. */
  | { readonly sort: 'name' }
  /** Whose ending the right domain has. */
  | { readonly sort: 'ending' }

/** The pair of domains that a cue is about, and whose they are. */
export interface Slipped {
  readonly right: string
  readonly written: string
  readonly organisation: string
}

const endingOf = (domain: string, locale: Locale): { readonly suffix: string; readonly name: string | null } => {
  const read = readDomain(domain)
  return read.ok
    ? { suffix: read.value.suffix, name: suffixName(read.value.suffix, locale) }
    : { suffix: '', name: null }
}

const heads: Readonly<Record<Evidence['sort'], LocalText>> = {
  colleague: { en: 'A colleague’s address has it right.', fr: 'L’adresse d’un collègue est juste.' },
  quoted: { en: 'The message below has it right.', fr: 'Le message cité a la bonne adresse.' },
  history: { en: 'It is a first contact.', fr: 'C’est un premier contact.' },
  name: { en: 'The name is spelt another way.', fr: 'Le nom s’écrit autrement.' },
  ending: { en: 'The ending is another one.', fr: 'La terminaison n’est pas la bonne.' },
}

const inEnglish = (evidence: Evidence, { right, written, organisation }: Slipped): string => {
  switch (evidence.sort) {
    case 'colleague':
      return evidence.isSender
        ? `Your own address ends in ${right}; this one ends in ${written}.`
        : `${evidence.name} works there too, at ${right}; this one ends in ${written}.`
    case 'quoted':
      return `${evidence.name} wrote from ${right}; this one ends in ${written}.`
    case 'history':
      return `As far as the program knows, you are writing to ${written} for the first time.`
    case 'name':
      return `It is ${organisation}, so ${right}; the address says ${written}.`
    case 'ending': {
      const [own, other] = [endingOf(right, 'en'), endingOf(written, 'en')]
      const whose = own.name === null ? '' : ` (${own.name})`
      return `${organisation} is under .${own.suffix}${whose}; the address ends in .${other.suffix}.`
    }
  }
}

const inFrench = (evidence: Evidence, { right, written, organisation }: Slipped): string => {
  switch (evidence.sort) {
    case 'colleague':
      return evidence.isSender
        ? `Votre propre adresse finit par ${right} ; celle-ci finit par ${written}.`
        : `${evidence.name} y travaille aussi, avec une adresse en ${right} ; celle-ci finit par ${written}.`
    case 'quoted':
      return `${evidence.name} a écrit depuis ${right} ; cette adresse finit par ${written}.`
    case 'history':
      return `D’après le carnet d’adresses, c’est la première fois que vous écrivez à ${written}.`
    case 'name':
      return `Le nom exact est « ${organisation} », d’où ${right} ; l’adresse dit ${written}.`
    case 'ending': {
      const [own, other] = [endingOf(right, 'fr'), endingOf(written, 'fr')]
      const whose = own.name === null ? '' : ` (${own.name})`
      return `L’organisme (${organisation}) a des adresses en .${own.suffix}${whose} ; celle-ci finit par .${other.suffix}.`
    }
  }
}

/** The most that a debrief lists. */
const mostCues = 3

/** What gave a wrong domain away in this very scenario, in a language: the best evidence first, three at most. */
export const cuesOf = (evidence: readonly Evidence[], slipped: Slipped, locale: Locale): readonly Cue[] =>
  evidence.slice(0, mostCues).map((one) => ({
    head: heads[one.sort][locale],
    text: locale === 'en' ? inEnglish(one, slipped) : inFrench(one, slipped),
  }))

/** What gave a mistake of people away, in general words: for authors who say nothing of it. */
export const mistakeCue = (kind: PeopleMistake['kind'], locale: Locale): Cue =>
  authoredKindById[kind].inScripts?.cue[locale] ?? { head: '', text: '' }
