import type { GuardReason } from '../../../../content/model/guard.ts'
import { words } from '../../../text/text.tsx'

const s = (n: number) => (n < 2 ? '' : 's')

/** The words of the guard: what it asks, what can be done, and what a debrief says of it. */
export const guardWords = words(
  {
    on: 'Guard on',
    tool: (organisation: string) => `${organisation} mail check`,
    notSent: 'Not sent yet',
    asks: {
      misspelt: 'This address may be misspelt.',
      greetingNamesAnother: 'The message greets somebody else.',
      manyRecipients: 'This message goes to many people.',
      twoOutsideOrganisations: 'This message goes to two organisations outside.',
      firstContact: 'You have never written to this address.',
    } satisfies Record<GuardReason, string>,
    misspelt: (known: string) => `Its domain is nearly ${known}, which is known here.`,
    greeted: (named: string) => `It greets “${named}”, and nobody of that name gets it.`,
    many: (people: number, members: number | undefined) =>
      `It goes to ${people} people${members === undefined ? '' : `, ${members} of them on this list`}.`,
    alsoTo: (other: string) => `It also goes to ${other}.`,
    firstContact: 'No message has gone to it so far.',
    notInThread: 'This thread has none from it.',
    neverWritten: 'Never written to before.',
    written: (when: string) => `Written to ${when}.`,
    outside: (organisation: string) => `It is outside ${organisation}.`,
    inside: (organisation: string) => `It is inside ${organisation}.`,
    message: (label: string, files: number) => {
      const has = files === 1 ? 'has 1 file' : `has ${files} files`
      if (label === '') return files === 0 ? '' : `The message ${has}.`
      return files === 0 ? `The message is marked ${label}.` : `The message is marked ${label} and ${has}.`
    },
    shownAs: (name: string, field: string) => `Shown as ${name}, in ${field}`,
    at: (at: number, total: number) => `Recipient ${at} of ${total}`,
    back: 'Back to the message',
    mark: 'Mark it wrong',
    sendAnyway: 'Send anyway',
    footer: {
      head: 'A guard may be right, wrong or silent.',
      decide: 'You decide.',
      kept: 'What you choose is kept with the message.',
    },
    debrief: {
      listened: (name: string) => `The guard was right about ${name}, and you listened.`,
      overruled: (name: string) => `The guard was right about ${name}, and you sent it anyway.`,
      rightlySent: (name: string) => `The guard was wrong about ${name}, and you did well to send anyway.`,
      misled: (name: string) => `The guard was wrong about ${name}, and you followed it.`,
      elsewhere: 'It said nothing about what was wrong.',
      silentCaught: 'The guard said nothing: you saw it yourself.',
      silentMissed: 'The guard said nothing: it had never been told to look at that.',
    },
  },
  {
    on: 'Contrôle activé',
    tool: (organisation) => `Contrôle des envois · ${organisation}`,
    notSent: 'Pas encore envoyé',
    asks: {
      misspelt: 'Cette adresse est peut-être mal écrite.',
      greetingNamesAnother: 'La formule d’appel nomme quelqu’un d’autre.',
      manyRecipients: 'Ce message part à de nombreux destinataires.',
      twoOutsideOrganisations: 'Ce message part vers deux organismes extérieurs.',
      firstContact: 'Vous n’avez jamais écrit à cette adresse.',
    },
    misspelt: (known) => `Son domaine ressemble à ${known}, qui est connu ici.`,
    greeted: (named) => `Il salue «\u00a0${named}\u00a0», et aucun destinataire ne porte ce nom.`,
    many: (people, members) =>
      `Il part à ${people} personnes${members === undefined ? '' : `, dont ${members} sur cette liste`}.`,
    alsoTo: (other) => `Il part aussi à ${other}.`,
    firstContact: 'Aucun message ne lui a encore été envoyé.',
    notInThread: 'Ce fil n’en contient aucun de sa part.',
    neverWritten: 'Vous ne lui avez jamais écrit.',
    written: (when) => `Vous lui avez écrit ${when}.`,
    outside: () => 'Elle est hors de votre organisation.',
    inside: () => 'Elle est dans votre organisation.',
    message: (label, files) => {
      const has = `${files} pièce${s(files)} jointe${s(files)}`
      if (label === '') return files === 0 ? '' : `Le message comporte ${has}.`
      const marked = `Le message porte la mention «\u00a0${label}\u00a0»`
      return files === 0 ? `${marked}.` : `${marked} et comporte ${has}.`
    },
    shownAs: (name, field) => `Sous le nom de ${name}, champ ${field}`,
    at: (at, total) => `Destinataire ${at} sur ${total}`,
    back: 'Retour au message',
    mark: 'Marquer erroné',
    sendAnyway: 'Envoyer quand même',
    footer: {
      head: 'Un contrôle peut voir juste, se tromper ou se taire.',
      decide: 'C’est vous qui décidez.',
      kept: 'Votre choix est enregistré avec le message.',
    },
    debrief: {
      listened: (name) => `${name}\u00a0: le contrôle avait raison, et vous l’avez écouté.`,
      overruled: (name) => `${name}\u00a0: le contrôle avait raison, et vous avez envoyé quand même.`,
      rightlySent: (name) => `${name}\u00a0: le contrôle se trompait, et vous avez bien fait d’envoyer quand même.`,
      misled: (name) => `${name}\u00a0: le contrôle se trompait, et vous l’avez suivi.`,
      elsewhere: 'Il n’a rien dit de ce qui était erroné.',
      silentCaught: 'Le contrôle n’a rien dit\u00a0: c’est vous qui l’avez vu.',
      silentMissed: 'Le contrôle n’a rien dit\u00a0: on ne lui avait jamais appris à regarder cela.',
    },
  },
)
