import type { Domain } from '../mail/domain.ts'
import { readDomain, toUnicode } from '../mail/domain.ts'
import { unicodeLabel } from '../mail/label.ts'
import type { Span } from './kind.ts'

/** A label's letters, one by one: those that a person writes, so an A-label is decoded first. */
export const lettersOf = (label: string): readonly string[] => Array.from(unicodeLabel(label))

/** How many labels the suffix has. */
const suffixLabels = (domain: Domain): number => domain.suffix.split('.').length

/** The labels before the suffix, first to last. */
export const ownLabels = (domain: Domain): readonly string[] => domain.labels.slice(0, -suffixLabels(domain))

/** Where the suffix begins in `domain.text`. */
export const suffixStart = (domain: Domain): number => domain.text.length - domain.suffix.length

/** The same domain under another suffix. */
export const withSuffix = (domain: Domain, suffix: string): string => [...ownLabels(domain), suffix].join('.')

/** The same domain with one of its labels replaced. */
export const withLabel = (domain: Domain, index: number, label: string): string =>
  domain.labels.with(index, label).join('.')

/** Where a label begins and ends in `domain.text`. */
export const labelSpan = (domain: Domain, index: number): Span => {
  const from = domain.labels.slice(0, index).join('.').length + (index > 0 ? 1 : 0)
  return [from, from + (domain.labels[index] ?? '').length]
}

/** The place of the label that holds an offset of `domain.text`. */
export const labelAt = (domain: Domain, offset: number): number => domain.text.slice(0, offset).split('.').length - 1

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

/** Where one letter of `long` is missing in `short`, or undefined when that is not what sets them apart. */
export const lostLetter = (short: readonly string[], long: readonly string[]): number | undefined => {
  if (long.length !== short.length + 1) return undefined
  const at = sharedStart(short, long)
  return short.slice(at).every((letter, i) => letter === long[at + 1 + i]) ? at : undefined
}

/** Where two neighbouring letters changed places, or undefined when that is not what sets the rows apart. */
export const swappedLetters = (a: readonly string[], b: readonly string[]): number | undefined => {
  if (a.length !== b.length) return undefined
  const at = sharedStart(a, b)
  if (at + 1 >= a.length || a[at] !== b[at + 1] || a[at + 1] !== b[at]) return undefined
  return a.slice(at + 2).every((letter, i) => letter === b[at + 2 + i]) ? at : undefined
}

/** The only label before the suffix in which two domains of the same suffix and shape differ, by its place. */
export const onlyLabelApart = (found: Domain, known: Domain): number | undefined => {
  if (found.suffix !== known.suffix || found.labels.length !== known.labels.length) return undefined
  const apart = found.labels.flatMap((label, i) => (label === known.labels[i] ? [] : [i]))
  return apart.length === 1 ? apart[0] : undefined
}

/** The span of some letters of a label; the whole label where it is an A-label, whose own letters mean nothing. */
export const lettersSpan = (domain: Domain, index: number, from: number, to: number): Span => {
  const whole = labelSpan(domain, index)
  return (domain.labels[index] ?? '').startsWith('xn--') ? whole : [whole[0] + from, whole[0] + to]
}

/** The texts that are domains, in comparable form, without repeats. */
export const domainsOf = (texts: readonly string[]): readonly Domain[] => {
  const domainsByText = new Map<string, Domain>()
  for (const text of texts) {
    const read = readDomain(text)
    if (read.ok) domainsByText.set(read.value.text, read.value)
  }
  return [...domainsByText.values()]
}

/** A comparable domain text, or a part of one, for the eye. */
export const shown = (text: string): string => {
  const read = readDomain(text)
  return read.ok ? toUnicode(read.value) : text
}
