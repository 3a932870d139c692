import { readDomain } from '../../../mail/domain.ts'
import { domainOf, localOf } from '../../../mail/sides.ts'
import type { Item } from '../../../model/item.ts'
import { upTo } from '../features.ts'

/** What can be seen of a recipient without reading its address letter by letter, as a trainer would say it. */
export type Shallow = string

const suffixOf = (domain: string): string => {
  const read = readDomain(domain)
  return read.ok ? read.value.suffix : domain
}

const placeOf = (at: number, count: number): string => {
  if (count === 1) return 'the only recipient'
  if (at === 0) return 'the first recipient'
  return at === count - 1 ? 'the last recipient' : 'a recipient between others'
}

/** What a domain looks like as a whole: its ending, its length, what stands in it. */
const isShape = (feature: Shallow): boolean => /^under \.| in the domain$|^with a domain of | labels$/.test(feature)

/**
 * What there is to see of each recipient of a message, in its order. Without `seesShapes` nothing of what a domain looks
 * like: where the right ones are one's own, to know them by sight is to read.
 */
export const shallowOf = (item: Item, seesShapes = true): readonly (readonly Shallow[])[] => {
  const { recipients, sender, body, quoted, attachments, sensitivity, display, act } = item
  const domains = recipients.map(({ address }) => domainOf(address))
  const home = domainOf(sender.address)
  const [greeting = ''] = body
  const text = body.join(' ')
  const thread = quoted.map((one) => one.text).join(' ')
  const share = (domain: string): number => domains.filter((one) => one === domain).length
  const ofMessage = [
    `on a message to ${upTo(recipients.length, [1, 2, 4, 6, 9])}`,
    `on a message labelled ${sensitivity}`,
    `on a message with ${upTo(attachments.length, [0, 1, 2])} attachments`,
    `on a message with ${upTo(quoted.length, [0, 1, 2, 4])} messages below`,
    `on a message of ${upTo(text.split(/\s+/).length, [60, 120, 180])} words`,
    `shown ${display}`,
    `on a message that is a ${act}`,
  ]
  const seen = recipients.map(({ field, name, address, contact, members }, at) => {
    const domain = domains[at] ?? ''
    const [first = '', ...others] = name.split(' ')
    const family = others.at(-1) ?? first
    const isNamed = (words: string) => words.includes(name) || words.includes(family) || words.includes(first)
    return [
      ...ofMessage,
      `in ${field}`,
      `under .${suffixOf(domain)}`,
      placeOf(at, recipients.length),
      domain === home ? 'at the sender’s own domain' : 'at another domain than the sender’s',
      share(domain) > 1 ? 'whose domain another recipient has' : 'whose domain no other recipient has',
      share(domain) === 1 && domain !== home && recipients.length > 1 ? 'alone with a domain' : 'in company',
      isNamed(greeting) ? 'named in the greeting' : 'not named in the greeting',
      isNamed(text) ? 'named in the message' : 'not named in the message',
      isNamed(thread) ? 'named in the thread' : 'not named in the thread',
      quoted.some((one) => one.name === name) ? 'who wrote below' : 'who wrote nothing below',
      /\d/.test(localOf(address)) ? 'with a digit before the @' : 'without a digit before the @',
      /\d/.test(domain) ? 'with a digit in the domain' : 'without a digit in the domain',
      domain.includes('-') ? 'with a hyphen in the domain' : 'without a hyphen in the domain',
      localOf(address).includes('.') ? 'with a dot before the @' : 'without a dot before the @',
      `with a domain of ${upTo(domain.length, [12, 16, 20, 24, 28, 32])} letters`,
      `with ${upTo(domain.split('.').length, [2, 3, 4])} labels`,
      name.normalize('NFD') === name ? 'with a name without accents' : 'with a name with accents',
      ...(members === undefined ? [] : ['that is a list']),
      ...(contact === undefined ? [] : [contact.times === 0 ? 'written to for the first time' : 'written to before']),
    ]
  })
  return seesShapes ? seen : seen.map((features) => features.filter((one) => !isShape(one)))
}
