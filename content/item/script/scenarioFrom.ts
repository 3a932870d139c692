import type { Locale, LocalText } from '../../basics/locale.ts'
import { randomFrom } from '../../basics/random.ts'
import type { ItemId } from '../../model/ids.ts'
import type { KnownDomain } from '../../packs/pack.ts'
import type { Scenario } from '../../packs/scenario.ts'
import type { Script } from '../../packs/script/script.ts'
import type { Stock } from '../../packs/script/stock.ts'
import { inLocale, type ScriptText } from '../../packs/script/text.ts'
import { localPart } from '../cast.ts'
import { type ContactHistory, rightHistory, wrongHistory } from './history.ts'
import { drawMistake, type Mistake, type Odds } from './mistake.ts'
import { drawOrganisations, type Organisation } from './organisations.ts'
import { drawPeople } from './people.ts'
import { drawValues, fillSlots, inBoth, slotsOf } from './say.ts'
import { trapsOf } from './traps.ts'

/** What a script is drawn with. */
export interface ScriptStage {
  readonly script: Script
  /** All that the script names, by id. */
  readonly stocks: Readonly<Record<string, Stock>>
  readonly odds: Odds
  /** What goes wrong, where it is asked for: of people one of the script's own. Left out, the seed draws it. */
  readonly mistake?: Mistake
}

/** A scenario that a seed made of a script, with what the program knows of its people. */
export interface DrawnScenario {
  readonly scenario: Scenario
  /** The organisations that are on it. */
  readonly directory: readonly KnownDomain[]
  /** What the program remembers of each person's right address, and of the address that stands there when it is wrong. */
  readonly history: (key: string, isWrong: boolean) => ContactHistory
}

/** The organisations of a script, by key, as this id draws them. */
export const organisationsOf = ({ script, stocks }: Pick<ScriptStage, 'script' | 'stocks'>, id: ItemId) =>
  drawOrganisations(script, stocks, randomFrom(`${id}/organisations`))

/** What a draw of a script decides apart from its language. */
const drawScript = ({ script, stocks, odds, mistake: asked }: ScriptStage, id: ItemId, withSlip = true) => {
  const organisations = organisationsOf({ script, stocks }, id)
  const people = drawPeople(script, organisations, randomFrom(`${id}/people`))
  const mistake = asked ?? drawMistake(script, organisations, odds, randomFrom(`${id}/mistake`), withSlip)
  return { organisations, people, mistake }
}

/** What goes wrong in a script with this id, if it is built wrong; undefined where nothing can. */
export const mistakeOf = (stage: ScriptStage, id: ItemId): Mistake | undefined => drawScript(stage, id).mistake

/** The address of somebody as the organisation writes them. Nobody has another's. */
const localsOf = (
  script: Script,
  organisations: ReadonlyMap<string, Organisation>,
  people: ReturnType<typeof drawPeople>,
): ReadonlyMap<string, string> => {
  const taken = new Set<string>()
  return new Map(
    Object.entries(script.people).map(([key, { at, mailbox }]) => {
      const domain = organisations.get(at)?.domain ?? ''
      const name = people.get(key)?.name
      const wanted = mailbox ?? (name ? localPart(name.given, name.family, domain) : key.toLowerCase())
      let local = wanted
      for (let number = 2; taken.has(`${local}@${domain}`); number++) local = `${wanted}${number}`
      taken.add(`${local}@${domain}`)
      return [key, local] as const
    }),
  )
}

/**
 * The scenario that a seed makes of a script, in a language: the same script, stocks, id and language give the same,
 * whether it is built right or wrong. What goes wrong stands in it as traps, which the build springs or not; without `withSlip` not a
 * wrong domain, which nothing of an item depends on that is built right.
 */
