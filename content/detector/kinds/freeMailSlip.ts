import { isPublicSuffix } from '../../mail/domain.ts'
import { type Difference, suffixDistance } from '../difference.ts'
import { shown } from '../edit.ts'
import { suffixPlace } from '../endings.ts'
import type { KindRule } from '../kind.ts'
import { isProvider } from '../providers.ts'
import type { SlipPlace } from '../slip.ts'
import { glyphLookAlike } from './glyphLookAlike.ts'
import { hyphenMoved } from './hyphenMoved.ts'
import { letterDoubled } from './letterDoubled.ts'
import { letterInserted } from './letterInserted.ts'
import { letterOmitted } from './letterOmitted.ts'
import { letterSubstituted } from './letterSubstituted.ts'
import { lettersTransposed } from './lettersTransposed.ts'

/** The ways in which a hand or an eye gets a provider's name wrong. */
const inName: readonly KindRule[] = [
  letterOmitted,
  letterInserted,
  lettersTransposed,
  letterSubstituted,
  letterDoubled,
  glyphLookAlike,
  hyphenMoved,
]

const nearName = (difference: Difference): SlipPlace | undefined => {
  for (const rule of inName) {
    const place = rule.recognise(difference)
    if (place) return place
  }
  return undefined
}

/** How many letters of three an unlisted ending shares with the one meant, in their places or beside them. */
const leastShared = 1

/** Endings that are hit for a provider's: one letter away, or listed nowhere and still like it: `nry` for `net`. */
const isNearEnding = ({ ending, known }: Difference): boolean => {
  if (suffixDistance(ending, known.suffix) === 1) return true
  if (isPublicSuffix(ending) || Math.abs(ending.length - known.suffix.length) > 1) return false
  return [...ending].filter((letter, i) => letter === known.suffix[i]).length >= leastShared
}

const placeOf = (difference: Difference): SlipPlace | undefined => {
  switch (difference.shape) {
    case 'label':
      return nearName(difference)
    case 'ending':
      return isNearEnding(difference) ? suffixPlace(difference) : undefined
    case 'nameAndEnding': {
      if (!isNearEnding(difference)) return undefined
      const name = nearName({ ...difference, shape: 'label' })
      if (name === undefined) return undefined
      return {
        at: [name.at[0], difference.found.text.length],
        intendedAt: [name.intendedAt[0], difference.known.text.length],
      }
    }
    case 'appended':
    case 'folded':
    case 'dots':
    case 'above':
      return undefined
  }
}

/** A public mail provider mistyped, in its name, in its ending or in both: `gmial.com`, `hotnail.com`, `yahooo.cmo`. */
export const freeMailSlip: KindRule = {
  id: 'freeMailSlip',
  title: { en: 'Mail provider mistyped', fr: 'Messagerie grand public mal tapée' },
  level: 2.5,
  sort: 'letters',
  sign: null,
  worth: null,
  leavesReal: false,
  inLocal: 'never',
  isTyped: false,
  propose: (right) => (isProvider(right.text) ? inName.flatMap((rule) => rule.propose(right)) : []),
  recognise: (difference) =>
    isProvider(difference.known.text) && !isProvider(difference.found.text) ? placeOf(difference) : undefined,
  explain: {
    en: ({ found, intended }) => `says ${shown(found)} where the mail provider ${shown(intended)} was meant`,
    fr: ({ found, intended }) => `indique ${shown(found)} au lieu de la messagerie ${shown(intended)}`,
  },
}
