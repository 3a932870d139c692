/** A word that a stranger would stumble over, and what is said instead (`ARCHITECTURE.md`, Words). */
interface BannedWord {
  /** Found in identifiers whose parts are spelled apart in lower case (`is nobody told`), or in a screen's texts. */
  readonly pattern: RegExp
  readonly instead: string
}

/** Banned in names of the code. */
const bannedNames: readonly BannedWord[] = [
  {
    pattern: /\b(?:un)?told\b/,
    instead: 'revealed (an address), unsealed (a session), explanation, spoken, reported: by what is meant',
  },
  { pattern: /\bgo(?:es|ne)? on\b/, instead: 'resume, resumed' },
  { pattern: /\bverbs\b/, instead: 'actions' },
  { pattern: /\bstruck\b/, instead: 'removed' },
  { pattern: /\bhurry\b/, instead: 'retryNow' },
  { pattern: /\bdeepest\b/, instead: 'maxDepth' },
  { pattern: /\bnoughts?\b/, instead: 'zeros' },
  { pattern: /\bwrong house\b/, instead: 'wrongOrganisation' },
]

/** Banned in what people read. */
const bannedPhrases: readonly BannedWord[] = [
  { pattern: /\bgone on with\b/i, instead: 'resumed' },
  { pattern: /\bgo on with (?:a|the) session\b/i, instead: 'resume' },
  { pattern: /\btold (?:after|before)\b/i, instead: 'feedback after, revealed before' },
  { pattern: /\bnoughts?\b/i, instead: 'zeros' },
  { pattern: /\bgives? the folder free\b/i, instead: 'releases the lock' },
  { pattern: /\bin life\b/i, instead: 'at work' },
  { pattern: /'Came out\b/, instead: 'Outcome' },
  { pattern: /\bstands? (?:before|after|behind) the (?:@|address)/i, instead: 'there is … before, after' },
  { pattern: /\bont fui\b/i, instead: 'ont fuité' },
  { pattern: /\bfaux\b/i, instead: 'erroné' },
  { pattern: /\bdite? après\b/i, instead: 'retour après' },
]

/** The identifiers of a source, once each: what stands in comments and in quotation marks is left out. */
const namesIn = (text: string): readonly string[] => [
  ...new Set(
    text
      .replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, ' ')
      .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, ' ')
      .match(/[A-Za-z_$][\w$]*/g),
  ),
]

/** The parts of a name, apart and in lower case: `isNobodyTold` is `is nobody told`. */
const partsOf = (name: string): string =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/[_$]+/g, ' ')
    .toLowerCase()

/** What is wrong with the names of a source: one line for each name that is banned, with what to call it. */
export const badNames = (file: string, text: string): readonly string[] =>
  namesIn(text).flatMap((name) =>
    bannedNames
      .filter(({ pattern }) => pattern.test(partsOf(name)))
      .map(({ instead }) => `${file}: ${name}. Say: ${instead}`),
  )

/** What is wrong with the texts of a file that people read: one line for each phrase that is banned. */
export const badPhrases = (file: string, text: string): readonly string[] =>
  bannedPhrases.flatMap(({ pattern, instead }) => {
    const found = pattern.exec(text)
    return found ? [`${file}: "${found[0]}". Say: ${instead}`] : []
  })
