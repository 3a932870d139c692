import type { PackFault } from '../pack.ts'
import type { Script } from './script.ts'

/** What is wrong with the people of a script at a place of its pack. */
export const peopleFaults = (script: Script, at: string): PackFault[] => {
  const { people, organisations } = script
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
    const twin = person.shares?.split('.')[0]
    if (twin !== undefined && !keys.slice(0, keys.indexOf(key)).includes(twin)) {
      const problem = `Nobody before it has the key "${twin}".`
      faults.push({ place: `${place}.shares`, problem, fix: 'Put that person first.' })
    }
    return faults
  })
}

/** What is wrong with the mistakes of a script at a place of its pack: they are about nobody, or change nothing. */
export const mistakeFaults = (script: Script, at: string): PackFault[] => {
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
