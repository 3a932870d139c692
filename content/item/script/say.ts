import { IntlMessageFormat } from 'intl-messageformat'
import type { Locale, LocalText } from '../../basics/locale.ts'
import type { Random } from '../../basics/random.ts'
import type { Script } from '../../packs/script/script.ts'
import { inLocale, type ScriptText } from '../../packs/script/text.ts'
import type { Organisation } from './organisations.ts'
import type { DrawnPerson } from './people.ts'

/** What the slots of a script's texts stand for, by their names. */
export type Slots = Readonly<Record<string, string | number>>

/** A whole number as such, so that a text can agree with it; anything else as it stands. */
const asValue = (text: string): string | number => (/^(?:0|[1-9]\d{0,8})$/.test(text) ? Number(text) : text)

/** The place of each of the script's values, drawn once for all languages. */
export const drawValues = ({ values }: Script, random: Random): Readonly<Record<string, number>> =>
  Object.fromEntries(
    Object.entries(values).map(([key, drawn]) => [key, random.below((drawn.en ?? drawn.fr ?? ['']).length)]),
  )

/** A text with its slots filled in, as ICU MessageFormat says it in a language. A slot that is not there is a bug. */
export const fillSlots = (text: string, slots: Slots, locale: Locale): string =>
  // A text without a brace is what it says: most are.
  text.includes('{') ? String(new IntlMessageFormat(text, locale, undefined, { ignoreTag: true }).format(slots)) : text

/** A text of a scenario that a seed made: it is made in one language, and says the same in both places. */
export const inBoth = (text: string): LocalText => ({ en: text, fr: text })

/** A title as it stands before a name of this sex; empty where there is none. */
const titleOf = (title: ScriptText | undefined, key: string, sex: string, locale: Locale): string => {
  const text = title && inLocale(title, locale)
  return text === undefined ? '' : fillSlots(text, { [`${key}_sex`]: sex }, locale)
}

/** What all slots of a script stand for in a language. */
export const slotsOf = (
  script: Script,
  organisations: ReadonlyMap<string, Organisation>,
  people: ReadonlyMap<string, DrawnPerson>,
  places: Readonly<Record<string, number>>,
  locale: Locale,
): Slots => {
  const slots: Record<string, string | number> = {}
  for (const [key, { forms, stock }] of organisations) {
    const { bare, the, of, at } = forms[locale]
    Object.assign(slots, {
      [key]: bare,
      [`${key}_the`]: the,
      [`${key}_of`]: of,
      [`${key}_at`]: at,
      [`${key}_gender`]: stock.grammar.gender.slice(0, 1),
    })
  }
  for (const [key, drawn] of Object.entries(script.values)) {
    slots[key] = asValue(inLocale(drawn, locale)?.[places[key] ?? 0] ?? '')
  }
  for (const [key, { name, sex, members }] of people) {
    const author = script.people[key]
    const title = titleOf(author?.title, key, sex, locale)
    const mailbox = author?.name === undefined ? '' : fillSlots(inLocale(author.name, locale) ?? '', slots, locale)
    const full = name ? (title === '' ? name.full : `${title} ${name.full}`) : mailbox
    Object.assign(slots, {
      [key]: full,
      [`${key}_given`]: name?.given ?? full,
      [`${key}_family`]: name?.family ?? full,
      [`${key}_title`]: title,
      [`${key}_sex`]: sex,
      ...(members !== null && { [`${key}_members`]: members }),
    })
  }
  return slots
}
