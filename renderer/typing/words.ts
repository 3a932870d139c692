import type { EnteredBy, TypedJudgement } from '../../content/typing/typedDecision.ts'
import { words } from '../text/text.tsx'

/** How somebody on the card came out; and of what was entered besides. */
export type TypedSign = TypedJudgement['people'][number]['outcome'] | 'stray' | 'repeat'

/** What came of one message, in numbers. */
interface Counts {
  readonly right: number
  readonly people: number
  readonly slips: number
  readonly absent: number
  readonly wrongFields: number
  readonly strays: number
}

const s = (n: number) => (n < 2 ? '' : 's')

const headlineEn = ({ right, people, slips, absent, wrongFields, strays }: Counts): string => {
  if (slips === 1) return 'One address went out with a slip.'
  if (slips > 1) return `${slips} addresses went out with a slip.`
  if (strays > 0)
    return strays === 1
      ? 'It also went to somebody who is not on the card.'
      : 'It also went to people who are not on the card.'
  if (absent > 0)
    return absent === 1 ? 'One person on the card did not get it.' : `${absent} people on the card did not get it.`
  if (wrongFields > 0)
    return wrongFields === 1
      ? 'One person stands in the wrong field.'
      : `${wrongFields} people stand in the wrong field.`
  return people === 1 ? 'The address is right.' : `All ${right} addresses are right.`
}

const headlineFr: typeof headlineEn = ({ right, people, slips, absent, wrongFields, strays }) => {
  if (slips === 1) return 'Une adresse est partie avec une faute.'
  if (slips > 1) return `${slips} adresses sont parties avec une faute.`
  if (strays > 0)
    return strays === 1
      ? 'Le message est aussi parti à quelqu’un qui n’est pas sur la fiche.'
      : 'Le message est aussi parti à des personnes qui ne sont pas sur la fiche.'
  if (absent > 0)
    return absent === 1
      ? 'Une personne de la fiche ne l’a pas reçu.'
      : `${absent} personnes de la fiche ne l’ont pas reçu.`
  if (wrongFields > 0)
    return wrongFields === 1
      ? 'Une personne est dans le mauvais champ.'
      : `${wrongFields} personnes sont dans le mauvais champ.`
  return people === 1 ? 'L’adresse est juste.' : `Les ${right} adresses sont justes.`
}

