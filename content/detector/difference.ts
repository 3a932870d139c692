import { type Domain, readDomain } from '../mail/domain.ts'
import { differing, labelSpan, lettersOf, ownLabels, sharedStart } from './edit.ts'
import type { SlipPlace } from './slip.ts'

/** The one label in which two domains differ, letter by letter. */
export interface LabelDifference {
  /** Its place in `labels`, the same in both domains. */
  readonly index: number
  readonly found: readonly string[]
  readonly known: readonly string[]
  /** The letters from `from` to `foundTo` stand where those from `from` to `knownTo` belong; all others are shared. */
  readonly from: number
  readonly foundTo: number
  readonly knownTo: number
  /** The differing letters on both sides. */
  readonly changed: { readonly found: string; readonly known: string }
}

/**
 * How two domains differ as a whole, before any kind looks at the letters:
 * `ending` only in the suffix; `appended` by labels behind the known one; `folded` by the known ending written into the
 * name; `label` in one label before the same suffix; `dots` in dots and hyphens only; `above` in what stands before the
 * same registrable domain; `nameAndEnding` in one label and in the suffix.
 */
export type Shape = 'ending' | 'appended' | 'folded' | 'label' | 'dots' | 'above' | 'nameAndEnding'

/** Two domains and how they differ. */
export interface Difference {
  readonly found: Domain
  readonly known: Domain
  readonly shape: Shape
  /** What stands in the place of the known suffix, if the shape is `ending`; otherwise the suffix of `found`. */
  readonly ending: string
  /** For the shapes `label` and `nameAndEnding`. */
  readonly label: LabelDifference | undefined
}

/** How many letters set two suffixes apart, up to two: one lost, added or replaced, or two neighbours changed over. */
export const suffixDistance = (a: string, b: string): 0 | 1 | 2 => {
  if (a === b) return 0
  const [[fromA, toA], [fromB, toB]] = differing(a, b)
  const [inA, inB] = [a.slice(fromA, toA), b.slice(fromB, toB)]
  if (inA.length <= 1 && inB.length <= 1) return 1
  return inA.length === 2 && inB.length === 2 && inA[0] === inB[1] && inA[1] === inB[0] ? 1 : 2
}

/** The letters of a domain without its dots and hyphens: what stays when these are lost or moved. */
export const bare = (text: string): string => text.replaceAll('.', '').replaceAll('-', '')

const isMark = (code: number): boolean => code === 46 || code === 45

/** Whether two texts have the same letters, whatever their dots and hyphens. */
const isSameButDots = (a: string, b: string): boolean => {
  let [i, j] = [0, 0]
  for (;;) {
    while (isMark(a.charCodeAt(i))) i++
    while (isMark(b.charCodeAt(j))) j++
    if (i >= a.length || j >= b.length) return i >= a.length && j >= b.length
    if (a.charCodeAt(i++) !== b.charCodeAt(j++)) return false
  }
}

const differenceOf = (index: number, found: readonly string[], known: readonly string[]): LabelDifference => {
  const from = sharedStart(found, known)
  const most = Math.min(found.length, known.length) - from
  let end = 0
  while (end < most && found[found.length - 1 - end] === known[known.length - 1 - end]) end++
  const foundTo = found.length - end
  const knownTo = known.length - end
  const changed = { found: found.slice(from, foundTo).join(''), known: known.slice(from, knownTo).join('') }
  return { index, found, known, from, foundTo, knownTo, changed }
}

/** The only label before the suffix in which two rows of the same length differ, by its place. */
const onlyApart = (found: readonly string[], known: readonly string[]): number | undefined => {
  if (found.length !== known.length) return undefined
  let apart: number | undefined
  for (let i = 0; i < found.length; i++) {
    if (found[i] === known[i]) continue
    if (apart !== undefined) return undefined
    apart = i
  }
  return apart
}

/** Whether the known ending stands in the found name: `armymil.mil`, `army-mil.com` for `army.mil`. */
const isFolded = (found: Domain, known: Domain): boolean => {
  if (!found.name.startsWith(known.name) || found.subdomain !== known.subdomain) return false
  const ending = bare(known.suffix)
  return (
    (found.name === known.name + ending && found.suffix === known.suffix) ||
    found.name === `${known.name}-${known.suffix.replaceAll('.', '-')}`
  )
}

/**
 * What stands in the place of the known suffix when all before it is the same: `acc.id` for `ac.id`. It is an ending
 * only if a list has it, or if it is one letter away: `firm.shop.com` is no `firm` with another ending.
 */
const endingInstead = (found: Domain, known: Domain): string | undefined => {
  const own = known.text.length - known.suffix.length
  for (let at = 0; at < own; at++) if (found.text.charCodeAt(at) !== known.text.charCodeAt(at)) return undefined
  const ending = found.text.slice(own)
  const isEnding = ending === found.suffix || suffixDistance(ending, known.suffix) === 1
  return isEnding ? ending : undefined
}

/** How two domains differ; undefined when they are the same, or differ in too much for one slip. */
export const differenceBetween = (found: Domain, known: Domain): Difference | undefined => {
  if (found.text === known.text || known.name === '' || found.name === '') return undefined
  const be = (shape: Shape, label?: LabelDifference, ending = found.suffix): Difference => ({
    found,
    known,
    shape,
    ending,
    label,
  })
  const ending = endingInstead(found, known)
  if (ending !== undefined) return be('ending', undefined, ending)
  if (found.text.startsWith(`${known.text}.`)) return be('appended')
  if (isFolded(found, known)) return be('folded')

  const own = ownLabels(found)
  const knownOwn = ownLabels(known)
  const apart = onlyApart(own, knownOwn)
  const label =
    apart === undefined ? undefined : differenceOf(apart, lettersOf(own[apart] ?? ''), lettersOf(knownOwn[apart] ?? ''))
  if (found.suffix === known.suffix && label) return be('label', label)
  if (found.registrable === known.registrable) return be('above')
  if (isSameButDots(found.text, known.text)) return be('dots')
  return label ? be('nameAndEnding', label) : undefined
}

/** Where two domains differ in one label; the whole label where it is an A-label, whose own letters mean nothing. */
export const labelPlace = ({ found, known, label }: Difference): SlipPlace | undefined => {
  if (label === undefined) return undefined
  const span = (domain: Domain, from: number, to: number): readonly [number, number] => {
    const whole = labelSpan(domain, label.index)
    return (domain.labels[label.index] ?? '').startsWith('xn--') ? whole : [whole[0] + from, whole[0] + to]
  }
  return { at: span(found, label.from, label.foundTo), intendedAt: span(known, label.from, label.knownTo) }
}

/** The differing letters on both sides, when the domains differ in one label only. */
export const changedLetters = ({ shape, label }: Difference): LabelDifference['changed'] | undefined =>
  shape === 'label' ? label?.changed : undefined

/** The difference of two domain texts in comparable form. */
export const differenceOfTexts = (found: string, known: string): Difference | undefined => {
  const one = readDomain(found)
  const other = readDomain(known)
  return one.ok && other.ok ? differenceBetween(one.value, other.value) : undefined
}
