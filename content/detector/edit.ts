import type { Domain } from '../mail/domain.ts'
import { readDomain, toUnicode } from '../mail/domain.ts'
import { unicodeLabel } from '../mail/label.ts'
import type { Span } from './slip.ts'

/** A label's letters, one by one: those that a person writes, so an A-label is decoded first. */
export const lettersOf = (label: string): readonly string[] =>
  label.startsWith('xn--') ? Array.from(unicodeLabel(label)) : label.split('')

/** How many labels stand before the suffix. */
export const ownCount = (domain: Domain): number => {
  let count = domain.labels.length - 1
  for (let at = domain.suffix.indexOf('.'); at >= 0; at = domain.suffix.indexOf('.', at + 1)) count--
  return count
}

/** The labels before the suffix, first to last. */
export const ownLabels = (domain: Domain): readonly string[] => domain.labels.slice(0, ownCount(domain))

/** Where the suffix begins in `domain.text`. */
export const suffixStart = (domain: Domain): number => domain.text.length - domain.suffix.length

/** The same domain under another suffix. */
export const withSuffix = (domain: Domain, suffix: string): string => [...ownLabels(domain), suffix].join('.')

/** The same domain with one of its labels replaced. */
const withLabel = (domain: Domain, index: number, label: string): string => domain.labels.with(index, label).join('.')

/** Where a label begins and ends in `domain.text`. */
export const labelSpan = (domain: Domain, index: number): Span => {
  const from = domain.labels.slice(0, index).join('.').length + (index > 0 ? 1 : 0)
  return [from, from + (domain.labels[index] ?? '').length]
}

/** How many letters two rows share at their start. */
export const sharedStart = (a: ArrayLike<string>, b: ArrayLike<string>): number => {
  let count = 0
  while (count < a.length && count < b.length && a[count] === b[count]) count++
  return count
}

/** The stretches in which two texts differ, after what they share at the start and at the end. */
export const differing = (a: string, b: string): readonly [inA: Span, inB: Span] => {
  const from = sharedStart(a, b)
  let end = 0
  while (end < Math.min(a.length, b.length) - from && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  return [
    [from, a.length - end],
    [from, b.length - end],
  ]
}

/** Every label before the suffix changed in every way that `change` names, as domain texts. */
export const changeLabels = (
  domain: Domain,
  change: (letters: readonly string[]) => readonly (readonly string[])[],
): readonly string[] =>
  ownLabels(domain).flatMap((label, index) =>
    change(lettersOf(label)).map((letters) => withLabel(domain, index, letters.join(''))),
  )

/** Every row in which one letter is replaced by each of those that `others` names for it. */
export const replaceEach = (
  letters: readonly string[],
  others: (letter: string) => Iterable<string>,
): readonly (readonly string[])[] =>
  letters.flatMap((letter, i) => [...others(letter)].map((other) => letters.with(i, other)))

/** A comparable domain text, or a part of one, for the eye. */
export const shown = (text: string): string => {
  const read = readDomain(text)
  return read.ok ? toUnicode(read.value) : text
}

/** The letters and digits that a label can hold in ASCII. */
export const alphabet = [...'abcdefghijklmnopqrstuvwxyz']
