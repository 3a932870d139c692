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

/** Types of elements that ICU MessageFormat has, as the parser numbers them: text, and # within a plural. */
const literal = 0
const pound = 7

const namesIn = function* (elements: readonly Element[]): Generator<string> {
  for (const { type, value, options } of elements) {
    if (type !== literal && type !== pound) yield String(value)
    for (const option of Object.values(options ?? {})) yield* namesIn(option.value)
  }
}

/** The names of the slots of a text, repeats included; or why it is no ICU MessageFormat. */
export const slotsOfText = (text: string): { readonly names: readonly string[] } | { readonly problem: string } => {
  try {
    const parsed = new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).getAst()
    return { names: [...namesIn(parsed as readonly Element[])] }
  } catch (problem) {
    return { problem: problem instanceof Error ? problem.message : String(problem) }
  }
}