export const scenarioFrom = (stage: ScriptStage, id: ItemId, locale: Locale, withSlip = true): DrawnScenario => {
  const { script } = stage
  const { organisations, people, mistake } = drawScript(stage, id, withSlip)
  const words = randomFrom(`${id}/words`)
  const slots = slotsOf(script, organisations, people, drawValues(script, words), locale)
  const fill = (text: string): string => fillSlots(text, slots, locale)
  const tell = (text: ScriptText): string => fill(inLocale(text, locale) ?? '')
  const say = (text: ScriptText): LocalText => inBoth(tell(text))
  const nameOf = (organisation: Organisation | undefined): string => organisation?.forms[locale].bare ?? ''
  const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`
  const orgOf = (key: string): Organisation | undefined => organisations.get(script.people[key]?.at ?? '')
  const domainOf = (key: string): string => orgOf(key)?.domain ?? ''
  const locals = localsOf(script, organisations, people)

  const persons = Object.fromEntries(
    Object.entries(script.people).map(([key, person]): [string, Scenario['people'][string]] => {
      const { name = null, members = null } = people.get(key) ?? {}
      const full = String(slots[key] ?? '')
      const role = capital(person.roleIsWhole ? tell(person.role) : `${tell(person.role)}, ${nameOf(orgOf(key))}`)
      return [
        key,
        {
          name: inBoth(full),
          ...(name && { given: name.given, family: name.family, culture: person.culture ?? orgOf(key)?.stock.culture }),
          ...(members !== null && { members }),
          local: locals.get(key) ?? key,
          domain: domainOf(key),
          role: inBoth(role),
          ...(person.why && { why: say(person.why) }),
          ...(person.cost && { cost: say(person.cost) }),
        },
      ]
    }),
  )

  const history = (key: string, isWrong: boolean): ContactHistory => {
    const random = randomFrom(`${id}/history/${key}/${isWrong}`)
    return isWrong ? wrongHistory(random) : rightHistory(random)
  }

  const traps =
    mistake === undefined
      ? []
      : trapsOf(mistake, {
          id,
          script,
          locale,
          organisations,
          people,
          slots,
          say,
          history: (key) => history(key, true),
        })
  const added = mistake !== undefined && 'adds' in mistake ? mistake : undefined
  // Who may not be seen is in Bcc, whatever else goes wrong. Where just that does, the build moves them.
  const strangers = script.mistakes.people.flatMap((one) => ('unseen' in one && one !== mistake ? one.unseen : []))
  const fieldOf = (field: 'to' | 'cc') => [
    ...script[field].filter((key) => !strangers.includes(key)),
    ...(added?.in === field ? added.adds : []),
  ]
  const paragraphs = (inLocale(script.body, locale) ?? []).map((one) =>
    fill(typeof one === 'string' ? one : words.pick(one)),
  )
  const scenario: Scenario = {
    id: script.id,
    version: script.version,
    act: script.act,
    setting: say(script.setting),
    organisation: inBoth(capital(nameOf(orgOf(script.sender)))),
    people: persons,
    sender: script.sender,
    to: fieldOf('to'),
    cc: fieldOf('cc'),
    bcc: [...script.bcc, ...strangers],
    subject: say(script.subject),
    body: { en: paragraphs, fr: paragraphs },
    quoted: script.quoted.map(({ from, when, text }) => ({ from, when: say(when), text: say(text) })),
    attachments: script.attachments.map(({ name, note }) => ({ name: say(name), note: say(note) })),
    sensitivity: script.sensitivity,
    traps,
    guidance: script.guidance.map(say),
    fact: script.fact,
    difficulty: { level: script.level },
  }
  const directory = [...organisations.values()].map(
    ({ domain, stock, forms }): KnownDomain => ({
      domain,
      name: capital(forms[locale].bare),
      // What a scenario knows is whether a domain is real.
      status: stock.status === 'own' ? 'public' : stock.status,
      weight: 1 + randomFrom(`${id}/weight/${domain}`).below(90),
    }),
  )
  return { scenario, directory, history }
}
