import { err, ok, type Result } from '../basics/result.ts'
import { type Address, type AddressFaultCode, readAddress, writeAddress } from './address.ts'

/** An address with the name that is shown for it. */
export interface Mailbox {
  /** As written, without quotes, spaces single; '' when there is none. */
  readonly name: string
  readonly address: Address
}

/** One entry of a recipient line: a mailbox, or a named group of them (which may be empty). */
export type RecipientEntry =
  | { readonly kind: 'mailbox'; readonly mailbox: Mailbox }
  | { readonly kind: 'group'; readonly name: string; readonly mailboxes: readonly Mailbox[] }

/** What can be wrong with a recipient line. */
export type MailboxFaultCode =
  | 'unclosedAngle'
  | 'unopenedAngle'
  | 'textAfterAddress'
  | 'unclosedComment'
  | 'unclosedGroup'
  | 'groupInGroup'
  | 'lineTooLong'
  | AddressFaultCode

/** Why a text is no mailbox or no recipient line; `at` counts UTF-16 units from the start of the text. */
export interface MailboxFault {
  readonly code: MailboxFaultCode
  readonly at: number
}

/** The longest line that is read, in UTF-16 units: room for some 10,000 recipients. */
export const longestLine = 1_000_000

/** A piece of the line: a mark by itself (`,` `;` `:` `<` `>`), a quoted string with its quotes, or plain text. */
interface Piece {
  readonly mark: ',' | ';' | ':' | '<' | '>' | 'quoted' | 'text'
  readonly from: number
  readonly to: number
}

/** Behind the closing quote of a quoted string, or undefined when it has none. */
export const quotedEnd = (text: string, from: number): number | undefined => {
  for (let at = from + 1; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === '"') return at + 1
  }
  return undefined
}

/** Behind the closing parenthesis of a comment, comments in it included, or undefined when it has none. */
export const commentEnd = (text: string, from: number): number | undefined => {
  let depth = 0
  for (let at = from; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === '(') depth++
    else if (text[at] === ')' && --depth === 0) return at + 1
  }
  return undefined
}

/** The tokens of a line; comments and the spaces around tokens are dropped. A domain literal stays in one piece. */
const tokenize = (text: string): Result<readonly Piece[], MailboxFault> => {
  const tokens: Piece[] = []
  const lastClose = text.lastIndexOf(']')
  let at = 0
  while (at < text.length) {
    const from = at
    const character = text[at] ?? ''
    if (character === '"') {
      const end = quotedEnd(text, at)
      if (end === undefined) return err({ code: 'unclosedQuote', at })
      tokens.push({ mark: 'quoted', from, to: end })
      at = end
    } else if (character === '(') {
      const end = commentEnd(text, at)
      if (end === undefined) return err({ code: 'unclosedComment', at })
      at = end
    } else if (character === ',' || character === ';' || character === ':' || character === '<' || character === '>') {
      tokens.push({ mark: character, from, to: ++at })
    } else {
      while (at < text.length && !'",;:<>('.includes(text[at] ?? '')) {
        // Looked for only where there is one: a line of nothing but opened brackets is not walked once for each.
        const close = text[at] === '[' && at < lastClose ? text.indexOf(']', at) : -1
        at = close > 0 ? close + 1 : at + 1
      }
      const piece = text.slice(from, at)
      const lead = piece.length - piece.trimStart().length
      if (piece.trim() !== '') tokens.push({ mark: 'text', from: from + lead, to: from + lead + piece.trim().length })
    }
  }
  return ok(tokens)
}

/** What a display name says: quoted strings without quotes and backslashes, spaces single. */
const nameOf = (text: string, tokens: readonly Piece[]): string =>
  tokens
    .map((token) => text.slice(token.from, token.to))
    .map((piece) => (piece.startsWith('"') ? piece.slice(1, -1).replace(/\\(.)/gsu, '$1') : piece))
    .join(' ')
    .replace(/\s+/gu, ' ')
    .trim()

const addressOf = (text: string, tokens: readonly Piece[], place: number): Result<Address, MailboxFault> => {
  const from = tokens[0]?.from ?? place
  const read = readAddress(text.slice(from, tokens.at(-1)?.to ?? place))
  return read.ok ? read : err({ code: read.error.code, at: from + read.error.at })
}

