import { labelPlace } from '../difference.ts'
import { changeLabels } from '../edit.ts'
import type { KindRule } from '../kind.ts'
import { explainLabel } from '../phrases.ts'

/** The other number of a word: its plural where it is singular, its singular where it is plural. */
const otherNumbers = (word: string): readonly string[] => {
  const forms = [`${word}s`, `${word}es`, `${word}x`]
  if (word.endsWith('y')) forms.push(`${word.slice(0, -1)}ies`)
  if (word.endsWith('ies')) forms.push(`${word.slice(0, -3)}y`)
  if (word.endsWith('es')) forms.push(word.slice(0, -2))
  if (/[sx]$/.test(word)) forms.push(word.slice(0, -1))
  return forms.filter((form) => form.length > 2)
}

/** What may differ between the numbers of a word. */
const ofEndings = /^[seixy]{0,3}$/

/** A label whose last word, or one before a hyphen, has the other number: also the index finds them by this. */
export const inOtherNumber = (label: string): readonly string[] => {
  const words = label.split('-')
  return words.flatMap((word, i) => otherNumbers(word).map((other) => words.with(i, other).join('-')))
}

/** The plural for the singular or the other way round: `port` for `ports`, `agency` for `agencies`. */
export const singularPlural: KindRule = {
  id: 'singularPlural',
  title: { en: 'Singular or plural', fr: 'Singulier ou pluriel' },
  level: 3.5,
  sort: 'letters',
  sign: null,
  worth: null,
  leavesReal: false,
  inLocal: 'ofLabel',
  isTyped: true,
  propose: (right) => changeLabels(right, (letters) => inOtherNumber(letters.join('')).map((form) => [...form])),
  recognise: (difference) => {
    const { shape, label } = difference
    if (shape !== 'label' || label === undefined) return undefined
    if (!ofEndings.test(label.changed.found) || !ofEndings.test(label.changed.known)) return undefined
    return inOtherNumber(label.known.join('')).includes(label.found.join('')) ? labelPlace(difference) : undefined
  },
  explain: explainLabel(
    (parts) =>
      parts.found.length > parts.intended.length ? 'the plural for the singular' : 'the singular for the plural',
    (parts) =>
      parts.found.length > parts.intended.length ? 'le pluriel pour le singulier' : 'le singulier pour le pluriel',
  ),
}
