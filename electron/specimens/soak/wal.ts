import { copyFileSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkLedger } from '../../storage/checkLedger.ts'
import { readHead } from '../../storage/head.ts'
import { ledgerPath } from '../../storage/ledgerPath.ts'
import { openStore } from '../../storage/openStore.ts'
import { specimenAttempt } from '../ledger.ts'
import { answersEach, fill, good, recordsFilled, sessionOf } from './ledgers.ts'
import { must, type Suite } from './suite.ts'

/**
 * The folder as a power cut leaves it: the ledger and its log, with some records in the log alone. `among` says how many
 * records the file itself has.
 */
const cutOff = (folder: string, inFile: boolean): string => {
  const open = good(openStore(folder))
  fill(open)
  if (inFile) open.settle()
  good(open.store.addAnswer(sessionOf(1).sessionId, 'marking', specimenAttempt(answersEach)))
  const left = join(folder, 'left')
  for (const ending of ['', '-wal']) copyFileSync(`${ledgerPath(folder)}${ending}`, `${left}${ending}`)
  copyFileSync(join(folder, 'ledger.head'), `${left}.head`)
  open.close()
  for (const ending of ['', '-wal']) copyFileSync(`${left}${ending}`, `${ledgerPath(folder)}${ending}`)
  copyFileSync(`${left}.head`, join(folder, 'ledger.head'))
  return `${ledgerPath(folder)}-wal`
}

/** Bytes at the beginning of the log that hold all that is in it; what follows may be room. */
const usedBytes = 32_000

/** The write-ahead log is lost, cut or flipped: what was in it alone is missed by name, or is there. */
export const wal: Suite = {
  name: 'wal',
  summary: 'the log that holds the latest records is lost, cut short, or a bit of it flipped: what is lost is missed',
  attempt: async (at, random, folder) => {
    const log = cutOff(folder, random.below(2) === 0)
    const bytes = readFileSync(log)
    const used = Math.min(bytes.length, usedBytes)
    const ways = ['lost', 'cut', 'flipped'] as const
    const way = ways[at % ways.length] ?? 'lost'
    if (way === 'lost') rmSync(log)
    else if (way === 'cut') truncateSync(log, random.below(used))
    else {
      const place = random.below(used)
      bytes[place] = (bytes[place] ?? 0) ^ (1 << random.below(8))
      writeFileSync(log, bytes)
    }
    const opened = openStore(folder)
    if (!opened.ok) return 'said at once'
    try {
      const { whole, damagedCount, isSound } = checkLedger(opened.value.database, readHead(folder))
      const lost = recordsFilled + 1 - whole
      must(lost === 0 || damagedCount > 0, `${way}: ${lost} records are lost, and none is missed`)
      must(lost > 0 || (damagedCount === 0 && isSound), `${way}: nothing is lost, and something is said to be`)
      // What is filed afterwards takes no lost number.
      good(opened.value.store.addSession(sessionOf(100)))
      const after = checkLedger(opened.value.database, readHead(folder))
      must(after.damagedCount === damagedCount, `${way}: ${damagedCount} were missed, and then ${after.damagedCount}`)
      return lost > 0 ? 'missed by name' : 'harmless'
    } finally {
      opened.value.close()
    }
  },
}