/** The mailbox that some tokens make up: `address`, or `name <address>`. */
const mailboxOf = (text: string, tokens: readonly Piece[], place: number): Result<Mailbox, MailboxFault> => {
  const open = tokens.findIndex((token) => token.mark === '<')
  const close = tokens.findIndex((token) => token.mark === '>')
  if (open < 0 && close >= 0) return err({ code: 'unopenedAngle', at: tokens[close]?.from ?? place })
  if (open < 0) {
    const address = addressOf(text, tokens, place)
    return address.ok ? ok({ name: '', address: address.value }) : address
  }
  const opening = tokens[open]?.from ?? place
  if (close < open) return err({ code: 'unclosedAngle', at: opening })
  const after = tokens[close + 1]
  if (after !== undefined) return err({ code: 'textAfterAddress', at: after.from })
  const address = addressOf(text, tokens.slice(open + 1, close), opening + 1)
  return address.ok ? ok({ name: nameOf(text, tokens.slice(0, open)), address: address.value }) : address
}

/** One mailbox: `jo@fleet.example`, `Jo Harlow <jo@fleet.example>`, `"Harlow, Jo" <jo@fleet.example>`; comments are let go. */
export const readMailbox = (text: string): Result<Mailbox, MailboxFault> => {
  if (text.length > longestLine) return err({ code: 'lineTooLong', at: longestLine })
  const tokens = tokenize(text)
  return tokens.ok ? mailboxOf(text, tokens.value, text.length) : tokens
}

/**
 * A recipient line as it stands after `To:` by RFC 5322 §3.4: mailboxes with commas between them, and groups
 * `Crew: a@b.example, c@d.example;`. As people write it, a semicolon parts mailboxes too, and empty places between
 * separators are let go. An empty line has no entries. The first fault ends the reading.
 */
export const readRecipients = (text: string): Result<readonly RecipientEntry[], MailboxFault> => {
  if (text.length > longestLine) return err({ code: 'lineTooLong', at: longestLine })
  const tokens = tokenize(text)
  if (!tokens.ok) return tokens

  const entries: RecipientEntry[] = []
  let group: { kind: 'group'; name: string; mailboxes: Mailbox[]; at: number } | undefined
  let held: Piece[] = []
  /** The mailbox held so far, to where it belongs; the fault when it is none. */
  const settle = (): MailboxFault | undefined => {
    if (held.length === 0) return undefined
    const mailbox = mailboxOf(text, held, held[0]?.from ?? 0)
    held = []
    if (!mailbox.ok) return mailbox.error
    if (group) group.mailboxes.push(mailbox.value)
    else entries.push({ kind: 'mailbox', mailbox: mailbox.value })
    return undefined
  }
  for (const token of tokens.value) {
    if (token.mark === ':' && !held.some((one) => one.mark === '<')) {
      if (group) return err({ code: 'groupInGroup', at: token.from })
      group = { kind: 'group', name: nameOf(text, held), mailboxes: [], at: token.from }
      held = []
    } else if (token.mark === ',' || token.mark === ';') {
      const fault = settle()
      if (fault) return err(fault)
      if (group && token.mark === ';') {
        entries.push({ kind: 'group', name: group.name, mailboxes: group.mailboxes })
        group = undefined
      }
    } else held.push(token)
  }
  const fault = settle()
  if (fault) return err(fault)
  return group ? err({ code: 'unclosedGroup', at: group.at }) : ok(entries)
}

/** Every mailbox of a recipient line, groups opened, in their order. */
export const mailboxesOf = (entries: readonly RecipientEntry[]): readonly Mailbox[] =>
  entries.flatMap((entry) => (entry.kind === 'group' ? entry.mailboxes : [entry.mailbox]))

/** The mailbox as text, its name in quotes where it needs them. Reading it gives the same mailbox again. */
export const writeMailbox = ({ name, address }: Mailbox): string => {
  if (name === '') return writeAddress(address)
  const plain = /^[\p{L}\p{M}\p{N}!#$%&'*+\-/=?^_`{|}~ ’]+$/u.test(name)
  return `${plain ? name : `"${name.replace(/["\\]/g, '\\$&')}"`} <${writeAddress(address)}>`
}
