import { changedLetters, type KindRule, labelPlace } from '../difference.ts'
import { changeLabels, replaceEach } from '../edit.ts'
import { areBeside, keysBeside } from '../keyboards.ts'
import { explainLabel, theSign } from './words.ts'

/** The key beside was hit, on QWERTY, AZERTY or QWERTZ: `fleet` becomes `fkeet`. */
export const neighbouringKey: KindRule = {
  id: 'neighbouringKey',
  title: { en: 'Neighbouring key', fr: 'Touche voisine' },
  propose: (right) => changeLabels(right, (letters) => replaceEach(letters, keysBeside)),
  recognise: (difference) => {
    const changed = changedLetters(difference)
    return changed && areBeside(changed.found, changed.known) ? labelPlace(difference) : undefined
  },
  explain: explainLabel(
    (words) =>
      `${theSign.en(words.foundLetters)} stands in place of ${theSign.en(words.intendedLetters)}, on a key beside it`,
    (words) =>
      `${theSign.fr(words.foundLetters)} remplace ${theSign.fr(words.intendedLetters)}, sur une touche voisine`,
  ),
}
