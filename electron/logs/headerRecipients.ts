import { writeAddress } from '../../content/mail/address.ts'
import { type Mailbox, mailboxesOf, readMailbox, readRecipients } from '../../content/mail/mailbox.ts'

/** The recipients of one header field, and whether some of it could not be read. */
export interface HeaderRecipients {
  readonly addresses: readonly string[]
  readonly isBroken: boolean
}

const addressOf = ({ address }: Mailbox): string => writeAddress(address)

/**
 * The entries of a field: what stands between its commas and semicolons, but for those in quotes. Where a quote never
 * closes, quotes are letters. One walk, or two: a regular expression would walk from every quote to the end.
 */
const pieces = (text: string, withQuotes = true): readonly string[] => {
  const found: string[] = []
  let start = 0
  let isQuoted = false
  for (let at = 0; at < text.length; at++) {
    const character = text[at]
    if (isQuoted && character === '\\') at++
    else if (withQuotes && character === '"') isQuoted = !isQuoted
    else if (!isQuoted && (character === ',' || character === ';')) {
      found.push(text.slice(start, at))
      start = at + 1
    }
  }
  return isQuoted ? pieces(text, false) : [...found, text.slice(start)]
}

/** What a piece that is no mailbox has for an address: what stands between angles, or all of it. */
const written = (piece: string): string => (/<([^<>]*)>/u.exec(piece)?.[1] ?? piece).trim()

/**
 * The addresses of a `To`, `Cc`, `Bcc` or `From` field, groups opened. Where one entry is broken the others are read all
 * the same; the broken one is given as it is written if it has an @, for then it is somebody's wrong address.
 */
export const headerRecipients = (field: string): HeaderRecipients => {
  const read = readRecipients(field)
  if (read.ok) return { addresses: mailboxesOf(read.value).map(addressOf), isBroken: false }
  const addresses = pieces(field).flatMap((piece) => {
    if (piece.trim() === '') return []
    const mailbox = readMailbox(piece)
    if (mailbox.ok) return [addressOf(mailbox.value)]
    const text = written(piece)
    return text.includes('@') ? [text] : []
  })
  return { addresses, isBroken: true }
}
