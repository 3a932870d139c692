import { IntlMessageFormat } from 'intl-messageformat'
import type { Script } from './script.ts'

/** What may stand after the key of a person, of a list, of an organisation and of a value in a slot's name. */
const personParts = ['', '_given', '_family', '_title', '_sex'] as const
const listParts = ['', '_members'] as const
const organisationParts = ['', '_the', '_of', '_at', '_gender'] as const

/** The names of all slots that the texts of a script may have. */
export const slotNames = ({ people, organisations, values }: Script): ReadonlySet<string> =>
  new Set([
    ...Object.entries(people).flatMap(([key, { members }]) =>
      [...personParts, ...(members ? listParts : [])].map((part) => `${key}${part}`),
    ),
    ...Object.keys(organisations).flatMap((key) => organisationParts.map((part) => `${key}${part}`)),
    ...Object.keys(values),
  ])

interface Element {
  readonly type: number
  readonly value: unknown
  readonly options?: Readonly<Record<string, { readonly value: readonly Element[] }>>
}

/** Types of elements that ICU MessageFormat has, as the parser numbers them. Of text and # within a plural nothing is asked. */
const elementTypes = { literal: 0, number: 2, date: 3, time: 4, plural: 6, pound: 7 } as const

const slotTypes: Readonly<Record<number, Slot['type']>> = {
  [elementTypes.number]: 'number',
  [elementTypes.plural]: 'number',
  [elementTypes.date]: 'date',
  [elementTypes.time]: 'date',
}

/** A slot of a text: what it is called, and whether it wants a number or a date; else words. */
export interface Slot {
  readonly name: string
  readonly type: 'words' | 'number' | 'date'
}

const slotsIn = function* (elements: readonly Element[]): Generator<Slot> {
  for (const { type, value, options } of elements) {
    if (type !== elementTypes.literal && type !== elementTypes.pound) {
      yield { name: String(value), type: slotTypes[type] ?? 'words' }
    }
    for (const option of Object.values(options ?? {})) yield* slotsIn(option.value)
  }
}

/** What the parser says of a text that is not ICU MessageFormat, in words. */
const inWords = (problem: unknown): string => {
  const said = problem instanceof Error ? problem.message : String(problem)
  return said.toLowerCase().replaceAll('_', ' ')
}

/** The slots of a text, repeats included; or why it is no ICU MessageFormat. */
export const slotsOfText = (text: string): { readonly slots: readonly Slot[] } | { readonly problem: string } => {
  try {
    const parsed = new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).getAst()
    return { slots: [...slotsIn(parsed as readonly Element[])] }
  } catch (problem) {
    return { problem: inWords(problem) }
  }
}
