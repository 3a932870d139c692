import { changedLetters, labelPlace } from '../difference.ts'
import { changeLabels } from '../edit.ts'
import { areGlyphs, glyphForms, lookAlike } from '../glyphs.ts'
import type { KindRule } from '../kind.ts'
import { explainLabel } from '../phrases.ts'

/** Signs of ASCII are taken for others of the same look: `rn` for `m`, `1` for `l`, `0` for `o`, any number of them. */
export const glyphLookAlike: KindRule = {
  id: 'glyphLookAlike',
  title: { en: 'Look-alike letters', fr: 'Lettres ressemblantes' },
  level: 4.5,
  sort: 'letters',
  sign: null,
  worth: null,
  leavesReal: false,
  inLocal: 'ofLabel',
  isTyped: false,
  propose: (right) => changeLabels(right, (letters) => glyphForms(letters.join('')).map((form) => [...form])),
  recognise: (difference) => {
    const changed = changedLetters(difference)
    const { label } = difference
    if (changed === undefined || label === undefined) return undefined
    if (areGlyphs(changed.found, changed.known)) return labelPlace(difference)
    // One letter changed, lost or added is a slip of the hand, unless the pair itself looks alike.
    const isOneEdit = changed.found.length <= 1 && changed.known.length <= 1
    return !isOneEdit && lookAlike(label.found, label.known) ? labelPlace(difference) : undefined
  },
  explain: explainLabel(
    (parts) => `${parts.foundLetters} looks like ${parts.intendedLetters}`,
    (parts) => `«\u00a0${parts.foundLetters}\u00a0» ressemble à «\u00a0${parts.intendedLetters}\u00a0»`,
  ),
}
