import type { LocalText } from '../../basics/locale.ts'
import { locales } from '../../basics/locale.ts'
import { isPublicSuffix, readDomain } from '../../mail/domain.ts'
import { endingOf } from '../../packs/ending.ts'
import { slotsIn, withoutSlots } from '../../packs/fillIn.ts'
import type { ScenarioPack } from '../../packs/pack.ts'
import { type LintProblem, lintError, lintWarning } from './problem.ts'
import { typographyFault } from './typography.ts'

/** People whom the press named in the cases that the packs draw on: messages and facts write their role only. */
const named = [
  'Zuurbier',
  'McConville',
  'Mike Rogers',
  'Tim Gorman',
  'Sabrina Singh',
  'Pete Hegseth',
  'Lloyd Austin',
  'Ben Wallace',
]

/** From so many words on a text that is the same in both languages was not translated. */
const fewestWords = 4

/** Every text in two languages with its place, ids in place of numbers for scenarios. */
const localTexts = function* (value: unknown, place: string): Generator<readonly [place: string, text: LocalText]> {
  if (typeof value !== 'object' || value === null) return
  if ('en' in value && 'fr' in value) {
    if (typeof value.en === 'string' && typeof value.fr === 'string') yield [place, { en: value.en, fr: value.fr }]
    else if (Array.isArray(value.en) && Array.isArray(value.fr)) {
      const { en, fr } = value as { en: string[]; fr: string[] }
      for (const at of en.keys()) yield [`${place}.${at}`, { en: en[at] ?? '', fr: fr[at] ?? '' }]
    }
    return
  }
  for (const [key, inner] of Object.entries(value)) {
    const id = Array.isArray(value) && place === 'scenarios' ? (inner as { id: string }).id : key
    yield* localTexts(inner, place === '' ? id : `${place}.${id}`)
  }
}

const stray = /(?<![\p{L}\p{N}@._-])(?:[a-z0-9-]+\.)+[a-z]{2,}(?![\p{L}\p{N}-])/giu

/** Domains named in a text that are nobody's of ours: not listed, and under an ending that anybody could register in. */
const liveDomains = (text: string, listed: ReadonlySet<string>): string[] =>
  (withoutSlots(text).match(stray) ?? []).filter((found) => {
    const read = readDomain(found)
    if (!read.ok || read.value.name === '' || !isPublicSuffix(read.value.suffix)) return false
    const isListed = listed.has(read.value.text) || [...listed].some((one) => one.endsWith(`.${read.value.text}`))
    return !isListed && endingOf(read.value.text) === 'open'
  })

/** A number of messages and the domain that they went to, as cues quote the directory. */
const quotedWeight = /(?<!\d)(\d+) messages?\b[^.,;]{0,40}?\s((?:[a-z0-9-]+\.)+[a-z]{2,})/giu

/** Figures that the directory does not bear out. */
const wrongFigures = (text: string, weights: ReadonlyMap<string, number>): string[] =>
  [...text.matchAll(quotedWeight)].flatMap(([, figure, domain]) => {
    const weight = weights.get(domain?.toLowerCase() ?? '')
    return weight === undefined || weight === Number(figure)
      ? []
      : [`It says ${figure} messages for ${domain}, and the directory says ${weight}.`]
  })

const textProblems = (
  place: string,
  text: LocalText,
  listed: ReadonlySet<string>,
  weights: ReadonlyMap<string, number>,
): LintProblem[] => {
  const problems: LintProblem[] = []
  if (text.en === text.fr && text.en.split(/\s+/).length >= fewestWords && !/\.(?:name|organisation)$/.test(place)) {
    problems.push(lintError(place, 'The French is the English.', 'Write it in French.'))
  }
  const [en, fr] = [slotsIn(text.en), slotsIn(text.fr)].map((slots) => [...new Set(slots)].sort().join(', '))
  if (en !== fr) {
    const problem = `The languages name other people: ${en || 'nobody'}; ${fr || 'nobody'}.`
    problems.push(lintWarning(place, problem, 'Name the same in both, unless a sentence needs it otherwise.'))
  }
  for (const locale of locales) {
    const at = `${place}.${locale}`
    if (text[locale].trim() !== text[locale] || text[locale] === '') {
      problems.push(lintError(at, 'It is empty, or has a space at its end.', 'Take the space out, or write the text.'))
    }
    if (/[{}]/.test(withoutSlots(text[locale]))) {
      problems.push(lintError(at, 'It has a brace that is no slot.', 'Slots are {key}, {key.given} and {key.family}.'))
    }
    for (const problem of wrongFigures(text[locale], weights)) {
      problems.push(lintError(at, problem, 'Quote the weight, or take the figure out.'))
    }
    const person = named.find((name) => text[locale].toLowerCase().includes(name.toLowerCase()))
    if (person) problems.push(lintError(at, `It names ${person}.`, 'Write the role instead.'))
    if (/\.attachments\./.test(place)) continue
    const fault = typographyFault[locale](text[locale])
    if (fault) problems.push(lintWarning(at, fault, 'See docs/packs.md, Idiomatic twice.'))
    if (place.startsWith('facts.')) continue
    for (const domain of liveDomains(text[locale], listed)) {
      problems.push(lintError(at, `It names ${domain}, which could be somebody’s.`, 'Name a domain of the pack.'))
    }
  }
  return problems
}

/** What is wrong with the texts of a pack, in the order of the file. */
export const lintTexts = (pack: ScenarioPack): LintProblem[] => {
  const listed = new Set([...pack.directory.map((entry) => entry.domain), ...pack.outside])
  const weights = new Map(pack.directory.map((entry) => [entry.domain, entry.weight]))
  const { title, summary, facts, scenarios } = pack
  return [...localTexts({ title, summary, facts, scenarios }, '')].flatMap(([place, text]) =>
    textProblems(place, text, listed, weights),
  )
}
