import { changedLetters, labelPlace } from '../difference.ts'
import { changeLabels, replaceEach } from '../edit.ts'
import { areBeside, keysBeside } from '../keyboards.ts'
import type { KindRule } from '../kind.ts'
import { explainLabel, theSign } from '../phrases.ts'

/** The key beside was hit, on QWERTY, AZERTY or QWERTZ: `fleet` becomes `fkeet`. */
export const neighbouringKey: KindRule = {
  id: 'neighbouringKey',
  title: { en: 'Neighbouring key', fr: 'Touche voisine' },
  level: 3,
  sort: 'letters',
  sign: null,
  worth: null,
  leavesReal: false,
  inLocal: 'ofLabel',
  isTyped: true,
  propose: (right) => changeLabels(right, (letters) => replaceEach(letters, keysBeside)),
  recognise: (difference) => {
    const changed = changedLetters(difference)
    return changed && areBeside(changed.found, changed.known) ? labelPlace(difference) : undefined
  },
  explain: explainLabel(
    (parts) =>
      `${theSign.en(parts.foundLetters)} stands in place of ${theSign.en(parts.intendedLetters)}, on a key beside it`,
    (parts) =>
      `${theSign.fr(parts.foundLetters)} remplace ${theSign.fr(parts.intendedLetters)}, sur une touche voisine`,
  ),
}
