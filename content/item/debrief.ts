import type { LocalText } from '../basics/locale.ts'
import { kindById } from '../detector/kinds.ts'
import { readDomain } from '../mail/domain.ts'
import { domainOf } from '../mail/sides.ts'
import { suffixName } from '../mail/suffixNames.ts'
import type { AnswerKey, Debrief, Item } from '../model/item.ts'
import type { Facts } from '../packs/pack.ts'
import type { Scenario } from '../packs/scenario.ts'
import { trapSlip } from '../packs/wrongForms.ts'
import { hardnessOf } from './hardness.ts'
import type { Placed } from './stage.ts'

/** Said where an author has nothing to say: what it costs to leave out somebody who was meant. */
const neutralCost: LocalText = {
  en: 'Somebody who needed this message would have gone without it.',
  fr: 'Une personne qui avait besoin de ce message ne l’aurait pas reçu.',
}

/** What a debrief is written from. `placed` are the recipients in the item's order. */
interface DebriefSource {
  readonly facts: Facts
  readonly scenario: Scenario
  readonly item: Item
  readonly key: AnswerKey
  readonly placed: readonly Placed[]
  /** A text in the item's language, with the names filled in. */
  readonly say: (text: LocalText) => string
}

const endingNote = (domain: string, item: Item): string | null => {
  const read = readDomain(domain)
  return read.ok ? suffixName(read.value.suffix, item.locale) : null
}

/** What the learner reads after the decision: what was wrong and how one could see it, why the others were right. */
export const debriefOf = ({ facts, scenario, item, key, placed, say }: DebriefSource): Debrief => {
  const wrong = key.wrong.map(({ recipient, kind, intended }) => {
    const written = domainOf(item.recipients[recipient]?.address ?? '')
    const { title, explain } = kindById[kind]
    const trap = placed[recipient]?.trap
    const sameEnding = endingNote(written, item) === endingNote(intended, item)
    return {
      recipient,
      kindTitle: title[item.locale],
      predicate: explain[item.locale](trapSlip(kind, written, intended)),
      writtenNote: sameEnding ? null : endingNote(written, item),
      meantNote: sameEnding ? null : endingNote(intended, item),
      gaveAway: trap?.gaveAway.map((cue) => ({ head: say(cue.head), text: say(cue.text) })) ?? [],
      hardness: trap ? hardnessOf(scenario, trap, item) : { isHard: false, text: '' },
      leak: trap ? say(trap.leak) : '',
      gateway: trap?.gateway ? say(trap.gateway) : null,
    }
  })
  const right = placed.flatMap(({ meant, trap }, recipient) => {
    const person = scenario.people[meant]
    if (!person || trap) return []
    return [{ recipient, why: person.why ? say(person.why) : '', cost: say(person.cost ?? neutralCost) }]
  })
  const fact = facts[scenario.fact]
  return {
    itemId: item.id,
    wrong,
    right,
    fact: { text: fact ? say(fact.text) : '', source: fact ? say(fact.source) : '' },
  }
}
