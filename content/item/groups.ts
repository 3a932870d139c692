import type { Locale, LocalText } from '../basics/locale.ts'
import type { Random } from '../basics/random.ts'
import { Field, type ItemRecipient, type RecipientGroup } from '../model/item.ts'
import { fieldsOf } from '../packs/fields.ts'
import type { Scenario } from '../packs/scenario.ts'

/** What people call the groups in their address books. A name says nothing of who is in it, nor of the message. */
const groupNames: readonly LocalText[] = [
  { en: 'Working group', fr: 'Groupe de travail' },
  { en: 'Distribution list', fr: 'Liste de diffusion' },
  { en: 'Regulars', fr: 'Habitués' },
  { en: 'Weekly round', fr: 'Tour de la semaine' },
  { en: 'Everyone on this', fr: 'Tous sur le dossier' },
  { en: 'Usual list', fr: 'Liste habituelle' },
]

/** The names of groups in a language, in an order of the seed. */
export const drawGroupNames = (locale: Locale, random: Random): string[] =>
  random.shuffle(groupNames).map((name) => name[locale])

/** Fields of which a group can be made: two or more stand there whether the traps are sprung or not, so it tells nothing. */
const groupedFields = (scenario: Scenario): Field[] => {
  const clean = fieldsOf(scenario, false)
  const sprung = fieldsOf(scenario, true)
  return Field.options.filter((field) => Math.min(clean[field].length, sprung[field].length) >= 2)
}

/** Whether a group can be made of any field of the scenario. */
export const canGroup = (scenario: Scenario): boolean => groupedFields(scenario).length > 0

/** The recipients of every field that can be one, as a group with a name by seed. */
export const groupRecipients = (
  scenario: Scenario,
  recipients: readonly ItemRecipient[],
  locale: Locale,
  random: Random,
): RecipientGroup[] => {
  const names = drawGroupNames(locale, random)
  return groupedFields(scenario).map((field, at) => ({
    name: names[at] ?? '',
    recipients: recipients.flatMap((one, place) => (one.field === field ? [place] : [])),
  }))
}
