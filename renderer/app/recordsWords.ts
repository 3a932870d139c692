import { words } from '../text/text.tsx'

type Sort = 'session' | 'answer' | 'leaving' | null

const s = (n: number) => (n < 2 ? '' : 's')

/** The words about damaged records. */
export const recordsWords = words(
  {
    dismiss: 'Close',
    damaged: (n: number) => (n === 1 ? '1 record is damaged.' : `${n} records are damaged.`),
    unsound: 'The file of your records is damaged.',
    othersWhole: 'What is damaged is left out wherever it would count; everything else is whole and goes on.',
    backup: (day: string) => `The latest backup is of ${day}.`,
    noBackup: 'There is no backup to restore it from.',
    restore: 'Restore from the backups',
    restoring: 'Restoring…',
    which: 'Which',
    record: (filed: number, sort: Sort, message: number | null) => {
      const what = {
        session: 'a session',
        answer: `the answer to message ${message ?? '?'}`,
        leaving: 'the end of a session',
      }
      return `No. ${filed}: ${sort === null ? 'a record' : what[sort]}`
    },
    ofSession: (id: string) => `, session ${id}`,
    troubles: {
      changed: '(changed since it was recorded)',
      unknown: '(of a kind that this Lastlook does not know)',
      missing: '(not there any more)',
    },
    more: (n: number) => `and ${n} more`,
    restored: (n: number) => (n === 1 ? '1 record was restored.' : `${n} records were restored.`),
    stillDamaged: (n: number) =>
      n === 0
        ? 'All records are whole.'
        : n === 1
          ? 'One could not be: no backup has it.'
          : `${n} could not be: no backup has them.`,
    keptAs: (path: string) => `The damaged file is kept as ${path}.`,
  },
  {
    dismiss: 'Fermer',
    damaged: (n) => `${n} enregistrement${s(n)} ${n < 2 ? 'est endommagé' : 'sont endommagés'}.`,
    unsound: 'Le fichier de vos enregistrements est endommagé.',
    othersWhole:
      'Ce qui est endommagé n’est compté nulle part\u202f; tout le reste est intact et continue de fonctionner.',
    backup: (day) => `La dernière sauvegarde date du ${day}.`,
    noBackup: 'Aucune sauvegarde ne permet de restaurer.',
    restore: 'Restaurer depuis les sauvegardes',
    restoring: 'Restauration en cours…',
    which: 'Détails',
    record: (filed, sort, message) => {
      const what = {
        session: 'une session',
        answer: `la réponse au message ${message ?? '?'}`,
        leaving: 'la fin d’une session',
      }
      return `Nº\u00a0${filed}\u00a0: ${sort === null ? 'un enregistrement' : what[sort]}`
    },
    ofSession: (id) => `, session ${id}`,
    troubles: {
      changed: '(modifié depuis son enregistrement)',
      unknown: '(d’un type que ce Lastlook ne connaît pas)',
      missing: '(disparu)',
    },
    more: (n) => `et ${n} de plus`,
    restored: (n) => `${n} enregistrement${s(n)} ${n < 2 ? 'a été restauré' : 'ont été restaurés'}.`,
    stillDamaged: (n) =>
      n === 0
        ? 'Tous les enregistrements sont intacts.'
        : `${n} n’${n < 2 ? 'a' : 'ont'} pas pu l’être\u00a0: aucune sauvegarde ne l${n < 2 ? '’a' : 'es a'}.`,
    keptAs: (path) => `Le fichier endommagé est conservé sous le nom ${path}.`,
  },
)
