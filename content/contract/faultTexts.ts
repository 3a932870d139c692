import type { FailureValues } from '../model/failure.ts'
import { quoted } from './textParts.ts'

/** What is wrong with a field, in brackets: both are names in the code. */
const spot = (field: string | null, rule: string): string => (field === null ? `(${rule})` : `(${field}, ${rule})`)

/** Which request of the page was a fault: the middle of a sentence. */
export const badInputWhat = {
  en: (values: FailureValues<'badInput'>): string => {
    switch (values.cause) {
      case 'unknownCall':
        return `there is no call ${quoted.en(values.call)}`
      case 'tooDeep':
        return `what it sent with the call ${quoted.en(values.call)} is nested too deep`
      case 'wrongShape':
        return `what it sent with the call ${quoted.en(values.call)} does not have the agreed shape ${spot(values.field, values.rule)}`
      case 'tooLong':
        return `it sent more than ${values.limit} bytes at once`
      case 'notACall':
        return 'it sent something that is not a call'
    }
  },
  fr: (values: FailureValues<'badInput'>): string => {
    switch (values.cause) {
      case 'unknownCall':
        return `l’appel ${quoted.fr(values.call)} n’existe pas`
      case 'tooDeep':
        return `ce qu’il a envoyé avec l’appel ${quoted.fr(values.call)} est imbriqué trop profondément`
      case 'wrongShape':
        return `ce qu’il a envoyé avec l’appel ${quoted.fr(values.call)} n’est pas conforme ${spot(values.field, values.rule)}`
      case 'tooLong':
        return `il a envoyé plus de ${values.limit} octets à la fois`
      case 'notACall':
        return 'il a envoyé autre chose qu’un appel'
    }
  },
}

/** Which answer of the host was a fault: the middle of a sentence. */
export const internalWhat = {
  en: (values: FailureValues<'internal'>): string => {
    const call = `the call ${quoted.en(values.call)}`
    switch (values.cause) {
      case 'bug':
        return `${call} ended with ${quoted.en(values.detail)}`
      case 'noResult':
        return `the answer to ${call} is not a result`
      case 'wrongShape':
        return `the answer to ${call} does not have the agreed shape ${spot(values.field, values.rule)}`
      case 'unknownFailure':
        return `${call} ended with a failure that it cannot have, ${quoted.en(values.failure)}`
    }
  },
  fr: (values: FailureValues<'internal'>): string => {
    const call = `l’appel ${quoted.fr(values.call)}`
    switch (values.cause) {
      case 'bug':
        return `${call} s’est terminé par ${quoted.fr(values.detail)}`
      case 'noResult':
        return `la réponse à ${call} n’est pas un résultat`
      case 'wrongShape':
        return `la réponse à ${call} n’est pas conforme ${spot(values.field, values.rule)}`
      case 'unknownFailure':
        return `${call} s’est terminé par un échec qu’il ne prévoit pas, ${quoted.fr(values.failure)}`
    }
  },
}
