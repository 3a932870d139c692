import type { Pack } from '../bank/pack.ts'
import type { Scenario } from '../bank/scenario.ts'
import { trapSlip } from '../bank/wrongForms.ts'
import { kindById } from '../detector/kinds.ts'
import type { LocalText } from '../locale.ts'
import { readDomain } from '../mail/domain.ts'
import { suffixName } from '../mail/suffixNames.ts'
import type { AnswerKey, Debrief, Item } from './item.ts'

/** What a debrief is written from. `personKeys` are the recipients' keys in the item's order. */
interface DebriefSource {
  readonly pack: Pack
  readonly scenario: Scenario
  readonly item: Item
  readonly key: AnswerKey
  readonly personKeys: readonly string[]
  /** A text in the item's language, with the names filled in. */
  readonly say: (text: LocalText) => string
}

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1)

const endingNote = (domain: string, item: Item): string | null => {
  const read = readDomain(domain)
  return read.ok ? suffixName(read.value.suffix, item.locale) : null
}

/** What the learner reads after the decision: what was wrong and how one could see it, why the others were right. */
export const debriefOf = ({ pack, scenario, item, key, personKeys, say }: DebriefSource): Debrief => {
  const wrong = key.wrong.map(({ recipient, kind, intended }) => {
    const written = domainOf(item.recipients[recipient]?.address ?? '')
    const { title, explain } = kindById[kind]
    const sameEnding = endingNote(written, item) === endingNote(intended, item)
    return {
      recipient,
      kindTitle: title[item.locale],
      predicate: explain[item.locale](trapSlip(kind, written, intended)),
      writtenNote: sameEnding ? null : endingNote(written, item),
      meantNote: sameEnding ? null : endingNote(intended, item),
      gaveAway: scenario.trap?.gaveAway.map((cue) => ({ head: say(cue.head), text: say(cue.text) })) ?? [],
      leak: scenario.trap ? say(scenario.trap.leak) : '',
      gateway: scenario.trap?.gateway ? say(scenario.trap.gateway) : null,
    }
  })
  const isWrong = new Set(key.wrong.map((one) => one.recipient))
  const right = personKeys.flatMap((personKey, recipient) => {
    const person = scenario.people[personKey]
    return person && !isWrong.has(recipient) ? [{ recipient, why: say(person.why), cost: say(person.cost) }] : []
  })
  const fact = pack.facts[scenario.fact]
  return {
    itemId: item.id,
    wrong,
    right,
    fact: { text: fact ? say(fact.text) : '', source: fact ? say(fact.source) : '' },
  }
}
