import { type Locale, locales } from '../../basics/locale.ts'
import type { PackFault, ScriptPackFile } from '../pack.ts'
import type { Script } from './script.ts'
import { slotNames, slotsOfText } from './slots.ts'

/** The texts of a script in a language, each with its place; undefined where one is missing. */
export const textsOf = function* (
  script: Script,
  locale: Locale,
): Generator<readonly [place: string, text: string | undefined]> {
  const { setting, subject, leak, people, values, body, quoted, attachments, mistakes, guidance } = script
  yield [`setting.${locale}`, setting[locale]]
  yield [`subject.${locale}`, subject[locale]]
  for (const [key, { name, title, role, why, cost }] of Object.entries(people)) {
    for (const [field, text] of Object.entries({ name, title, role, why, cost })) {
      if (text !== undefined) yield [`people.${key}.${field}.${locale}`, text[locale]]
    }
  }
  for (const [key, drawn] of Object.entries(values)) {
    if (drawn[locale] === undefined) yield [`values.${key}.${locale}`, undefined]
  }
  if (body[locale] === undefined) yield [`body.${locale}`, undefined]
  for (const [at, paragraph] of (body[locale] ?? []).entries()) {
    if (typeof paragraph === 'string') yield [`body.${locale}.${at}`, paragraph]
    else for (const [way, text] of paragraph.entries()) yield [`body.${locale}.${at}.${way}`, text]
  }
  for (const [at, { when, text }] of quoted.entries()) {
    yield [`quoted.${at}.when.${locale}`, when[locale]]
    yield [`quoted.${at}.text.${locale}`, text[locale]]
  }
  for (const [at, { name, note }] of attachments.entries()) {
    yield [`attachments.${at}.name.${locale}`, name[locale]]
    yield [`attachments.${at}.note.${locale}`, note[locale]]
  }
  yield [`leak.${locale}`, leak[locale]]
  for (const [at, { why, leak: own }] of mistakes.people.entries()) {
    if (why) yield [`mistakes.people.${at}.why.${locale}`, why[locale]]
    if (own) yield [`mistakes.people.${at}.leak.${locale}`, own[locale]]
  }
  for (const [at, hint] of guidance.entries()) yield [`guidance.${at}.${locale}`, hint[locale]]
}

const textFaults = (script: Script, at: string): PackFault[] => {
  const known = slotNames(script)
  return script.languages.flatMap((locale) =>
    [...textsOf(script, locale)].flatMap(([place, text]): PackFault[] => {
      if (text === undefined) {
        const fix = `Write it, or take "${locale}" out of languages.`
        return [{ place: `${at}.${place}`, problem: `It is not there in the language "${locale}".`, fix }]
      }
      if (!/[{}]/.test(text)) return []
      const read = slotsOfText(text)
      if ('problem' in read) {
        const fix = 'See "Slots" in docs/packs.md; a choice needs the branch "other".'
        return [{ place: `${at}.${place}`, problem: `It is not ICU MessageFormat: ${read.problem}.`, fix }]
      }
      const stray = read.names.find((name) => !known.has(name))
      if (stray === undefined) return []
      const fix = 'Name a person, an organisation or a value of this script.'
      return [{ place: `${at}.${place}`, problem: `Nothing is called {${stray}}.`, fix }]
    }),
  )
}

const peopleFaults = (script: Script, at: string): PackFault[] => {
  const { people, organisations, to, cc, bcc } = script
  const recipients = new Set([...to, ...cc, ...bcc])
  const keys = Object.keys(people)
  return keys.flatMap((key): PackFault[] => {
    const person = people[key]
    const place = `${at}.people.${key}`
    if (!person) return []
    const faults: PackFault[] = []
    if (!Object.hasOwn(organisations, person.at)) {
      const problem = `There is no organisation "${person.at}".`
      faults.push({ place: `${place}.at`, problem, fix: `Add it to ${at}.organisations.` })
    }
    if ((person.mailbox === undefined) !== (person.name === undefined)) {
      const problem = 'A role mailbox needs both its local part and its name.'
      faults.push({ place, problem, fix: 'Give mailbox and name, or neither for a person.' })
    }
    if (person.members !== undefined && person.mailbox === undefined) {
      const problem = 'A person is no list of members.'
      faults.push({ place: `${place}.members`, problem, fix: 'Give the list a mailbox and a name.' })
    }
    if (person.members !== undefined && person.members[0] > person.members[1]) {
      const problem = 'It has fewer members at most than at least.'
      faults.push({ place: `${place}.members`, problem, fix: 'Put the smaller number first.' })
    }
    if (recipients.has(key) && person.why === undefined) {
      faults.push({ place, problem: 'Nothing says why it is a right recipient.', fix: 'Add "why".' })
    }
    const twin = person.shares?.split('.')[0]
    if (twin !== undefined && !keys.slice(0, keys.indexOf(key)).includes(twin)) {
      const problem = `Nobody before it has the key "${twin}".`
      faults.push({ place: `${place}.shares`, problem, fix: 'Put that person first.' })
    }
    return faults
  })
}