/** The words of typing: the card, the debrief of a message, the result. */
export const typingWords = words(
  {
    card: 'Contact card',
    keys: 'Keys in the fields',
    keyTexts: {
      commit: 'takes over',
      chips: 'to the recipients',
      remove: 'selects, then removes',
      edit: 'text again',
      forget: 'forgets an offer',
    },
    arrived: (at: number, total: number, setting: string, subject: string) =>
      `Message ${at} of ${total}. ${setting} Subject: ${subject}. The card says who is to get it.`,
    headline: headlineEn,
    signs: {
      right: 'Right',
      slip: 'Slip',
      wrongField: 'Wrong field',
      absent: 'Left out',
      stray: 'Not on the card',
      repeat: 'Twice',
    } satisfies Record<TypedSign, string>,
    counts: {
      right: (n: number) => `${n} right`,
      slip: (n: number) => `${n} slip${s(n)}`,
      wrongField: (n: number) => `${n} in the wrong field`,
      absent: (n: number) => `${n} left out`,
      stray: (n: number) => `${n} not on the card`,
      repeat: (n: number) => `${n} twice`,
    } satisfies Record<TypedSign, (n: number) => string>,
    by: {
      typed: 'Typed',
      picked: 'Picked from what the program remembers',
      pasted: 'Pasted',
      list: 'From a list',
    } satisfies Record<EnteredBy, string>,
    slipOf: (name: string) => `The address of ${name}`,
    unlike: 'It is not the address on the card.',
    past: (address: string) =>
      `You did not mistype it: the program remembers ${address}, which somebody once mistyped, and offered it.`,
    howToForget:
      'Shift+Delete on such an offer, or its ×, has it forgotten. Do that in your own mail program too: it offers a slip as readily as a right address.',
    pickedOther: 'It was offered because it begins alike. Read to the end before you take an offer.',
    listHad: 'It came with the list: whoever keeps the list made the slip once, for everybody who uses it.',
    belongs: (field: string) => `The card says ${field}.`,
    absentText: 'The message goes without this person.',
    strayText: 'Nobody on the card has this address.',
    strayNear: (name: string) => `It is nearly the address of ${name}, who is in the fields besides.`,
    repeatText: 'It stands there twice. That does no harm.',
    noticed: (n: number) =>
      n === 1
        ? 'You saw one slip yourself and put it right before Send.'
        : `You saw ${n} slips yourself and put them right before Send.`,
    forgotten: (n: number) =>
      n === 1 ? 'You had the program forget one address.' : `You had the program forget ${n} addresses.`,
    collected: (n: number): string =>
      n === 1
        ? 'This slip is kept under “Missed and mistyped” and comes back for practice.'
        : 'These slips are kept under “Missed and mistyped” and come back for practice.',
    people: 'Everybody on the card',
    besides: 'What else was entered',
    next: 'Next message',
    result: 'See the result',
    back: 'Back',
    close: 'Close',
    again: 'Play again',
    starting: 'Starting…',
    kicker: (mode: string, pack: string, when: string) => `${mode}: ${pack}, ${when}`,
    resultHeadline: (right: number, people: number) =>
      people === 0
        ? 'Nothing was sent.'
        : right === people
          ? `All ${people} addresses were right.`
          : `${right} of ${people} addresses were right.`,
    nothing: 'The session was left before its first message.',
    totals: {
      right: 'right',
      slips: 'sent with a slip',
      noticed: 'seen before Send',
      other: 'left out or in the wrong field',
    },
    ownSlips: 'Your slips',
    noSlips: 'No slip',
    noSlipsText: 'No address of anybody on the card had a slip in it.',
    kind: 'What it was',
    how: 'How',
    sent: 'Came to',
    hows: { mistyped: 'Mistyped', missed: 'Taken over' },
    isSent: 'Sent',
    wasSeen: 'Seen before Send',
    unnamed: 'Another slip',
    messages: 'Messages',
    number: 'No.',
    message: 'Message',
    outcome: 'Recipients',
  },
  {
    card: 'Fiche de contact',
    keys: 'Touches dans les champs',
    keyTexts: {
      commit: 'valide',
      chips: 'vers les destinataires',
      remove: 'sélectionne, puis retire',
      edit: 'redevient du texte',
      forget: 'oublie une proposition',
    },
    arrived: (at, total, setting, subject) =>
      `Message ${at} sur ${total}. ${setting} Objet\u00a0: ${subject}. La fiche dit qui doit le recevoir.`,
    headline: headlineFr,
    signs: {
      right: 'Juste',
      slip: 'Faute',
      wrongField: 'Mauvais champ',
      absent: 'Oublié',
      stray: 'Hors de la fiche',
      repeat: 'En double',
    },
    counts: {
      right: (n) => `${n} juste${s(n)}`,
      slip: (n) => `${n} faute${s(n)}`,
      wrongField: (n) => `${n} dans le mauvais champ`,
      absent: (n) => `${n} oublié${s(n)}`,
      stray: (n) => `${n} hors de la fiche`,
      repeat: (n) => `${n} en double`,
    },
    by: {
      typed: 'Saisie',
      picked: 'Choisie parmi les adresses mémorisées',
      pasted: 'Collée',
      list: 'Venue d’une liste',
    },
    slipOf: (name) => `L’adresse de ${name}`,
    unlike: 'Ce n’est pas l’adresse de la fiche.',
    past: (address) =>
      `Ce n’est pas votre faute de frappe\u00a0: le programme a mémorisé ${address}, mal saisie un jour, et l’a proposée.`,
    howToForget:
      'Maj+Suppr sur une telle proposition, ou sa croix, la fait oublier. Faites-le aussi dans votre messagerie\u00a0: elle propose une faute aussi volontiers qu’une bonne adresse.',
    pickedOther: 'Elle a été proposée parce qu’elle commence de même. Lisez jusqu’au bout avant d’accepter.',
    listHad:
      'Elle est venue avec la liste\u00a0: celui qui la tient s’est trompé une fois, pour tous ceux qui l’utilisent.',
    belongs: (field) => `La fiche dit ${field}.`,
    absentText: 'Le message part sans cette personne.',
    strayText: 'Personne sur la fiche n’a cette adresse.',
    strayNear: (name) => `C’est presque l’adresse de ${name}, qui figure aussi dans les champs.`,
    repeatText: 'Elle y figure deux fois. C’est sans gravité.',
    noticed: (n) =>
      n === 1
        ? 'Vous avez vu une faute vous-même et l’avez corrigée avant l’envoi.'
        : `Vous avez vu ${n} fautes vous-même et les avez corrigées avant l’envoi.`,
    forgotten: (n) =>
      n === 1
        ? 'Vous avez fait oublier une adresse au programme.'
        : `Vous avez fait oublier ${n} adresses au programme.`,
    collected: (n) =>
      n === 1
        ? 'Cette faute est gardée sous «\u00a0Manquées et mal saisies\u00a0» et reviendra en exercice.'
        : 'Ces fautes sont gardées sous «\u00a0Manquées et mal saisies\u00a0» et reviendront en exercice.',
    people: 'Toutes les personnes de la fiche',
    besides: 'Ce qui a été saisi en plus',
    next: 'Message suivant',
    result: 'Voir le résultat',
    back: 'Retour',
    close: 'Fermer',
    again: 'Rejouer',
    starting: 'Un instant…',
    kicker: (mode, pack, when) => `${mode}\u00a0: ${pack}, ${when}`,
    resultHeadline: (right, people) =>
      people === 0
        ? 'Rien n’a été envoyé.'
        : right === people
          ? `Les ${people} adresses étaient justes.`
          : `${right} adresse${s(right)} sur ${people} étai${right < 2 ? 't' : 'ent'} juste${s(right)}.`,
    nothing: 'La session a été quittée avant son premier message.',
    totals: {
      right: 'justes',
      slips: 'envoyées avec une faute',
      noticed: 'vues avant l’envoi',
      other: 'oubliées ou dans le mauvais champ',
    },
    ownSlips: 'Vos fautes',
    noSlips: 'Aucune faute',
    noSlipsText: 'Aucune adresse des personnes de la fiche ne comportait de faute.',
    kind: 'Ce que c’était',
    how: 'Comment',
    sent: 'Suite',
    hows: { mistyped: 'Mal saisie', missed: 'Acceptée' },
    isSent: 'Envoyée',
    wasSeen: 'Vue avant l’envoi',
    unnamed: 'Une autre faute',
    messages: 'Messages',
    number: 'Nº',
    message: 'Message',
    outcome: 'Destinataires',
  },
)
