import type { Locale } from '../../../../content/basics/locale.ts'
import { addressOf } from '../../frames/addressOf.ts'
import type { Verdict, WrongVerdict } from './verdictModel.ts'

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

/** What happened, then what was wrong. A predicate with a colon of its own gets a sentence of its own. */
const withReason =
  (locale: Locale, colon: string) =>
  (what: string, { name, explanation }: WrongVerdict): string => {
    const reason = `${addressOf[locale](name)} ${explanation.predicate}.`
    return explanation.predicate.includes(':') ? `${what}. ${capital(reason)}` : `${what}${colon} ${reason}`
  }

interface Phrases {
  clean(recipients: number): string
  alarm(name: string, leaked: boolean): string
  alarms(count: number, leaked: boolean): string
  caught(leaked: boolean): string
  missed(alarms: number): string
  several(hits: number, wrong: number, leaked: number): string
  because(what: string, wrong: WrongVerdict): string
}

const phrases: Readonly<Record<Locale, Phrases>> = {
  en: {
    clean: (n) =>
      n === 1
        ? 'You were right to send it: the address is correct.'
        : `You were right to send it: ${n === 2 ? 'both' : `all ${n}`} addresses are correct.`,
    alarm: (name, leaked) =>
      leaked
        ? `A false alarm that leaked: ${addressOf.en(name)} was right, and your correction is not.`
        : `False alarm: ${addressOf.en(name)} was right.`,
    alarms: (n, leaked) =>
      leaked
        ? `${n} false alarms, and a leak: every address was right, and your correction is not.`
        : `${n} false alarms: every address was right.`,
    caught: (leaked) => (leaked ? 'You caught it, but it left all the same' : 'You caught it'),
    missed: (alarms) =>
      alarms === 0
        ? 'This one got through'
        : `This one got through while you doubted ${alarms === 1 ? 'a right one' : `${alarms} right ones`}`,
    several: (hits, wrong, leaked) => {
      const all = wrong === 2 ? 'both' : `all ${wrong}`
      if (hits === 0) return `${capital(all)} wrong addresses left with the message.`
      if (hits < wrong) return `You caught ${hits} of ${wrong} wrong addresses; ${leaked} left with the message.`
      if (leaked === 0) return `You caught ${all} wrong addresses.`
      return `You caught ${all} wrong addresses, but ${leaked} of your corrections ${leaked === 1 ? 'leads' : 'lead'} astray.`
    },
    because: withReason('en', ':'),
  },
  fr: {
    clean: (n) =>
      n === 1
        ? 'Vous avez bien fait de l’envoyer\u00a0: l’adresse est la bonne.'
        : `Vous avez bien fait de l’envoyer\u00a0: les ${n} adresses sont bonnes.`,
    alarm: (name, leaked) =>
      leaked
        ? `Fausse alerte, et une fuite\u00a0: ${addressOf.fr(name)} était bonne, et votre correction ne l’est pas.`
        : `Fausse alerte\u00a0: ${addressOf.fr(name)} était bonne.`,
    alarms: (n, leaked) =>
      leaked
        ? `${n} fausses alertes, et une fuite\u00a0: toutes les adresses étaient bonnes, votre correction ne l’est pas.`
        : `${n} fausses alertes\u00a0: toutes les adresses étaient bonnes.`,
    caught: (leaked) => (leaked ? 'Bien vu, mais le message est parti quand même' : 'Bien vu'),
    missed: (alarms) =>
      alarms === 0
        ? 'Celui-ci est parti'
        : `Celui-ci est parti, et vous avez douté ${alarms === 1 ? 'd’une bonne adresse' : `de ${alarms} bonnes adresses`}`,
    several: (hits, wrong, leaked) => {
      if (hits === 0) return `Le message est parti avec ${wrong} adresses erronées.`
      const caught = `Vous avez détecté ${hits === wrong ? `les ${wrong}` : `${hits} des ${wrong}`} adresses erronées`
      if (leaked === 0) return `${caught}.`
      if (hits < wrong) return `${caught}\u202f; ${leaked} ${leaked === 1 ? 'est partie' : 'sont parties'}.`
      return `${caught}, mais ${leaked === 1 ? 'une de vos corrections mène' : `${leaked} de vos corrections mènent`} ailleurs.`
    },
    because: withReason('fr', '\u00a0:'),
  },
}

/** What came of a message, as a full sentence: whose address, what it does, what was meant. */
export const headline = ({ wrong, right }: Verdict, locale: Locale): string => {
  const say = phrases[locale]
  const alarms = right.filter((one) => one.isAlarm)
  const [first] = wrong
  if (first === undefined) {
    const [alarm] = alarms
    if (alarm === undefined) return say.clean(right.length)
    return alarms.length === 1
      ? say.alarm(alarm.name, alarm.leaked)
      : say.alarms(
          alarms.length,
          alarms.some((one) => one.leaked),
        )
  }
  if (wrong.length > 1) {
    return say.several(
      wrong.filter((one) => one.isCaught).length,
      wrong.length,
      wrong.filter((one) => one.leaked).length,
    )
  }
  return say.because(first.isCaught ? say.caught(first.leaked) : say.missed(alarms.length), first)
}

/** The same for one wrong recipient among several. */
export const headlineOfOne = (wrong: WrongVerdict, locale: Locale): string => {
  const say = phrases[locale]
  return say.because(wrong.isCaught ? say.caught(wrong.leaked) : say.missed(0), wrong)
}
