import { changedLetters, labelPlace } from '../difference.ts'
import { changeLabels } from '../edit.ts'
import type { KindRule } from '../kind.ts'
import { explainLabel } from '../phrases.ts'
import { soundAlike, soundForms } from '../sounds.ts'

/** How many letters a spelling of the same sound may change, and how long a label must be for the longest of them. */
const mostChanged = 3
const shortest = 5

/** The label is spelled as it sounds: `pharma` becomes `farma`, `gray` becomes `grey`. */
export const soundsAlike: KindRule = {
  id: 'soundsAlike',
  title: { en: 'Sounds alike', fr: 'Même prononciation' },
  level: 3.5,
  sort: 'letters',
  sign: null,
  worth: null,
  leavesReal: false,
  inLocal: 'ofLabel',
  isTyped: true,
  propose: (right) => changeLabels(right, (letters) => soundForms(letters.join('')).map((form) => [...form])),
  recognise: (difference) => {
    const changed = changedLetters(difference)
    const { label } = difference
    if (changed === undefined || label === undefined) return undefined
    if (Math.max(changed.found.length, changed.known.length) > mostChanged) return undefined
    const isSmall = changed.found.length === 1 && changed.known.length === 1
    if (!isSmall && Math.min(label.found.length, label.known.length) < shortest) return undefined
    return soundAlike(label.found, label.known) ? labelPlace(difference) : undefined
  },
  explain: explainLabel(
    () => 'it sounds the same',
    () => 'la prononciation est la même',
  ),
}
