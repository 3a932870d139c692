import type { Locale } from '../../basics/locale.ts'
import { type Random, randomFrom } from '../../basics/random.ts'
import { domainKindIds } from '../../model/errorKind.ts'
import type { Script } from '../../packs/script/script.ts'
import { castTemplate } from './castTemplate.ts'
import { type Template, templatesIn } from './templates.ts'
import type { PackWishes } from './wishes.ts'

/** What the ids of a language's stocks end with. */
export const localeSuffix: Readonly<Record<Locale, string>> = { en: 'En', fr: 'Fr' }

/** A template in its turn: which copy of it, how hard, and whether something may go wrong in it. */
interface Turn {
  readonly template: Template
  readonly copy: number
  readonly level: number
  readonly canGoWrong: boolean
}

/**
 * The templates of a language, as many as are asked for: no more of them than can go wrong, so that each that is right
 * throughout has its like that is not, at the same levels: neither a text nor its looks says which it is.
 */
const turnsIn = (
  locale: Locale,
  count: number,
  wrong: number,
  [least, greatest]: PackWishes['levels'],
  random: Random,
): Turn[] => {
  const shuffled = random.shuffle(templatesIn(locale))
  const templates = wrong === 0 ? shuffled : shuffled.slice(0, wrong)
  const copies = new Map<Template, number>()
  const turnOf = (at: number, canGoWrong: boolean): Turn => {
    const template = templates[at % templates.length]
    if (!template) throw new Error(`There is no template in ${locale}.`)
    const copy = (copies.get(template) ?? 0) + 1
    copies.set(template, copy)
    return { template, copy, level: least + (at % (greatest - least + 1)), canGoWrong }
  }
  const able = Array.from({ length: wrong }, (_, at) => turnOf(at, true))
  const right = Array.from({ length: count - wrong }, (_, at) => turnOf(at, false))
  return random.shuffle([...able, ...right])
}

/** A number of things in as many parts as alike as they can be. */
const inParts = (count: number, parts: number): number[] =>
  Array.from({ length: parts }, (_, at) => Math.floor(count / parts) + Number(at < count % parts))

/**
 * The scripts of a pack, of each language as many. `deal` is the seed text; scripts whose id is in `idle` are right
 * throughout, because nothing fits that could go wrong.
 */
export const dealScripts = (
  wishes: PackWishes,
  partnerCount: number,
  idle: ReadonlySet<string>,
  deal: string,
): Script[] => {
  const random = randomFrom(deal)
  const { items, locales, baseRate, levels, kinds } = wishes
  const slips = domainKindIds.filter((kind) => kinds.includes(kind))
  const counts = inParts(items, locales.length)
  const wrongs = inParts(Math.min(items, Math.round(items * baseRate * 2)), locales.length)
  return locales.flatMap((locale, part) => {
    const suffix = localeSuffix[locale]
    const partners = Array.from({ length: partnerCount }, (_, place) => `partner${place + 1}${suffix}`)
    return turnsIn(locale, counts[part] ?? 0, wrongs[part] ?? 0, levels, random).map(({ template, copy, ...turn }) => {
      const id = copy === 1 ? template.id : `${template.id}-${copy}`
      const canGoWrong = turn.canGoWrong && !idle.has(id)
      const casting = { id, locale, own: `own${suffix}`, partners, slips, kinds: new Set(kinds), ...turn, canGoWrong }
      return castTemplate(template, casting, randomFrom(`${deal}/${id}`))
    })
  })
}
