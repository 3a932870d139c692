import type { EnteredBy } from '../../../../content/activities/typing/typedDecision.ts'
import type { Field } from '../../../../content/model/item.ts'
import { composeWords } from '../../../compose/words.ts'
import { words } from '../../../text/text.tsx'

const { fields: fieldsEn } = composeWords.en
const { fields: fieldsFr } = composeWords.fr

/** The words of the debrief of a typed message. `predicate` has no subject: "ends in .ml, not .mil". */
export const typedWords = words(
  {
    allRight: (people: number) =>
      people === 1
        ? 'The address is right, letter for letter.'
        : `All ${people} addresses are right, letter for letter.`,
    slip: (name: string, predicate: string | null) =>
      predicate === null
        ? `What you sent ${name} goes elsewhere.`
        : `What you sent ${name} goes elsewhere: the address ${predicate}.`,
    slips: (slips: number, people: number) => `${slips} of ${people} addresses lead elsewhere.`,
    absent: (names: readonly string[]) => `Nothing was sent to ${names.join(', ')}.`,
    wrongField: (name: string, found: Field, meant: Field) =>
      `The addresses are right, but ${name} is in ${fieldsEn[found]}, not in ${fieldsEn[meant]}.`,
    stray: (n: number) =>
      n === 1
        ? 'The message also went to somebody who is not on the card.'
        : `The message also went to ${n} addresses that are not on the card.`,
    how: {
      typed: 'You typed it.',
      pasted: 'You pasted it.',
      picked:
        'You picked a remembered address: the name was right, but the address under it was not the one on the card.',
      list: 'It came with the list. Expand a list before you send, and read who is on it.',
    } satisfies Record<EnteredBy, string>,
    pastTypo:
      'The program remembered it from a message that once went astray, and has offered it ever since. Shift and Delete on such an offer, or the cross beside it, removes it.',
    collected: 'It is kept with your slips and comes back for review.',
    noticed: (n: number) =>
      n === 1
        ? 'You noticed a slip yourself and corrected it before sending:'
        : `You noticed ${n} slips yourself and corrected them before sending:`,
    stillRemembered: 'The program still remembers a slip that somebody once made, and will offer it again:',
    forgotten: 'You made the program forget a slip. It will not be offered again.',
    tags: { stray: 'Not meant', right: 'Right', slip: 'Slip', wrongField: 'Wrong field', absent: 'Left out' },
    counted: {
      stray: (n: number) => `${n} not meant`,
      right: (n: number) => `${n} right`,
      slip: (n: number) => (n === 1 ? '1 slip' : `${n} slips`),
      wrongField: (n: number) => `${n} in the wrong field`,
      absent: (n: number) => `${n} left out`,
    },
    others: 'Everybody on the card',
    inField: (found: Field, meant: Field) => `In ${fieldsEn[found]}; the card says ${fieldsEn[meant]}.`,
    gotNone: 'Nothing was sent to this address.',
    strays: 'Not on the card',
  },
  {
    allRight: (people) =>
      people === 1 ? 'L’adresse est juste, à la lettre près.' : `Les ${people} adresses sont justes, à la lettre près.`,
    slip: (name, predicate) =>
      predicate === null
        ? `Votre envoi pour ${name} part ailleurs.`
        : `Votre envoi pour ${name} part ailleurs\u00a0: l’adresse ${predicate}.`,
    slips: (slips, people) => `${slips} adresses sur ${people} mènent ailleurs.`,
    absent: (names) => `Rien n’a été envoyé à ${names.join(', ')}.`,
    wrongField: (name, found, meant) =>
      `Les adresses sont justes, mais ${name} figure dans ${fieldsFr[found]}, et non dans ${fieldsFr[meant]}.`,
    stray: (n) =>
      n === 1
        ? 'Le message a aussi été envoyé à une personne qui ne figure pas sur la fiche.'
        : `Le message a aussi été envoyé à ${n} adresses qui ne figurent pas sur la fiche.`,
    how: {
      typed: 'Vous l’avez saisie.',
      pasted: 'Vous l’avez collée.',
      picked:
        'Vous avez choisi une adresse mémorisée\u00a0: le nom était le bon, mais l’adresse au-dessous n’était pas celle de la fiche.',
      list: 'Elle faisait partie de la liste. Développez une liste avant d’envoyer, et vérifiez qui s’y trouve.',
    },
    pastTypo:
      'Le logiciel l’a retenue d’un message qui s’était égaré, et la propose depuis. Maj et Suppr sur une telle proposition, ou la croix à côté, l’effacent.',
    collected: 'Elle est conservée avec vos fautes de frappe et revient en révision.',
    noticed: (n) =>
      n === 1
        ? 'Vous avez vu vous-même une faute et l’avez corrigée avant l’envoi\u00a0:'
        : `Vous avez vu vous-même ${n} fautes et les avez corrigées avant l’envoi\u00a0:`,
    stillRemembered:
      'Le logiciel se souvient encore d’une faute que quelqu’un a faite, et la proposera de nouveau\u00a0:',
    forgotten: 'Vous avez fait oublier une faute au logiciel. Elle ne sera plus proposée.',
    tags: { stray: 'Non prévue', right: 'Juste', slip: 'Faute', wrongField: 'Mauvais champ', absent: 'Oublié' },
    counted: {
      stray: (n) => `${n} non prévue${n > 1 ? 's' : ''}`,
      right: (n) => `${n} juste${n > 1 ? 's' : ''}`,
      slip: (n) => `${n} faute${n > 1 ? 's' : ''}`,
      wrongField: (n) => `${n} dans le mauvais champ`,
      absent: (n) => `${n} oublié${n > 1 ? 's' : ''}`,
    },
    others: 'Toutes les personnes de la fiche',
    inField: (found, meant) => `Figure dans ${fieldsFr[found]}\u202f; la fiche indique ${fieldsFr[meant]}.`,
    gotNone: 'Rien n’a été envoyé à cette adresse.',
    strays: 'Hors de la fiche',
  },
)

type Words = (typeof typedWords)['en']
export type TypedTag = keyof Words['tags']