const mistakeFaults = (script: Script, at: string): PackFault[] => {
  const { people, organisations, to, cc, bcc, sender, mistakes } = script
  const recipients = new Set([...to, ...cc, ...bcc])
  const faults: PackFault[] = []
  const needRecipient = (key: string, place: string) => {
    if (recipients.has(key)) return
    faults.push({ place, problem: `"${key}" is not a recipient of this message.`, fix: 'Name a key of to, cc or bcc.' })
  }
  const needInView = (key: string, place: string) => {
    if (to.includes(key) || cc.includes(key)) return
    const problem = `"${key}" stands where nobody sees it.`
    faults.push({ place, problem, fix: 'Name keys of to or cc: built right, they are in Bcc.' })
  }
  const needSpare = (key: string, place: string) => {
    if (!Object.hasOwn(people, key)) {
      faults.push({ place, problem: `Nobody has the key "${key}".`, fix: `Add it to ${at}.people.` })
    } else if (recipients.has(key) || key === sender) {
      faults.push({ place, problem: `"${key}" is in the message already.`, fix: 'Name somebody who is in no field.' })
    }
  }
  for (const key of mistakes.victims ?? []) needRecipient(key, `${at}.mistakes.victims`)
  for (const [index, mistake] of mistakes.people.entries()) {
    const place = `${at}.mistakes.people.${index}`
    if ('adds' in mistake) for (const key of mistake.adds) needSpare(key, `${place}.adds`)
    else if ('unseen' in mistake) for (const key of mistake.unseen) needInView(key, `${place}.unseen`)
    else needRecipient(mistake.who, `${place}.who`)
    if ('instead' in mistake) needSpare(mistake.instead, `${place}.instead`)
    if ('at' in mistake) {
      if (!Object.hasOwn(organisations, mistake.at)) {
        const problem = `There is no organisation "${mistake.at}".`
        faults.push({ place: `${place}.at`, problem, fix: `Add it to ${at}.organisations.` })
      } else if (people[mistake.who]?.at === mistake.at) {
        const problem = `"${mistake.who}" is at "${mistake.at}" anyway.`
        faults.push({ place: `${place}.at`, problem, fix: 'Name another organisation of the script.' })
      }
    }
    if ('unseen' in mistake && to.every((key) => mistake.unseen.includes(key))) {
      const problem = 'Built right, it has nobody in To.'
      faults.push({ place, problem, fix: 'Add a recipient who may be seen; the sender’s own mailbox will do.' })
    }
  }
  return faults
}

const scriptFaults = (script: Script, { stocks, facts }: ScriptPackFile, at: string): PackFault[] => {
  const { people, organisations, values, sender, to, cc, bcc, quoted, act, fact, languages } = script
  const faults: PackFault[] = []
  for (const [key, { stock }] of Object.entries(organisations)) {
    if (Object.hasOwn(stocks, stock)) continue
    const problem = `There is no stock "${stock}".`
    faults.push({ place: `${at}.organisations.${key}`, problem, fix: 'Add it to stocks, or name one of the library.' })
  }
  const keys = [...Object.keys(people), ...Object.keys(organisations), ...Object.keys(values)]
  const twice = keys.find((key, index) => keys.indexOf(key) < index)
  if (twice !== undefined) {
    faults.push({ place: at, problem: `Two things are called "${twice}".`, fix: 'Give one of them another key.' })
  }
  for (const key of [sender, ...to, ...cc, ...bcc, ...quoted.map((one) => one.from)]) {
    if (Object.hasOwn(people, key)) continue
    faults.push({ place: at, problem: `Nobody has the key "${key}".`, fix: `Add it to ${at}.people.` })
  }
  const listed = [...to, ...cc, ...bcc]
  if (new Set(listed).size < listed.length) {
    faults.push({ place: at, problem: 'A recipient stands in it twice.', fix: 'Keep one of the two.' })
  }
  for (const [key, drawn] of Object.entries(values)) {
    const lengths = new Set(locales.flatMap((locale) => drawn[locale]?.length ?? []))
    if (lengths.size > 1) {
      const problem = 'The languages have another number of them.'
      faults.push({ place: `${at}.values.${key}`, problem, fix: 'Write as many in each, in the same order.' })
    }
  }
  if (act !== 'new' && quoted.length === 0) {
    const problem = 'It answers or passes on a message that is not there.'
    faults.push({ place: `${at}.quoted`, problem, fix: 'Quote it, or leave "act" out.' })
  }
  if (!Object.hasOwn(facts, fact)) {
    const problem = `There is no fact "${fact}".`
    faults.push({ place: `${at}.fact`, problem, fix: 'Add it to facts, or name one of the library.' })
  }
  if (new Set(languages).size < languages.length) {
    faults.push({ place: `${at}.languages`, problem: 'A language is there twice.', fix: 'Name it once.' })
  }
  return [...faults, ...peopleFaults(script, at), ...mistakeFaults(script, at), ...textFaults(script, at)]
}

/** What keeps the scripts of a complete pack from being played: names that lead nowhere, texts that do not parse, gaps. */
export const checkScripts = (pack: ScriptPackFile): PackFault[] => {
  const ids = new Set<string>()
  return pack.scripts.flatMap((script): PackFault[] => {
    const at = `scripts.${script.id}`
    const isTwice = ids.has(script.id)
    ids.add(script.id)
    const twice = { place: at, problem: 'Two scripts have this id.', fix: 'Give one of them another id.' }
    return [...(isTwice ? [twice] : []), ...scriptFaults(script, pack, at)]
  })
}
