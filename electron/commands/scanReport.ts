import type { Locale } from '../../content/basics/locale.ts'
import { explainFinding } from '../../content/detector/explain.ts'
import { kindById } from '../../content/detector/kinds.ts'
import type { Learned } from '../logs/learnDirectory.ts'
import type { ScanFinding, ScanSummary } from '../logs/scanMail.ts'
import { scanWords } from './scanWords.ts'

/** A person reads the first of each list; JSON has more. */
const mostShown = 10

const numbers = (locale: Locale) => new Intl.NumberFormat(locale)

const titleOf = (kind: string, locale: Locale): string =>
  kind === 'notAnAddress'
    ? scanWords[locale].notAnAddress
    : (Object.values(kindById).find(({ id }) => id === kind)?.title[locale] ?? kind)

/** One misaddressed recipient on its line: place, sender, address, explanation. */
export const findingLine = ({ file, line, from, address, finding }: ScanFinding, locale: Locale): string =>
  `${file}:${line}  ${from ?? '–'}  →  ${address}  ${explainFinding(finding, locale)}`

/** The same as one line of JSON. */
export const findingJson = ({ file, line, from, address, finding }: ScanFinding, locale: Locale): string =>
  JSON.stringify({
    finding: {
      file,
      line,
      from,
      address,
      kind: finding.kind,
      intended: finding.intended,
      confidence: Math.round(finding.confidence * 1e6) / 1e6,
      explanation: explainFinding(finding, locale),
    },
  })

/** What was learned, in sentences, each on its line. */
export const learnedLines = (learned: Learned, locale: Locale): readonly string[] => {
  const words = scanWords[locale]
  const number = numbers(locale)
  const show = (count: number): string => number.format(count)
  return [
    words.learned(show(learned.entries.length), show(learned.answered), show(learned.frequent)),
    words.notTaken(show(learned.seldom), show(learned.leftOut.length)),
    ...learned.leftOut
      .slice(0, mostShown)
      .map(({ domain, written, like }) => `  ${words.like(domain, show(written), like)}`),
    ...(learned.isShort ? [words.isShort] : []),
    words.lookThrough,
  ]
}

/** The whole report for a person, as lines. */
export const summaryLines = (summary: ScanSummary, locale: Locale): readonly string[] => {
  const words = scanWords[locale]
  const number = numbers(locale)
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumSignificantDigits: 2 })
  const list = (title: string, counted: readonly { text: string; count: number }[]): string[] =>
    counted.length === 0
      ? []
      : [
          '',
          title,
          ...counted.slice(0, mostShown).map(({ text, count }) => `${number.format(count).padStart(9)}  ${text}`),
        ]
  const formats = Object.entries(summary.formats)
    .map(([format, count]) => `${format} ${number.format(count)}`)
    .join(', ')
  const places = (first: readonly { file: string; line: number }[], count: number): string =>
    first.map(({ file, line }) => (line > 0 ? `${file}:${line}` : file)).join(', ') + (count > first.length ? ' …' : '')

  return [
    words.read(
      number.format(summary.files),
      formats || '–',
      number.format(summary.entries),
      number.format(summary.recipients),
    ),
    summary.misaddressed === 0
      ? words.nothingFound
      : words.misaddressed(
          number.format(summary.misaddressed),
          percent.format(summary.misaddressed / summary.recipients),
        ),
    ...list(
      words.byKind,
      summary.kinds.map(({ text, count }) => ({ text: titleOf(text, locale), count })),
    ),
    ...list(words.byIntended, summary.intended),
    ...list(words.byAddress, summary.addresses),
    ...list(words.bySender, summary.senders),
    ...(summary.isShort ? ['', words.isShort] : []),
    ...(summary.faults.length === 0 ? [] : ['', words.faults]),
    ...summary.faults.flatMap(({ code, count, first }) => [
      `${number.format(count).padStart(9)}  ${words.fault[code]}`,
      `           ${places(first, count)}`,
    ]),
  ]
}

/** Summary, and what was learned, as one line of JSON. */
export const summaryJson = (summary: ScanSummary, learned: Learned | undefined): string => {
  const counted = (name: string, list: readonly { text: string; count: number }[]) =>
    list.map(({ text, count }) => ({ [name]: text, count }))
  return JSON.stringify({
    summary: {
      ...summary,
      kinds: counted('kind', summary.kinds),
      intended: counted('domain', summary.intended),
      addresses: counted('address', summary.addresses),
      senders: counted('sender', summary.senders),
      learned: learned === undefined ? null : { ...learned, entries: learned.entries.length },
    },
  })
}
