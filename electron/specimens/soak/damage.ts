import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Random } from '../../../content/basics/random.ts'
import { backUp } from '../../storage/backups.ts'
import { checkLedger } from '../../storage/checkLedger.ts'
import { readHead } from '../../storage/head.ts'
import { ledgerPath } from '../../storage/ledgerPath.ts'
import { openStore } from '../../storage/openStore.ts'
import { restoreLedger } from '../../storage/restoreLedger.ts'
import { clientOver, copyFolder, everythingOf, fill, good, withStore } from './ledgers.ts'
import { must, type Suite } from './suite.ts'

/** A ledger with a backup, closed, and everything that is answered of it. Made once. */
let whole: Promise<{ readonly folder: string; readonly answered: string }> | undefined

const makeWhole = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lastlook-soak-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const answered = await withStore(folder, async (open) => {
    fill(open)
    good(backUp(open.database, folder, '2026-11-27'))
    return everythingOf(clientOver(folder, open))
  })
  return { folder, answered }
}

const pageBytes = 4_096

/** Ways in which a disk, a cable or a tool spoils a file. Each says how it is called. */
const damages: readonly ((bytes: Buffer, random: Random) => readonly [string, Buffer])[] = [
  (bytes, random) => {
    const at = random.below(bytes.length)
    bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8))
    return [`bit at ${at}`, bytes]
  },
  (bytes, random) => {
    const at = random.below(bytes.length)
    bytes[at] = random.below(256)
    return [`byte at ${at}`, bytes]
  },
  (bytes, random) => {
    const page = random.below(Math.floor(bytes.length / pageBytes))
    return [`page ${page} emptied`, bytes.fill(0, page * pageBytes, (page + 1) * pageBytes)]
  },
  (bytes, random) => {
    const [to, from] = [0, 0].map(() => random.below(Math.floor(bytes.length / pageBytes)) * pageBytes) as [
      number,
      number,
    ]
    bytes.copyWithin(to, from, from + pageBytes)
    return [`page at ${from} over that at ${to}`, bytes]
  },
  (bytes, random) => {
    const length = random.below(bytes.length)
    return [`cut to ${length}`, bytes.subarray(0, length)]
  },
]

/** What became of a damaged ledger, and whether it is named. */
const tellOf = async (folder: string): Promise<{ readonly answered: string | null; readonly isNamed: boolean }> => {
  const opened = openStore(folder)
  // What cannot be opened says why.
  if (!opened.ok) return { answered: null, isNamed: true }
  try {
    const { damagedCount, isSound } = checkLedger(opened.value.database, readHead(folder))
    const answered = await everythingOf(clientOver(folder, opened.value)).catch(() => null)
    return { answered, isNamed: damagedCount > 0 || !isSound }
  } finally {
    opened.value.close()
  }
}

/** One damage each: it is named, or nothing differs; and the backup restores everything. */
export const damage: Suite = {
  name: 'damage',
  summary: 'bits, bytes, pages and ends of a closed ledger are spoilt: each is named or harmless, and restored',
  attempt: async (at, random, folder) => {
    whole ??= makeWhole()
    const { folder: original, answered } = await whole
    copyFolder(original, folder)
    const spoil = damages[at % damages.length]
    const [how, bytes] = spoil?.(readFileSync(ledgerPath(folder)), random) ?? ['nothing', Buffer.alloc(0)]
    writeFileSync(ledgerPath(folder), bytes)
    const found = await tellOf(folder)
    must(found.isNamed || found.answered === answered, `${how}: other answers are given, and no damage is named`)
    if (!found.isNamed) return 'harmless'
    good(restoreLedger(folder, 'then'))
    const restored = await tellOf(folder)
    must(!restored.isNamed, `${how}: still damaged after restoring`)
    must(restored.answered === answered, `${how}: other answers are given after restoring`)
    return 'named and restored'
  },
}
