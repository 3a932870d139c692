/**
 * Error kinds that turn a right domain into a wrong one: a file each in `kinds/`, with propose, recognise and explain.
 * Their order decides which kind a pair of domains has, the most specific first.
 */
export const domainKindIds = [
  'unicodeConfusable',
  'freeMailSlip',
  'suffixLetterLost',
  'suffixPartCut',
  'suffixPartAdded',
  'suffixMistyped',
  'otherRealSuffix',
  'dotLost',
  'dotMisplaced',
  'hyphenMoved',
  'singularPlural',
  'letterDoubled',
  'pairDropped',
  'lettersTransposed',
  'glyphLookAlike',
  'letterOmitted',
  'letterInserted',
  'neighbouringKey',
  'soundsAlike',
  'bitFlip',
  'letterSubstituted',
  'subdomainWrong',
] as const
export type DomainKindId = (typeof domainKindIds)[number]

/**
 * Error kinds that no rule makes of a domain alone: an author sets them up. The detector recognises those that leave a
 * trace in the address, the directory or the other recipients. A file each in `kinds/`.
 */
export const authoredKindIds = [
  'namesake',
  'privateMailbox',
  'secureTwin',
  'formerName',
  'strayCharacters',
  'wrongOrganisation',
  'autocomplete',
  'outsider',
  'staleAddress',
  'nameOverAddress',
  'replyAllTooWide',
  'bccDue',
] as const

export type AuthoredKindId = (typeof authoredKindIds)[number]

export const errorKindIds = [...domainKindIds, ...authoredKindIds] as const
export type ErrorKindId = (typeof errorKindIds)[number]

/** Ids that kinds had before, and today's: packs that somebody wrote then are read as if they said today's. */
export const formerKindIds: Readonly<Record<string, ErrorKindId>> = { wrongHouse: 'wrongOrganisation' }
