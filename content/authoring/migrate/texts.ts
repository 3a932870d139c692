import type { LocalText } from '../../basics/locale.ts'

const slot = /\{([a-z][a-zA-Z0-9]*)(?:\.(given|family))?\}/g

/** Letters as ICU MessageFormat takes them for letters: braces in quotes, a quote as two. */
const asLetters = (text: string): string =>
  text.replace(/[{}']*[{}][{}']*|'/g, (run) => (run === "'" ? "''" : `'${run.replaceAll("'", "''")}'`))

/**
 * A text of a scenario as a script has it: `{jo.given}` is `{jo_given}`, and all else stays what it says. `isKnown` says
 * whether a slot is somebody; what is none is letters.
 */
export const migrateText = (text: string, isKnown: (key: string) => boolean): string => {
  // Without a brace a text is not read as MessageFormat at all.
  if (!/[{}]/.test(text)) return text
  const parts: string[] = []
  let from = 0
  for (const found of text.matchAll(slot)) {
    const [whole, key = '', part] = found
    if (!isKnown(key)) continue
    parts.push(asLetters(text.slice(from, found.index)), part === undefined ? `{${key}}` : `{${key}_${part}}`)
    from = found.index + whole.length
  }
  return [...parts, asLetters(text.slice(from))].join('')
}

/** The same of a text in both languages. */
export const migrateLocal = (text: LocalText, isKnown: (key: string) => boolean): LocalText => ({
  en: migrateText(text.en, isKnown),
  fr: migrateText(text.fr, isKnown),
})
