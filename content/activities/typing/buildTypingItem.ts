import type { Locale } from '../../basics/locale.ts'
import { type Random, randomFrom } from '../../basics/random.ts'
import { err, ok, type Result } from '../../basics/result.ts'
import { castScenario } from '../../item/cast.ts'
import { drawGroupNames } from '../../item/groups.ts'
import { scenarioHeader } from '../../item/header.ts'
import { writeMessage } from '../../item/message.ts'
import { addressOf, memberOf } from '../../item/stage.ts'
import { stagedOf } from '../../item/staged.ts'
import type { ItemId } from '../../model/ids.ts'
import { Field } from '../../model/item.ts'
import { fieldsOf } from '../../packs/fields.ts'
import type { Pack } from '../../packs/pack.ts'
import type { ScenarioHeader } from '../../packs/packHeader.ts'
import type { Scenario } from '../../packs/scenario.ts'
import { trapShape } from '../../packs/trapShape.ts'
import { drawOffers } from './offers.ts'
import { drawPastTypo, type PastTypo } from './pastTypo.ts'
import type { MailingList, TypingItem, TypingPerson } from './typingItem.ts'

/** The most people on a card: more than that is copying, not writing to somebody. */
const mostPeople = 6

/**
 * Whether the recipients of a scenario can be typed: few enough, in a message that its sender addresses (an answer comes
 * addressed), and each in one field that is never in doubt.
 */
export const canBeTyped = ({ act, rightPeople, kinds }: ScenarioHeader): boolean =>
  (act === 'new' || act === 'forward') && rightPeople <= mostPeople && kinds.every((kind) => trapShape(kind) !== 'view')

/** The same of a scenario with all that is in it. */
export const isTypable = (scenario: Scenario): boolean => canBeTyped(scenarioHeader(scenario))

/** The lists that the address book has of a field's people: some fields with two or more have one, by seed. */
const drawLists = (
  people: readonly TypingPerson[],
  typo: PastTypo | undefined,
  locale: Locale,
  random: Random,
): MailingList[] => {
  const names = drawGroupNames(locale, random)
  return Field.options.flatMap((field, at): MailingList[] => {
    const members = people.flatMap(({ field: own, name, address }, person) =>
      own === field ? [{ person, name, address }] : [],
    )
    const [isListed, isSpoiled] = [random.below(3) > 0, random.below(2) === 0]
    if (members.length < 2 || !isListed) return []
    return [
      {
        name: names[at] ?? '',
        field,
        members: members.map(({ person, name, address }) =>
          isSpoiled && typo?.person === person ? typo.offer : { name, address },
        ),
      },
    ]
  })
}

/**
 * Rebuilds an item of the mode Type it from its id: the same pack, id and language give the same item bit for bit. Fails
 * with `unknownItem` when the pack has no such scenario in that version, or its recipients cannot be typed.
 */
export const buildTypingItem = (pack: Pack, id: ItemId, locale: Locale): Result<TypingItem, 'unknownItem'> => {
  const staged = stagedOf(pack, id, locale)
  if (!staged || !isTypable(staged.scenario)) return err('unknownItem')
  const { scenario, directory } = staged

  const random = randomFrom(`typing/${id}`)
  const cast = castScenario(scenario, locale, random)
  const { message, roleOf } = writeMessage(scenario, cast, locale)
  const fields = fieldsOf(scenario, false)
  const card = Field.options.flatMap((field) => random.shuffle(fields[field]).map((key) => ({ field, key })))
  const people = card.map(({ field, key }): TypingPerson => {
    const member = memberOf(cast, key)
    return { field, name: member.name.full, address: addressOf(member), role: roleOf(key) }
  })
  const typo = drawPastTypo({ directory, scenario, cast, card, random })
  return ok({
    id,
    locale,
    ...message,
    people,
    offers: drawOffers({ scenario, cast, card, typo, random }),
    pastTypo: typo ? { address: typo.offer.address, person: typo.person, kind: typo.kind } : null,
    lists: drawLists(people, typo, locale, random),
    difficulty: scenario.difficulty.level,
  })
}
