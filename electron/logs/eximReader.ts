import { textOf } from './line.ts'
import { mailIn } from './logItem.ts'
import type { MakeReader } from './logReader.ts'
import { recentIds } from './recentIds.ts'

/** `2026-11-24 09:00:00 1abcDE-000001-2F <= …`, perhaps with parts of a second, time zone and process; ids of Exim 4. */
export const eximEntry =
  /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d+)?(?: [+-]\d{4})?(?: \[\d+\])? ([0-9A-Za-z]{6}-[0-9A-Za-z]{6,11}-[0-9A-Za-z]{2,4}) (<=|=>|->|>>|\*\*|\*>|==|Completed)(?: (.*))?$/s

/** A delivery's address; the one in angles is what it was before aliases, and what somebody wrote. */
const delivery = /^(\S+)(?: \(([^)]*)\))?(?: <([^>]*)>)?/

/**
 * Exim's main log. Every delivery (`=>`, `->`, `>>`) and every failure (`**`) is a recipient; what is put off (`==`) is
 * tried again, and logged again.
 */
export const eximReader: MakeReader = () => {
  const fromById = recentIds<string | null>()
  return {
    line: (line, found) => {
      const [, id = '', mark = '', said = ''] = eximEntry.exec(textOf(line, found)) ?? []
      switch (mark) {
        case '<=':
          fromById.set(id, said.startsWith('<>') ? null : (said.split(' ', 1)[0] ?? null))
          return
        case 'Completed':
          fromById.delete(id)
          return
        case '=>':
        case '->':
        case '>>':
        case '**': {
          const [, at = '', , original = ''] = delivery.exec(said) ?? []
          const to = (original.includes('@') ? original : at).replace(/:$/, '')
          if (to !== '') found.push(mailIn(line.number, fromById.get(id) ?? null, [to]))
        }
      }
    },
    end: () => {},
  }
}
