import { getPublicSuffix, parse } from 'tldts'
import { err, ok, type Result } from '../basics/result.ts'
import { type LabelFaultCode, readLabel, shownLabel } from './label.ts'

/** A domain, taken apart. Every text is lower case, A-labels only, without a dot at its ends. */
export interface Domain {
  /** The whole domain, 1 to 253 octets: two domains are the same when their texts are. */
  readonly text: string
  /** The labels of `text`, first to last; at least one. */
  readonly labels: readonly string[]
  /** The ending that registrations stand under: `mil`, `gov.uk`. The last label when no list has it. */
  readonly suffix: string
  /** The label directly before the suffix; '' when the domain is nothing but a suffix. */
  readonly name: string
  /** Name and suffix: what one owner registered. '' when the domain is nothing but a suffix. */
  readonly registrable: string
  /** What stands before `registrable`; '' or labels with dots between them. */
  readonly subdomain: string
}

/** What can be wrong with a domain. */
export type DomainFaultCode = 'emptyDomain' | 'emptyLabel' | 'domainTooLong' | 'numericEnding' | LabelFaultCode

/** Why a text is no domain; `at` counts UTF-16 units from the start of the text. */
export interface DomainFault {
  readonly code: DomainFaultCode
  readonly at: number
}

/** The most octets in a domain name written out. Source: RFC 1035 §2.3.4, less the length octets at both ends. */
const domainOctets = 253
/** The longest suffix worth remembering. */
const labelOctets = 63

/** The full stops of other scripts count as dots. Source: RFC 3490 §3.1. */
const dots = /[.\u3002\uFF0E\uFF61]/u

const tldtsOptions = {
  allowPrivateDomains: false,
  detectIp: false,
  extractHostname: false,
  mixedInputs: false,
  validateHostname: false,
} as const

/** The suffix of a domain in comparable form: the last label when no list has it, the whole of a bare suffix. */
export const suffixOf = (text: string): string => getPublicSuffix(text, tldtsOptions) ?? text

/** A domain in comparable form taken apart before its suffix, which the caller knows. */
export const takeApart = (text: string, labels: readonly string[], suffix: string): Domain => {
  const before = labels.length - suffix.split('.').length
  const name = labels[before - 1] ?? ''
  return {
    text,
    labels,
    suffix,
    name,
    registrable: name === '' ? '' : `${name}.${suffix}`,
    subdomain: labels.slice(0, Math.max(0, before - 1)).join('.'),
  }
}

/**
 * A domain name in any case, with Unicode or A-labels and perhaps a dot at its end. A bare suffix (`ml`, `gov.uk`) is a
 * domain too: its `name` is ''.
 */
export const readDomain = (text: string): Result<Domain, DomainFault> => {
  if (text === '') return err({ code: 'emptyDomain', at: 0 })
  if (text.length > domainOctets * 4) return err({ code: 'domainTooLong', at: domainOctets })
  const written = text.split(dots)
  if (written.length > 1 && written.at(-1) === '') written.pop()

  const labels: string[] = []
  let start = 0
  let octets = -1
  for (const label of written) {
    if (label === '') return err({ code: 'emptyLabel', at: start })
    const read = readLabel(label)
    if (!read.ok) return err({ code: read.error.code, at: start + read.error.at })
    labels.push(read.value)
    octets += read.value.length + 1
    if (octets > domainOctets) return err({ code: 'domainTooLong', at: start })
    start += label.length + 1
  }
  const last = labels.at(-1) ?? ''
  if (/^\d+$/.test(last)) return err({ code: 'numericEnding', at: start - last.length - 1 })
  const comparable = labels.join('.')
  return ok(takeApart(comparable, labels, suffixOf(comparable)))
}

/** Suffixes that were asked for already: a few are asked for all the time. Emptied before it grows out of hand. */
const listedBySuffix = new Map<string, boolean>()
const mostRemembered = 4096

const isListed = (text: string): boolean => {
  if (!/^[a-z0-9-]+(?:\.[a-z0-9-]+)*$/.test(text) || text.length > domainOctets) return false
  const parsed = parse(text, tldtsOptions)
  return parsed.isIcann === true && parsed.publicSuffix === text
}

/**
 * Whether a text is a suffix that is really listed in the ICANN section of the Public Suffix List: `ml`, `com.au` and
 * `mil.co` are, `mll`, `example` and `fleetnorth.mil` are not. Comparable form, no dot before it.
 */
export const isPublicSuffix = (text: string): boolean => {
  const before = listedBySuffix.get(text)
  if (before !== undefined) return before
  const listed = isListed(text)
  if (listedBySuffix.size === mostRemembered) listedBySuffix.clear()
  if (text.length <= labelOctets) listedBySuffix.set(text, listed)
  return listed
}

/**
 * A domain for the eye: A-labels in their own letters, but for those that mix alphabets of the same shapes. Reading the
 * text gives the same domain again.
 */
export const toUnicode = (domain: Domain): string => domain.labels.map(shownLabel).join('.')
