import { createHash } from 'node:crypto'
import { type FeatureName, featureNames } from '../../content/detector/features.ts'
import { fitParameters, tableParameters } from './parameters.ts'

/**
 * The files of `content/detector/generated/`, as text. Each begins with two hashes: of what it was made with, and of all
 * that follows. Fitting needs lists that the project does not ship, so a checkout cannot make the tables again; by the
 * hashes it can tell that they are what the command wrote, and that what they were made with has not changed since.
 */

/** The hash of a text, short. */
const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16)

const stamped = (madeWith: string, body: string): string =>
  `// Written by \`npm run fit\`, never by hand. Made with ${madeWith}; what follows is ${hashOf(body)}.\n${body}`

/** The two hashes of a generated file, and whether what follows is what the second says; undefined where there are none. */
export const stampOf = (file: string): { readonly madeWith: string; readonly isWhole: boolean } | undefined => {
  const [, madeWith, body] = /^\/\/ .* Made with ([0-9a-f]{16}); what follows is ([0-9a-f]{16})\.\n/.exec(file) ?? []
  return madeWith === undefined || body === undefined
    ? undefined
    : { madeWith, isWhole: hashOf(file.slice(file.indexOf('\n') + 1)) === body }
}

/** What the table of names is made with, as a hash. */
export const tableMadeWith = (): string => hashOf(JSON.stringify(tableParameters))

/** What the weights are made with, as a hash: the table of names is part of it. */
export const weightsMadeWith = (nameTable: string): string => hashOf(JSON.stringify([fitParameters, nameTable]))

/** The file of the table of names. */
export const nameTableFile = (nameTable: string, madeWith: string): string =>
  stamped(
    madeWith,
    '/** How strange each sign is behind two others, as `strangeness.ts` reads it. */\n' +
      `export const nameTable =\n  '${nameTable}'\n`,
  )

/** The file of the weights, in hundredths: a line for every feature, 0 for one that no example had. */
export const weightsFile = (weights: ReadonlyMap<string, number>, madeWith: string): string => {
  const line = (name: FeatureName): string => {
    // Not -0.
    const value = Math.round((weights.get(name) ?? 0) * 100) / 100 || 0
    return `  ${/^[a-z]+$/i.test(name) ? name : `'${name}'`}: ${value},\n`
  }
  return stamped(
    madeWith,
    "import type { Weights } from '../features.ts'\n\n" +
      '/** Natural log-odds of each feature at even odds of right and wrong; see `docs/detector.md`. */\n' +
      `export const weights: Weights = {\n${featureNames.map(line).join('')}}\n`,
  )
}
