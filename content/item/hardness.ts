import type { Locale } from '../basics/locale.ts'
import { isDomainKind } from '../detector/kinds.ts'
import type { Debrief, Item } from '../model/item.ts'
import type { Scenario, Trap } from '../packs/scenario.ts'
import { type TrapWeights, trapWeights } from './difficulty.ts'
import { weightByDisplay } from './displays.ts'

/** Something that weighs on how hard an error is to see. `glyph` is a kind whose letters cannot be told apart. */
type Reason = keyof TrapWeights | 'glyph' | 'croppedMiddle' | 'croppedEnd' | 'nameOnly' | 'grouped' | 'full'

interface ReasonTexts {
  readonly harder: Partial<Record<Reason, (recipients: number) => string>>
  readonly easier: Partial<Record<Reason, (recipients: number) => string>>
  readonly and: string
  readonly eased: (reasons: string) => string
  readonly usual: string
}

const texts: Readonly<Record<Locale, ReasonTexts>> = {
  en: {
    harder: {
      glyph: () => 'the letters look alike in most typefaces',
      kind: () => 'what is written reads like a real address',
      croppedMiddle: () => 'the middle of the address was cut out',
      croppedEnd: () => 'the end of the address was cut off',
      nameOnly: () => 'only the name was in sight',
      grouped: () => 'it was inside a group',
      place: () => 'the difference is in the middle of a long domain',
      fit: () => 'its ending is one that others here have too',
      length: (recipients) => `it stands among ${recipients} recipients`,
      twin: () => 'the right domain was nowhere in sight to compare with',
      cues: () => 'only one thing gave it away',
    },
    easier: {
      kind: () => 'an error of this kind stands out',
      full: () => 'the address was shown in full',
      place: () => 'it begins with the first letter',
      twin: () => 'the right domain was in sight to compare with',
      length: (recipients) =>
        recipients === 1 ? 'there was one recipient to read' : 'there were two recipients to read',
      cues: () => 'several things gave it away',
    },
    and: ' and ',
    eased: (reasons) => `What helped: ${reasons}.`,
    usual: 'Nothing hid it.',
  },
  fr: {
    harder: {
      glyph: () => 'les lettres se ressemblent dans la plupart des polices',
      kind: () => 'ce qui est écrit a l’air d’une vraie adresse',
      croppedMiddle: () => 'le milieu de l’adresse était coupé',
      croppedEnd: () => 'la fin de l’adresse était coupée',
      nameOnly: () => 'seul le nom était visible',
      grouped: () => 'elle était dans un groupe',
      place: () => 'la différence est au milieu d’un long domaine',
      fit: () => 'd’autres ici ont la même extension',
      length: (recipients) => `elle est parmi ${recipients} destinataires`,
      twin: () => 'le bon domaine n’était visible nulle part pour comparer',
      cues: () => 'une seule chose la trahissait',
    },
    easier: {
      kind: () => 'une erreur de ce type saute aux yeux',
      full: () => 'l’adresse était affichée en entier',
      place: () => 'elle commence dès la première lettre',
      twin: () => 'le bon domaine était visible pour comparer',
      length: (recipients) =>
        recipients === 1 ? 'il n’y avait qu’un destinataire à lire' : 'il n’y avait que deux destinataires à lire',
      cues: () => 'plusieurs choses la trahissaient',
    },
    and: ' et ',
    eased: (reasons) => `Ce qui aidait\u00a0: ${reasons}.`,
    usual: 'Rien ne la cachait.',
  },
}

/** Reasons that are said, at most: a sentence, not a list. */
const mostHarder = 3
const mostEasier = 2

/** From here on a kind cannot be told by reading, however slowly. */
const glyphWeight = 1.5

/** What weighs on this error as it was built and shown, the heaviest first. */
const reasonsOf = (scenario: Scenario, trap: Trap, { display }: Item): (readonly [Reason, number])[] => {
  const { kind, ...others } = trapWeights(scenario, trap)
  const weights: [Reason, number][] = [
    [kind >= glyphWeight ? 'glyph' : 'kind', kind],
    [display, weightByDisplay[display]],
    ...(Object.entries(others) as [Reason, number][]),
  ]
  // Whose own domain is right there is nothing to compare: it weighs, but a sentence about it would mislead.
  const isSaid = ([reason]: readonly [Reason, number]) => reason !== 'twin' || isDomainKind(trap.kind)
  return weights.filter(isSaid).sort(([, a], [, b]) => Math.abs(b) - Math.abs(a))
}

const sentence = (reasons: string): string => `${reasons.charAt(0).toUpperCase()}${reasons.slice(1)}.`

/**
 * Why an error is hard to see, or why it is not, in one or two sentences of the item's language: by the same weights as
 * its level, and by how addresses were shown this time.
 */
export const hardnessOf = (scenario: Scenario, trap: Trap, item: Item): Debrief['wrong'][number]['hardness'] => {
  const { harder, easier, and, eased, usual } = texts[item.locale]
  const reasons = reasonsOf(scenario, trap, item)
  const recipients = item.recipients.length
  const say = (wanted: typeof harder, sign: number, most: number): string => {
    const said = reasons.flatMap(([reason, weight]) => (weight * sign > 0 ? (wanted[reason]?.(recipients) ?? []) : []))
    const [last = '', ...before] = said.slice(0, most).reverse()
    return before.length > 0 ? `${before.reverse().join(', ')}${and}${last}` : last
  }
  const [against, helped] = [say(harder, 1, mostHarder), say(easier, -1, mostEasier)]
  if (against === '') return { isHard: false, text: helped === '' ? usual : sentence(helped) }
  return { isHard: true, text: helped === '' ? sentence(against) : `${sentence(against)} ${eased(helped)}` }
}
