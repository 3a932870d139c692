import type * as v from 'valibot'
import type { PackFault } from './pack.ts'

/** What a schema's issue is about, in words: the problem and its remedy, without the place. */
type Said = Omit<PackFault, 'place'>

/** What a schema calls a sort of value, as people do. */
const sorts: Readonly<Record<string, string>> = {
  Object: 'an object',
  Array: 'a list',
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
}

const sortOf = (name: string | null): string => sorts[name ?? ''] ?? String(name)

const said = (problem: string, fix: string): Said => ({ problem, fix })

/** The choices that a list of a schema's leaves: `("en" | "fr")` as `en, fr`. */
const choicesIn = (expected: string): string => expected.replace(/[()"]/g, '').replaceAll(' | ', ', ')

const lengthSaid = ({ type, received, expected }: v.BaseIssue<unknown>): Said => {
  const limit = expected?.replace(/\D/g, '') ?? ''
  return type === 'min_length'
    ? said(`Its length is ${received}; ${limit} is the least.`, 'Add what is missing.')
    : said(`Its length is ${received}; ${limit} is the most.`, 'Shorten it.')
}

/** What a schema says of a file, as an author would be told. */
export const sayIssue = (issue: v.BaseIssue<unknown>): Said => {
  const { type, kind, received, expected, message } = issue
  // A mistake of a script is one of several shapes, of which a schema only says that none fits.
  if (type === 'union') {
    const fix = 'See docs/scripts.md: which fields there are depends on the kind.'
    return said('Its fields are not those of anything that may stand here.', fix)
  }
  if (received === 'undefined') return said('It is missing.', `Add it: ${sortOf(expected)}.`)
  if (expected === 'never') return said('The format has no such field.', 'Take it out, or correct its name.')
  if (type === 'min_length' || type === 'max_length') return lengthSaid(issue)
  if (type === 'picklist') return said(`It is ${received}.`, `Choose one of: ${choicesIn(expected ?? '')}.`)
  if (type === 'regex') return said(`${received} cannot stand here.`, `It has to match ${expected}.`)
  if (type === 'check') return said(message, 'Correct it.')
  if (kind === 'validation') return said(`It is ${received}.`, `It has to be ${expected}.`)
  return said(`It is ${sortOf(received)}.`, `It has to be ${sortOf(expected)}.`)
}
